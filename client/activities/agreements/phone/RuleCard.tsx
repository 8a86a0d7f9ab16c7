import type { Rule } from '../../../../shared/activities/agreements/rule.ts';
import type { AgreementsView } from '../../../../shared/activities/agreements/view.ts';
import { agreementsWords, reviewDate } from '../../../i18n/agreements.ts';
import { useLanguage, useWords } from '../../../i18n/language.ts';
import { useDeckLang } from '../../../participant/live/room.tsx';
import { Chip } from '../../../ui/controls/Chip.tsx';
import { cardOf } from '../names.ts';
import styles from './RuleCard.module.css';

/** A rule on paper, under its value: the sentence, who watches over it and when the group looks back. */
export function RuleCard({ rule, cards }: { rule: Rule; cards: AgreementsView }) {
  const words = useWords(agreementsWords);
  const language = useLanguage();
  const lang = useDeckLang();
  const card = cardOf(cards, rule.value);
  const facts = [
    ...(rule.owner ? [words.watches(rule.owner)] : []),
    ...(rule.review ? [words.review(reviewDate(rule.review, language))] : []),
  ];
  return (
    <article className={styles.rule}>
      <p className={styles.chips}>
        {card && (
          <span lang={lang}>
            <Chip quality={card.quality}>{card.title}</Chip>
          </span>
        )}
        {rule.level && <Chip>{words.levels[rule.level]}</Chip>}
      </p>
      <p className={styles.sentence}>
        <span>{words.stem}</span> {rule.text}
      </p>
      {facts.length > 0 && (
        <ul className={styles.facts}>
          {facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      )}
    </article>
  );
}
