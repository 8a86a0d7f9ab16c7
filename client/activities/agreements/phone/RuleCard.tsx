import type { Rule } from '../../../../shared/activities/agreements/rule.ts';
import type { AgreementsView } from '../../../../shared/activities/agreements/view.ts';
import { agreementsWords } from '../../../i18n/agreements.ts';
import { useWords } from '../../../i18n/language.ts';
import { useDeckLang } from '../../../participant/live/room.tsx';
import { Chip } from '../../../ui/controls/Chip.tsx';
import { cardOf } from '../names.ts';
import { RulePaper } from './RulePaper.tsx';

/** A rule of the group, with its value and where it works as chips. */
export function RuleCard({ rule, cards }: { rule: Rule; cards: AgreementsView }) {
  const words = useWords(agreementsWords);
  const lang = useDeckLang();
  const card = cardOf(cards, rule.value);
  const chips = (
    <>
      {card && (
        <span lang={lang}>
          <Chip quality={card.quality}>{card.title}</Chip>
        </span>
      )}
      {rule.level && <Chip>{words.levels[rule.level]}</Chip>}
    </>
  );
  return <RulePaper over={chips} text={rule.text} owner={rule.owner} review={rule.review} />;
}
