import type { Picture as AnyPicture } from '../../../shared/activities/pictures.ts';
import type { ActivityView } from '../../../shared/activities/views.ts';
import { useLanguage, useWords } from '../../i18n/language.ts';
import { reviewFinding, reviewPictures } from '../../i18n/pictures-review.ts';
import { pictures } from '../../i18n/pictures.ts';
import { frameFor, type Audience } from '../picture-frame.ts';
import { PictureQuiet } from '../PictureQuiet.tsx';
import { PictureRoom } from '../PictureRoom.tsx';
import { Verdicts } from './Verdicts.tsx';

type Props = { shown: { readonly id: string; readonly picture: AnyPicture }; cards: ActivityView; audience: Audience };

const AT_ONCE = 6;

/** What everybody would do with the agreements, or that there are too few answers to show. */
export function Picture({ shown: { picture }, audience }: Props) {
  const language = useLanguage();
  const words = useWords(pictures);
  const own = useWords(reviewPictures);
  if (picture.kind === 'withheld') {
    const text = words.withheld(picture.people, picture.needed);
    return <PictureQuiet title={words.withheldTitle} text={text} cards={picture.people} audience={audience} />;
  }
  if (picture.kind !== 'review') return null;
  const title = reviewFinding(picture, language);
  const { agreements, people } = picture;
  if (agreements.length === 0) return <PictureQuiet title={title} audience={audience} />;
  return (
    <PictureRoom audience={audience} title={title} levels={AT_ONCE + 1} what={`review ${agreements.map(({ id }) => id).join()}`}>
      {(level) => {
        const limit = audience === 'screen' ? Math.max(1, AT_ONCE - Math.max(0, level - 1)) : agreements.length;
        const rest = agreements.length - limit;
        const sub = level === 0 ? own.sub(people) : undefined;
        const frame = frameFor({ audience, title, sub, note: rest > 0 ? words.rest(rest) : undefined, words });
        return <Verdicts {...frame} agreements={agreements} limit={limit} />;
      }}
    </PictureRoom>
  );
}
