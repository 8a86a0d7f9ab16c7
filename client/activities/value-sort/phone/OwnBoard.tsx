import type { Sorted } from '../../../../shared/activities/value-sort/answer.ts';
import type { ValueSortView } from '../../../../shared/activities/value-sort/view.ts';
import { useWords } from '../../../i18n/language.ts';
import { phoneSort } from '../../../i18n/phone-sort.ts';
import { useDeckLang } from '../../../participant/live/room.tsx';
import { ValueStrip } from '../../../ui/cards/ValueStrip.tsx';
import { BoardTray } from './BoardTray.tsx';
import { labelOf } from './names.ts';
import styles from './OwnBoard.module.css';
import { topOf } from './sorted.ts';

/** The own board to read: the top in order, what was kept of it, and behind a tap all piles. */
export function OwnBoard({ rules, sorted, level = 2 }: { rules: ValueSortView; sorted: Sorted; level?: 2 | 4 }) {
  const words = useWords(phoneSort).done;
  const lang = useDeckLang();
  const kept = sorted.keep.flatMap((id) => rules.cards.find((card) => card.id === id)?.title ?? []);
  const Title = `h${level}` as const;
  return (
    <section className={styles.own}>
      <Title className={styles.title}>{words.top}</Title>
      <ol className={styles.top} lang={lang}>
        {topOf(rules, sorted).map((id) => {
          const card = rules.cards.find((each) => each.id === id);
          return (
            card && (
              <li key={id}>
                <ValueStrip card={card} qualityLabel={labelOf(rules.labels, card.quality)} dense />
              </li>
            )
          );
        })}
      </ol>
      {kept.length > 0 && (
        <p className={styles.kept}>
          <b>{words.kept}</b> <span lang={lang}>{kept.join(', ')}</span>
        </p>
      )}
      {rules.piles.length > 1 && (
        <details className={styles.all}>
          <summary>{words.all}</summary>
          {rules.piles.map((pile) => (
            <BoardTray key={pile.id} pile={pile} rules={rules} moves={sorted.moves} level={level === 2 ? 3 : 5} />
          ))}
        </details>
      )}
    </section>
  );
}
