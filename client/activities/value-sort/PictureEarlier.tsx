import type { ValueSortPicture } from '../../../shared/activities/value-sort/picture.ts';
import type { ValueSortView } from '../../../shared/activities/value-sort/view.ts';
import { earlierCount } from '../../../shared/series/earlier-count.ts';
import { reviewDate } from '../../i18n/agreements.ts';
import { useLanguage, useWords } from '../../i18n/language.ts';
import { earlierFinding, earlierWords } from '../../i18n/pictures-earlier.ts';
import { pictures } from '../../i18n/pictures.ts';
import { LensShift } from '../../ui/charts/LensShift.tsx';
import { frameFor, type Audience } from '../picture-frame.ts';
import { PictureQuiet } from '../PictureQuiet.tsx';
import { PictureRoom } from '../PictureRoom.tsx';
import { sortNames } from './picture-names.ts';

type Props = { picture: ValueSortPicture; cards: ValueSortView; audience: Audience };

/** What lay on top in an earlier gathering beside what lies there now: shares, because other people may have come. */
export function PictureEarlier({ picture, cards, audience }: Props) {
  const language = useLanguage();
  const words = useWords(pictures);
  const own = useWords(earlierWords);
  const { earlier } = cards;
  if (!earlier) return <PictureQuiet title={own.none} audience={audience} />;
  const names = sortNames(cards, words);
  const share = (count: number, people: number) => Math.round((100 * count) / Math.max(1, people));
  const shifts = picture.heat
    .flatMap(({ value, counts }) => {
      const now = counts[0] ?? null;
      const then = earlierCount(earlier, names.value(value));
      // What lay on top with nobody, then nor now, tells nothing.
      if (now === null || then === null || now + then === 0) return [];
      return [{ value, from: share(then, earlier.people), to: share(now, picture.people) }];
    })
    .toSorted((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from));
  const title = earlierFinding(shifts[0] ?? null, names, language);
  if (shifts.length === 0) return <PictureQuiet title={title} text={words.smallShifts} audience={audience} />;
  const frame = (level: number) =>
    frameFor({ audience, title, sub: level === 0 ? own.sub(names.pile(cards.piles[0]?.id ?? 'most')) : undefined, note: own.note, words });
  return (
    <PictureRoom audience={audience} title={title} levels={7} what={`earlier ${shifts.length}`}>
      {(level) => (
        <LensShift
          {...frame(level)}
          shifts={shifts}
          valueOf={names.valueOf}
          columns={{
            value: words.value,
            from: own.then(reviewDate(earlier.heldOn, language), earlier.people),
            to: own.now(picture.people),
          }}
          limit={8 - Math.max(0, level - 1)}
        />
      )}
    </PictureRoom>
  );
}
