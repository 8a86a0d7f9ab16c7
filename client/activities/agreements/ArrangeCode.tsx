import type { AgreementsView } from '../../../shared/activities/agreements/view.ts';
import { agreementsConsole } from '../../i18n/console-agreements.ts';
import { useWords } from '../../i18n/language.ts';
import { Button } from '../../ui/controls/Button.tsx';
import styles from './Arrange.module.css';
import { ArrangeRow } from './ArrangeRow.tsx';
import { titleOf, underValues } from './names.ts';

/** Shows what was agreed card by card, or all of it. */
export function ArrangeCode({ cards, onFocus }: { cards: AgreementsView; onFocus: (id: string | null) => void }) {
  const words = useWords(agreementsConsole).arrange;
  const rules = underValues(cards, cards.rules).flatMap(({ items }) => items);
  return (
    <section className={styles.arrange} aria-labelledby="arrange-title">
      <h2 id="arrange-title" className={styles.title}>
        {words.rules}
      </h2>
      {rules.length === 0 && <p className={styles.hint}>{words.noneAdopted}</p>}
      <ul className={styles.list}>
        {rules.map((rule) => (
          <ArrangeRow
            key={rule.id}
            on={rule.id === cards.focus}
            above={rule.id === cards.focus ? `${titleOf(cards, rule.value)}, ${words.showing}` : titleOf(cards, rule.value)}
            text={rule.text}
            act={words.show}
            actOf={words.showOf(rule.text)}
            onAct={() => onFocus(rule.id)}
          />
        ))}
      </ul>
      {cards.focus !== null && (
        <Button small onClick={() => onFocus(null)}>
          {words.all}
        </Button>
      )}
    </section>
  );
}
