import type { ValueSortPicture } from '../../../shared/activities/value-sort/picture.ts';
import type { ValueSortView } from '../../../shared/activities/value-sort/view.ts';
import { earlierCount } from '../../../shared/series/earlier-count.ts';
import { reviewDate } from '../../i18n/agreements.ts';
import { useLanguage, useWords } from '../../i18n/language.ts';
import { earlierFinding, earlierWords } from '../../i18n/pictures-earlier.ts';
import { pictures } from '../../i18n/pictures.ts';
import { SideBySide, type SideCell } from '../../ui/charts/SideBySide.tsx';
import { frameFor, notes, type Audience } from '../picture-frame.ts';
import { PictureQuiet } from '../PictureQuiet.tsx';
import { PictureRoom } from '../PictureRoom.tsx';
import { sortNames } from './picture-names.ts';

type Props = { picture: ValueSortPicture; cards: ValueSortView; audience: Audience };

const ROWS = 8;

/** What lay on top in an earlier gathering beside what lies there now: shares, because other people may have come. */
export function PictureEarlier({ picture, cards, audience }: Props) {
  const language = useLanguage();
  const words = useWords(pictures);
  const own = useWords(earlierWords);
  const { earlier } = cards;
  if (!earlier) return <PictureQuiet title={own.none} audience={audience} />;
  const names = sortNames(cards, words);
  const rows = picture.heat
    .map(({ value, counts }) => ({
      value,
      then: share(earlierCount(earlier, names.value(value)), earlier.people),
      now: share(counts[0] ?? null, picture.people),
    }))
    // What lay on top with nobody, then nor now, tells nothing.
    .filter(({ then, now }) => (then ?? 0) + (now ?? 0) > 0)
    .toSorted((a, b) => Math.max(b.then ?? 0, b.now ?? 0) - Math.max(a.then ?? 0, a.now ?? 0));
  const title = earlierFinding(rows, names, language);
  if (rows.length === 0) return <PictureQuiet title={title} text={words.smallShifts} audience={audience} />;
  const frame = (level: number) =>
    frameFor({
      audience,
      title,
      sub: level === 0 ? own.sub(names.pile(cards.piles[0]?.id ?? 'most')) : undefined,
      note: notes(rows.some(({ then, now }) => then === null || now === null) && words.dotMeans, own.note),
      words,
    });
  return (
    <PictureRoom audience={audience} title={title} levels={ROWS} what={`earlier ${rows.length}`}>
      {(level) => (
        <SideBySide
          {...frame(level)}
          head={words.value}
          columns={[
            { id: 'then', label: reviewDate(earlier.heldOn, language), sub: own.people(earlier.people) },
            { id: 'now', label: own.now, sub: own.people(picture.people), strong: true },
          ]}
          rows={rows.map(({ value, then, now }) => ({ id: value, ...names.valueOf(value), cells: [cell(then), cell(now)] }))}
          limit={audience === 'screen' ? Math.max(1, ROWS - level) : ROWS}
        />
      )}
    </PictureRoom>
  );
}

/** Whole percents. */
function share(count: number | null, people: number): number | null {
  return count === null || people === 0 ? null : Math.round((100 * count) / people);
}

function cell(percent: number | null): SideCell {
  return percent === null ? { share: null, text: '' } : { share: percent / 100, text: `${percent}%` };
}
