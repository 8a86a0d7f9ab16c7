import { useReducedMotion } from 'framer-motion';
import * as m from 'framer-motion/m';
import type { Rule } from '../../../shared/activities/agreements/rule.ts';
import type { AgreementsView } from '../../../shared/activities/agreements/view.ts';
import { agreementsWords, reviewDate } from '../../i18n/agreements.ts';
import { useLanguage, useWords } from '../../i18n/language.ts';
import { Beside } from '../../screen/Beside.tsx';
import { dealt } from '../../ui/cards/motion.ts';
import { ValueCard } from '../../ui/cards/ValueCard.tsx';
import { cardOf } from './names.ts';
import { RuleSentence } from './RuleSentence.tsx';

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
  const sentence = <RuleSentence id={rule.id} kicker={kicker} text={rule.text} facts={facts} />;
  if (!card) return sentence;
  const label = card.quality === 'none' ? '' : cards.labels[card.quality];
  const dealtCard = (
    <m.div key={rule.id} {...dealt(0, reduced)}>
      <ValueCard card={card} qualityLabel={label} size="poster" />
    </m.div>
  );
  return (
    <Beside card={dealtCard} lang={lang}>
      {sentence}
    </Beside>
  );
}
