import { useReducedMotion } from 'framer-motion';
import * as m from 'framer-motion/m';
import type { Rule } from '../../../shared/activities/agreements/rule.ts';
import type { AgreementsView } from '../../../shared/activities/agreements/view.ts';
import { agreementsWords, reviewDate } from '../../i18n/agreements.ts';
import { useLanguage, useWords } from '../../i18n/language.ts';
import { Fit } from '../../screen/Fit.tsx';
import { Heading } from '../../screen/Heading.tsx';
import { dealt } from '../../ui/cards/motion.ts';
import { ValueCard } from '../../ui/cards/ValueCard.tsx';
import { classes } from '../../ui/classes.ts';
import { cardOf } from './names.ts';
import styles from './Screen.module.css';

type Props = { rule: Rule; cards: AgreementsView; lang: string | undefined; kicker: string };

/** One rule in front of everybody: its value as a card, the sentence large, who watches over it and until when. */
export function ScreenRule({ rule, cards, lang, kicker }: Props) {
  const words = useWords(agreementsWords);
  const language = useLanguage();
  const reduced = useReducedMotion();
  const card = cardOf(cards, rule.value);
  const facts = [
    ...(rule.level ? [words.levels[rule.level]] : []),
    ...(rule.owner ? [words.watches(rule.owner)] : []),
    ...(rule.review ? [words.review(reviewDate(rule.review, language))] : []),
  ];
  return (
    <article className={styles.one}>
      {card && (
        <m.div key={rule.id} className={styles.card} lang={lang} {...dealt(0, reduced)}>
          <ValueCard card={card} qualityLabel={card.quality === 'none' ? '' : cards.labels[card.quality]} size="poster" />
        </m.div>
      )}
      <Fit levels={3} what={`rule ${rule.id} ${rule.text.length}`}>
        {(level) => (
          <div className={styles.body}>
            <Heading size="body" kicker={kicker}>
              {words.stem}
            </Heading>
            <p className={classes(styles.sentence, level === 1 && styles.less, level > 1 && styles.least)}>{rule.text}</p>
            {facts.length > 0 && (
              <ul className={styles.facts}>
                {facts.map((fact) => (
                  <li key={fact}>{fact}</li>
                ))}
              </ul>
            )}
          </div>
        )}
      </Fit>
    </article>
  );
}
