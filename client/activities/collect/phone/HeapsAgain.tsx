import { collect } from '../../../i18n/collect.ts';
import { useWords } from '../../../i18n/language.ts';
import type { Heap } from './DotsForm.tsx';
import { GroupItems } from './GroupItems.tsx';
import styles from './HeapsAgain.module.css';

/** Behind a tap, once the dots lie: everything that could get one, because the screen shows it all the time. */
export function HeapsAgain({ heaps }: { heaps: readonly Heap[] }) {
  const words = useWords(collect).dots;
  if (heaps.every(({ items }) => items.length === 0)) return null;
  return (
    <details className={styles.again}>
      <summary className={styles.title}>{words.all}</summary>
      <div className={styles.heaps}>
        {heaps.map(({ id, title, items }) => (
          <GroupItems key={id} title={title} items={items} />
        ))}
      </div>
    </details>
  );
}
