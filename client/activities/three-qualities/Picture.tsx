import type { QualitySpread } from '../../../shared/activities/three-qualities/picture.ts';
import type { Picture as AnyPicture } from '../../../shared/activities/pictures.ts';
import type { ActivityView } from '../../../shared/activities/views.ts';
import { useLanguage, useWords } from '../../i18n/language.ts';
import { decimal } from '../../i18n/pictures-check-in.ts';
import { qualitiesFinding, qualitiesWords } from '../../i18n/pictures-qualities.ts';
import { pictures } from '../../i18n/pictures.ts';
import { ScaleSpread } from '../../ui/charts/ScaleSpread.tsx';
import { columnRoom, frameFor, type Audience } from '../picture-frame.ts';
import { PictureRoom } from '../PictureRoom.tsx';
import { PictureWithheld } from '../PictureWithheld.tsx';
import { PictureShift } from './PictureShift.tsx';

type Props = { shown: { readonly id: string; readonly picture: AnyPicture }; cards: ActivityView; audience: Audience };

const LEVELS = 5;

/** How the ratings spread: of all three, of the weakest alone, first beside then; or who moved on one quality. */
export function Picture({ shown: { id, picture }, cards, audience }: Props) {
  const language = useLanguage();
  const words = useWords(pictures);
  const own = useWords(qualitiesWords);
  if (picture.kind === 'withheld') return <PictureWithheld picture={picture} audience={audience} />;
  if (picture.kind !== 'three-qualities' || cards.kind !== 'three-qualities') return null;
  const title = qualitiesFinding(id, picture, (quality) => cards.labels[quality], language);
  if (id.startsWith('shift-')) return <PictureShift title={title} movement={picture.shifts[0]?.movement ?? null} audience={audience} />;
  const weakest = picture.weakest[0];
  const alone = id === 'weakest' && picture.weakest.length === 1 && weakest !== undefined;
  const drawn = picture.qualities.filter(({ quality }) => !alone || quality === weakest);
  const passed = picture.qualities[0]?.before.passed ?? 0;
  const others = alone ? picture.qualities.filter(({ quality }) => quality !== weakest).flatMap((row) => meanOf(row) ?? []) : [];
  return (
    <PictureRoom audience={audience} title={title} levels={LEVELS} what={`${id} ${drawn.length}`}>
      {(level) => (
        <div style={columnRoom(audience, level, drawn.length)}>
          <ScaleSpread
            {...frameFor({
              audience,
              title,
              sub: alone ? others.join(' · ') : undefined,
              note: passed > 0 && level < 2 ? own.passed(passed) : '',
              words,
            })}
            rows={drawn.map(({ quality, before, after }) => ({
              id: quality,
              ...(alone ? {} : { label: cards.labels[quality] }),
              quality,
              first: before,
              second: id === 'again' ? after : null,
            }))}
            ends={alone ? own.ends[weakest] : [own.low, own.high]}
            columns={{ row: words.quality, figure: own.figure, passed: words.pass, first: own.first, second: own.second }}
          />
        </div>
      )}
    </PictureRoom>
  );

  function meanOf({ quality, before, after }: QualitySpread): string | null {
    const { mean } = after ?? before;
    return mean === null ? null : own.mean(cards.kind === 'three-qualities' ? cards.labels[quality] : quality, decimal(mean, language));
  }
}
