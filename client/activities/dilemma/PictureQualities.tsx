import { pictures, shareWords } from '../../i18n/pictures.ts';
import { useWords } from '../../i18n/language.ts';
import { QualityWeight } from '../../ui/charts/QualityWeight.tsx';
import { frameFor } from '../picture-frame.ts';
import { PictureQuiet } from '../PictureQuiet.tsx';
import { PictureRoom } from '../PictureRoom.tsx';
import { usePart, type PartProps } from './picture-parts.ts';

/** The quality at stake: to which quality the played cards belong, beside those that clash in the story. */
export function PictureQualities({ picture, cards, audience }: PartProps) {
  const { language, own, names, title } = usePart('qualities', { picture, cards });
  const words = useWords(pictures);
  if (picture.qualities.length === 0) return <PictureQuiet title={title} audience={audience} />;
  return (
    <PictureRoom audience={audience} title={title} levels={2} what="qualities">
      {(level) => (
        <QualityWeight
          {...frameFor({ audience, title, sub: level === 0 ? own.clash(cards.story.qualities.map(names.quality)) : undefined, words })}
          weight={picture.qualities}
          qualityOf={names.quality}
          shareOf={(percent) => shareWords(percent, picture.people, language)}
          columns={{ quality: words.quality, share: words.share }}
        />
      )}
    </PictureRoom>
  );
}
