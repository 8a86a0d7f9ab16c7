import type { ApprovedText } from '../../../../shared/activities/activity.ts';
import { useWords } from '../../../i18n/language.ts';
import { phoneReview } from '../../../i18n/phone-review.ts';
import styles from '../../agreements/phone/RulePaper.module.css';

/** Other words for an agreement that the facilitator shows, in an order that means nothing. */
export function GroupWords({ items }: { items: readonly ApprovedText[] }) {
  const words = useWords(phoneReview);
  if (items.length === 0) return null;
  return (
    <section>
      <h2 className={styles.title}>{words.proposals}</h2>
      <ul className={styles.list}>
        {items.map(({ id, text }) => (
          <li key={id} className={styles.rule}>
            <p className={styles.sentence}>{text}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
