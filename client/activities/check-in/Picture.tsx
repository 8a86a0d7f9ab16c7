import type { Picture as AnyPicture } from '../../../shared/activities/pictures.ts';
import type { ActivityView } from '../../../shared/activities/views.ts';
import { useLanguage, useWords } from '../../i18n/language.ts';
import { askedOf, checkInFinding, checkInWords } from '../../i18n/pictures-check-in.ts';
import { pictures } from '../../i18n/pictures.ts';
import { ScaleSpread } from '../../ui/charts/ScaleSpread.tsx';
import { WordCloud } from '../../ui/charts/WordCloud.tsx';
import { columnRoom, frameFor, type Audience } from '../picture-frame.ts';
import { PictureQuiet } from '../PictureQuiet.tsx';
import { PictureRoom } from '../PictureRoom.tsx';
import { PictureWithheld } from '../PictureWithheld.tsx';

type Props = { shown: { readonly id: string; readonly picture: AnyPicture }; cards: ActivityView; audience: Audience };

const STEPS = 4;

/** The words of the room, or how its figures spread. */
export function Picture({ shown: { picture }, cards, audience }: Props) {
  const language = useLanguage();
  const words = useWords(pictures);
  const own = useWords(checkInWords);
  if (picture.kind === 'withheld') return <PictureWithheld picture={picture} audience={audience} />;
  if (picture.kind !== 'check-in' || cards.kind !== 'check-in') return null;
  const title = checkInFinding(picture, language);
  const { scale } = picture;
  const { question, ends } = askedOf(cards, { ...own, question: own.question[cards.ask] });
  if (scale)
    return (
      <PictureRoom audience={audience} title={title} levels={STEPS} what="scale">
        {(level) => (
          <div style={columnRoom(audience, level)}>
            <ScaleSpread
              {...frameFor({ audience, title, sub: question, note: scale.passed > 0 ? own.passed(scale.passed) : '', words })}
              rows={[{ id: 'scale', first: scale, second: null }]}
              ends={ends}
              columns={{ row: words.people, figure: own.figure, passed: words.pass, first: words.first, second: words.second }}
            />
          </div>
        )}
      </PictureRoom>
    );
  if (picture.words.length === 0) return <PictureQuiet title={own.none} text={own.noneText} audience={audience} />;
  return (
    <PictureRoom audience={audience} title={title} levels={STEPS} what={`words ${picture.words.length}`}>
      {(level) => (
        <WordCloud
          {...frameFor({ audience, title, words })}
          words={picture.words}
          columns={{ word: own.word, count: words.people }}
          step={level}
        />
      )}
    </PictureRoom>
  );
}
