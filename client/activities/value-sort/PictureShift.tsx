import type { LensShiftPicture } from '../../../shared/activities/value-sort/picture.ts';
import type { ValueSortView } from '../../../shared/activities/value-sort/view.ts';
import { useLanguage, useWords } from '../../i18n/language.ts';
import { lensNames, shiftFinding } from '../../i18n/pictures-value-sort.ts';
import { pictures } from '../../i18n/pictures.ts';
import { LensShift } from '../../ui/charts/LensShift.tsx';
import { frameFor, notes, type Audience } from '../picture-frame.ts';
import { PictureQuiet } from '../PictureQuiet.tsx';
import { PictureRoom } from '../PictureRoom.tsx';
import { sortNames } from './picture-names.ts';

type Props = { picture: LensShiftPicture; cards: ValueSortView; audience: Audience };

/** Do personal and professional values coincide? The largest shifts between two lenses. */
export function PictureShift({ picture, cards, audience }: Props) {
  const language = useLanguage();
  const words = useWords(pictures);
  const lenses = useWords(lensNames);
  const names = sortNames(cards, words);
  const title = shiftFinding(picture, names, language);
  if (picture.shifts.length === 0) return <PictureQuiet title={title} text={words.smallShifts} audience={audience} />;
  const frame = (level: number) =>
    frameFor({
      audience,
      title,
      sub: level === 0 ? words.onFirstPile(picture.people, names.pile(cards.piles[0]?.id ?? 'most')) : undefined,
      note: notes(words.smallShifts),
      words,
    });
  return (
    <PictureRoom audience={audience} title={title} levels={7} what={`shift ${picture.shifts.length}`}>
      {(level) => (
        <LensShift
          {...frame(level)}
          shifts={picture.shifts}
          valueOf={names.valueOf}
          columns={{ value: words.value, from: lenses[picture.from], to: lenses[picture.to] }}
          limit={8 - Math.max(0, level - 1)}
        />
      )}
    </PictureRoom>
  );
}
