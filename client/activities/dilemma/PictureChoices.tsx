import type { ChoiceCount } from '../../../shared/activities/dilemma/picture.ts';
import { Distribution } from '../../ui/charts/Distribution.tsx';
import { frameFor, notes } from '../picture-frame.ts';
import { PictureRoom } from '../PictureRoom.tsx';
import { usePart, type PartProps } from './picture-parts.ts';
import styles from './PictureChoices.module.css';

/** What was chosen: the first choice alone, or first and second side by side. */
export function PictureChoices({ id, picture, cards, audience }: PartProps & { id: string }) {
  const { words, own, names, title } = usePart(id, { picture, cards });
  const { first, second, sure } = picture;
  const sureness = own.sure(sure.first, sure.second);
  return (
    <PictureRoom audience={audience} title={title} levels={4} what={`${id} ${first.length}`}>
      {(level) => {
        // Rows that nobody chose at all go first when the room is short; the table on the phone keeps them.
        const rows = level < 2 ? first : first.filter((row) => row.count + countOf(second, row.choice) > 0);
        return (
          <div className={level > 2 ? styles.close : undefined}>
            <Distribution
              {...frameFor({
                audience,
                title,
                sub: level === 0 ? words.chose(picture.people) : undefined,
                note: notes(level === 0 && sureness),
                words,
              })}
              first={rows}
              second={second}
              choiceOf={names.choiceOf}
              columns={{ choice: words.choice, first: words.first, second: words.second }}
            />
          </div>
        );
      }}
    </PictureRoom>
  );
}

const countOf = (counts: readonly ChoiceCount[] | null, choice: string): number => counts?.find((row) => row.choice === choice)?.count ?? 0;
