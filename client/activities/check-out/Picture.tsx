import type { Picture as AnyPicture } from '../../../shared/activities/pictures.ts';
import type { ActivityView } from '../../../shared/activities/views.ts';
import { useLanguage, useWords } from '../../i18n/language.ts';
import { askedOf, checkInWords } from '../../i18n/pictures-check-in.ts';
import { checkOutFinding, checkOutWords } from '../../i18n/pictures-check-out.ts';
import { pictures } from '../../i18n/pictures.ts';
import { ScaleSpread } from '../../ui/charts/ScaleSpread.tsx';
import { columnRoom, frameFor, type Audience } from '../picture-frame.ts';
import { PictureRoom } from '../PictureRoom.tsx';
import { PictureWithheld } from '../PictureWithheld.tsx';
import { PictureTakeAways } from './PictureTakeAways.tsx';

type Props = { shown: { readonly id: string; readonly picture: AnyPicture }; cards: ActivityView; audience: Audience };

/** What the gathering was worth, or what people take along. */
export function Picture({ shown: { id, picture }, cards, audience }: Props) {
  const language = useLanguage();
  const words = useWords(pictures);
  const own = useWords(checkOutWords);
  const { figure } = useWords(checkInWords);
  if (picture.kind === 'withheld') return <PictureWithheld picture={picture} audience={audience} />;
  if (picture.kind !== 'check-out' || cards.kind !== 'check-out') return null;
  const title = checkOutFinding(id, picture, language);
  const { evaluation } = picture;
  if (id !== 'evaluation' || !evaluation) return <PictureTakeAways title={title} takeAways={picture.takeAways} audience={audience} />;
  const { question, ends } = askedOf(cards, own);
  return (
    <PictureRoom audience={audience} title={title} levels={4} what="evaluation">
      {(level) => (
        <div style={columnRoom(audience, level)}>
          <ScaleSpread
            {...frameFor({ audience, title, sub: question, note: evaluation.passed > 0 ? own.passed(evaluation.passed) : '', words })}
            rows={[{ id, first: evaluation, second: null }]}
            ends={ends}
            columns={{ row: words.people, figure, passed: own.noFigure, first: words.first, second: words.second }}
          />
        </div>
      )}
    </PictureRoom>
  );
}
