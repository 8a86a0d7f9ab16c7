import type { ReactNode } from 'react';
import { classes } from '../../../ui/classes.ts';
import styles from './GroupItems.module.css';

type Props = {
  /** Null when what stands above says it already. */
  title: string | null;
  /** `below` is what else there is to read of an item. */
  items: readonly { readonly id: string; readonly text: string; readonly below?: ReactNode }[];
  /** What to say as long as nothing is shown; nothing at all when left out. */
  empty?: string | undefined;
  /** Level of the title as a heading. */
  level?: 2 | 3;
  /** The title stands out, as that of a group among others. */
  large?: boolean;
};

/** What the facilitator lets the group see, without names. Everything the screen shows of it is here too. */
export function GroupItems({ title, items, empty, level = 2, large = false }: Props) {
  const Title = `h${level}` as const;
  if (items.length === 0 && empty === undefined) return null;
  return (
    <section className={styles.group}>
      {title !== null && <Title className={classes(styles.title, large && styles.large)}>{title}</Title>}
      {items.length === 0 ? (
        <p className={styles.empty}>{empty}</p>
      ) : (
        <ul className={styles.list}>
          {items.map(({ id, text, below }) => (
            <li key={id} className={styles.item}>
              {text}
              {below}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
