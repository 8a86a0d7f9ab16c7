import { useWords } from '../../../i18n/language.ts';
import { phoneSort } from '../../../i18n/phone-sort.ts';
import type { ValueSortView } from '../../../../shared/activities/value-sort/view.ts';
import { useDeckLang } from '../../../participant/live/room.tsx';
import { ValueStrip } from '../../../ui/cards/ValueStrip.tsx';
import { classes } from '../../../ui/classes.ts';
import type { Difference } from './difference.ts';
import styles from './LensColumns.module.css';
import { labelOf } from './names.ts';

type Props = { cards: ValueSortView; difference: Difference; names: readonly [string, string] };

/** Two tops side by side: what stays is tied together, what goes is an outline, what is new has a golden edge. */
export function LensColumns({ cards, difference: { kept, lost, gained, left, right }, names }: Props) {
  const words = useWords(phoneSort).compare;
  const rows = Math.max(left.length, right.length, 1);
  const column = (side: readonly string[], only: readonly string[], word: string, state: 'outline' | 'thread', name: string) => (
    <Column
      cards={cards}
      name={name}
      items={side.map((id, i) => ({ id, tag: only.includes(id) ? word : words.place(i + 1), state: only.includes(id) ? state : 'lies' }))}
    />
  );
  return (
    <div className={styles.around}>
      <div className={styles.columns}>
        {column(left, lost, words.gone, 'outline', names[0])}
        <svg className={styles.ties} viewBox={`0 0 10 ${rows * 10}`} preserveAspectRatio="none" aria-hidden="true">
          {kept.map(({ card, from, to }) => (
            <path key={card} d={tie(from * 10 + MIDDLE, to * 10 + MIDDLE)} vectorEffect="non-scaling-stroke" />
          ))}
        </svg>
        {column(right, gained, words.new, 'thread', names[1])}
      </div>
    </div>
  );
}

/** Rows are 10 high; the card's middle lies a little above the middle of its row, because its words stand under it. */
const MIDDLE = 3.8;
const tie = (from: number, to: number) => `M0 ${from}C5 ${from} 5 ${to} 10 ${to}`;

type Item = { id: string; tag: string; state: 'lies' | 'outline' | 'thread' };

function Column({ cards, name, items }: { cards: ValueSortView; name: string; items: readonly Item[] }) {
  const lang = useDeckLang();
  return (
    <div className={styles.column}>
      <h2>{name}</h2>
      <ol className={styles.list}>
        {items.map(({ id, tag, state }) => {
          const card = cards.cards.find((each) => each.id === id);
          return (
            card && (
              <li key={id} className={styles.item}>
                <span lang={lang}>
                  <ValueStrip card={card} qualityLabel={labelOf(cards.labels, card.quality)} state={state} dense className={styles.strip} />
                </span>
                <small className={classes(styles.tag, state === 'thread' && styles.new)}>{tag}</small>
              </li>
            )
          );
        })}
      </ol>
    </div>
  );
}
