import type { Picture as AnyPicture } from '../../../shared/activities/pictures.ts';
import type { SpeakerPicture } from '../../../shared/activities/speaker/picture.ts';
import type { ActivityView } from '../../../shared/activities/views.ts';
import { useLanguage, useWords } from '../../i18n/language.ts';
import { picturesCollect, questionsFinding } from '../../i18n/pictures-collect.ts';
import { pictures } from '../../i18n/pictures.ts';
import { Ranked } from '../../ui/charts/Ranked.tsx';
import { frameFor, notes, type Audience } from '../picture-frame.ts';
import { PictureQuiet } from '../PictureQuiet.tsx';
import { PictureRoom } from '../PictureRoom.tsx';
import { PictureWithheld } from '../PictureWithheld.tsx';
import { PictureLines } from './PictureLines.tsx';

type Props = { shown: { readonly id: string; readonly picture: AnyPicture }; cards: ActivityView; audience: Audience };

/** The open questions by support, or the lines afterwards. */
export function Picture({ shown: { id, picture }, audience }: Props) {
  if (picture.kind === 'withheld') return <PictureWithheld picture={picture} audience={audience} />;
  if (picture.kind !== 'speaker') return null;
  return id === 'lines' ? <PictureLines picture={picture} audience={audience} /> : <Support picture={picture} audience={audience} />;
}

/** Rows on the screen at each step down. */
const AT_ONCE = [8, 7, 6, 5, 4, 3, 2, 1] as const;

function Support({ picture, audience }: { picture: SpeakerPicture; audience: Audience }) {
  const words = useWords(picturesCollect);
  const around = useWords(pictures);
  const title = questionsFinding(picture, useLanguage());
  const { questions, supporters } = picture;
  if (questions.length === 0) return <PictureQuiet title={title} audience={audience} />;
  return (
    <PictureRoom audience={audience} title={title} levels={AT_ONCE.length} what={`support ${questions.map(({ id }) => id).join()}`}>
      {(level) => {
        const drawn = audience === 'screen' ? questions.slice(0, AT_ONCE[level]) : questions;
        const rest = questions.length - drawn.length;
        return (
          <Ranked
            {...frameFor({ audience, title, sub: words.supported(supporters), note: notes(rest > 0 && around.rest(rest)), words: around })}
            rows={drawn}
            columns={{ item: words.question, dots: words.support }}
            numbers={questions.map(({ text, dots }) => ({ head: text, cells: [dots] }))}
          />
        );
      }}
    </PictureRoom>
  );
}
