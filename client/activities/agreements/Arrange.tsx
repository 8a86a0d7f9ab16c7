import Plus from 'lucide-react/icons/plus';
import { useState } from 'react';
import { readProposal } from '../../../shared/activities/agreements/proposal.ts';
import { MOST_RULES, type Rule } from '../../../shared/activities/agreements/rule.ts';
import type { ArrangeProps } from '../../facilitator/activities.ts';
import { useSteer } from '../../facilitator/console/commands.tsx';
import { agreementsConsole } from '../../i18n/console-agreements.ts';
import { useWords } from '../../i18n/language.ts';
import { useLive } from '../../live/hooks.tsx';
import { Button } from '../../ui/controls/Button.tsx';
import styles from './Arrange.module.css';
import { ArrangeCode } from './ArrangeCode.tsx';
import { ArrangeRow } from './ArrangeRow.tsx';
import { titleOf } from './names.ts';
import { RuleForm } from './RuleForm.tsx';

/** Words the rules with the group: from proposals, most supported first, or from what is said in the room. */
export function Arrange({ activity }: ArrangeProps) {
  const words = useWords(agreementsConsole).arrange;
  const steer = useSteer(activity.id);
  const [editing, setEditing] = useState<Rule | null>(null);
  const preview = useLive((state) => state.preview);
  const { cards, items, phase } = activity;
  if (cards.kind !== 'agreements') return null;
  if (phase === 'result') return <ArrangeCode cards={cards} onFocus={(id) => void steer({ act: 'focus', id })} />;
  if (phase !== 'sharpen') return null;

  const support = new Map(
    preview?.activity === activity.id && preview.picture.kind === 'agreement-support'
      ? preview.picture.proposals.map((each) => [each.id, each.support] as const)
      : [],
  );
  const proposals = items
    .map(readProposal)
    .filter(({ id }) => !cards.rules.some((rule) => rule.id === id))
    .toSorted((a, b) => (support.get(b.id) ?? 0) - (support.get(a.id) ?? 0));
  const full = cards.rules.length >= MOST_RULES;
  const begin = (id: string, from: { readonly value: string; readonly text: string; readonly level: Rule['level'] }) =>
    setEditing({ ...from, id, owner: '', review: null, adopted: false });
  return (
    <section className={styles.arrange} aria-labelledby="arrange-title">
      {cards.rules.length > 0 && (
        <>
          <h2 className={styles.title}>{words.rules}</h2>
          <ul className={styles.list}>
            {cards.rules.map((rule) => (
              <ArrangeRow
                key={rule.id}
                on={rule.id === cards.focus}
                above={`${titleOf(cards, rule.value)}, ${rule.adopted ? words.adopted : words.working}`}
                text={rule.text}
                act={words.edit}
                actOf={words.editOf(rule.text)}
                onAct={() => setEditing(rule)}
              />
            ))}
          </ul>
        </>
      )}
      <h2 id="arrange-title" className={styles.title}>
        {words.proposals}
      </h2>
      {full ? <p className={styles.hint}>{words.full}</p> : proposals.length === 0 && <p className={styles.hint}>{words.none}</p>}
      {!full && (
        <>
          <ul className={styles.list}>
            {proposals.map((proposal) => {
              const count = support.get(proposal.id);
              return (
                <ArrangeRow
                  key={proposal.id}
                  above={`${titleOf(cards, proposal.value)}${count === undefined ? '' : `, ${words.support(count)}`}`}
                  text={proposal.text}
                  act={words.sharpen}
                  actOf={words.sharpenOf(proposal.text)}
                  onAct={() => begin(proposal.id, proposal)}
                />
              );
            })}
          </ul>
          <Button
            small
            icon={<Plus aria-hidden="true" />}
            onClick={() => begin(`own-${Date.now().toString(36)}`, { value: cards.values[0]?.id ?? '', text: '', level: null })}
          >
            {words.own}
          </Button>
        </>
      )}
      {editing && (
        <RuleForm
          key={editing.id}
          rule={editing}
          known={cards.rules.some(({ id }) => id === editing.id)}
          cards={cards}
          onPut={(rule) => void steer({ act: 'put', rule })}
          onDrop={() => {
            void steer({ act: 'drop', id: editing.id });
            setEditing(null);
          }}
          onClose={() => setEditing(null)}
        />
      )}
    </section>
  );
}
