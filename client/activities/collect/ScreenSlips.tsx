import { useReducedMotion } from 'framer-motion';
import * as m from 'framer-motion/m';
import { useWords } from '../../i18n/language.ts';
import { screenCollect } from '../../i18n/screen-collect.ts';
import { Fit } from '../../screen/Fit.tsx';
import { dealt } from '../../ui/cards/motion.ts';
import { classes } from '../../ui/classes.ts';
import styles from './ScreenSlips.module.css';

export type SlipHeap = {
  readonly id: string;
  readonly title: string | null;
  readonly items: readonly { readonly id: string; readonly text: string }[];
};

type Props = { heaps: readonly SlipHeap[]; /** Names the picture, to begin anew with another one. */ what: string };

/** How many slips of a heap stay at each step down; the last ones are for a screen full of heaps. */
const AT_ONCE = [24, 16, 12, 9, 6, 4, 3, 2, 1] as const;
const LARGE_UP_TO = 3;

/** Sentences that the facilitator picked, as slips of paper on the table, under the titles of their groups. What does not fit is counted; a long one is cut, the phone has it whole. */
export function ScreenSlips({ heaps, what }: Props) {
  const words = useWords(screenCollect);
  const reduced = useReducedMotion();
  const all = heaps.flatMap(({ items }) => items);
  const titled = heaps.some(({ title }) => title !== null);
  return (
    <Fit levels={AT_ONCE.length} what={`${what} ${all.map(({ id }) => id).join()} ${heaps.length}`}>
      {(level) => {
        const drawn = heaps.map((heap) => ({ ...heap, items: heap.items.slice(0, AT_ONCE[level]) }));
        const rest = all.length - drawn.reduce((sum, { items }) => sum + items.length, 0);
        return (
          <div
            className={classes(
              styles.page,
              all.length <= LARGE_UP_TO && level === 0 && styles.large,
              level > 1 && styles.small,
              level > 2 && styles.cut,
            )}
          >
            <div className={classes(titled && styles.heaps)}>
              {drawn.map(({ id, title, items }) => (
                <section key={id} className={styles.heap}>
                  {title !== null && <h2 className={styles.title}>{title}</h2>}
                  <ul className={classes(styles.slips, titled && styles.single)}>
                    {items.map((item, i) => (
                      <m.li key={item.id} className={styles.slip} {...dealt(i, reduced)}>
                        <span className={styles.text}>{item.text}</span>
                      </m.li>
                    ))}
                  </ul>
                </section>
              ))}
            </div>
            {rest > 0 && <p className={styles.rest}>{words.onPhone(rest)}</p>}
          </div>
        );
      }}
    </Fit>
  );
}
