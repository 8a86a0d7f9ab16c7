import { useState } from 'react';
import type { Outcome } from '../../../shared/activities/review/verdict.ts';
import type { ArrangeProps } from '../../facilitator/activities.ts';
import { useSteer } from '../../facilitator/console/commands.tsx';
import { reviewConsole } from '../../i18n/console-review.ts';
import { useWords } from '../../i18n/language.ts';
import { classes } from '../../ui/classes.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Segmented } from '../../ui/controls/Segmented.tsx';
import type { Reviewed } from './Agreement.tsx';
import styles from './Arrange.module.css';
import { ChangeForm } from './ChangeForm.tsx';

const OPTIONS: readonly (Outcome | '')[] = ['', 'kept', 'changed', 'dropped'];

/** What the group makes of each agreement, one of them in front of everybody. */
export function Arrange({ activity }: ArrangeProps) {
  const words = useWords(reviewConsole).arrange;
  const steer = useSteer(activity.id);
  const [editing, setEditing] = useState<Reviewed | null>(null);
  const { cards, phase } = activity;
  if (cards.kind !== 'review' || phase === 'look') return null;
  const decide = (agreement: Reviewed, outcome: Outcome | '') => {
    if (outcome === 'changed') return setEditing(agreement);
    void steer({ act: 'decide', id: agreement.id, outcome: outcome === '' ? null : outcome });
  };
  return (
    <section className={styles.arrange} aria-labelledby="arrange-title">
      <h2 id="arrange-title" className={styles.title}>
        {words.title}
      </h2>
      <ul className={styles.list}>
        {cards.agreements.map((agreement) => (
          <li key={agreement.id} className={classes(styles.row, agreement.id === cards.focus && styles.on)}>
            <p>{agreement.text}</p>
            <Segmented<Outcome | ''>
              legend={words.outcome(agreement.text)}
              options={OPTIONS.map((value) => ({ value, label: words.options[value] ?? value }))}
              value={agreement.outcome ?? ''}
              onChange={(outcome) => decide(agreement, outcome)}
            />
            <span className={styles.acts}>
              {phase === 'decide' && agreement.id !== cards.focus && (
                <Button small aria-label={words.showOf(agreement.text)} onClick={() => void steer({ act: 'focus', id: agreement.id })}>
                  {words.show}
                </Button>
              )}
              {agreement.outcome === 'changed' && (
                <Button small aria-label={words.editOf(agreement.text)} onClick={() => setEditing(agreement)}>
                  {words.edit}
                </Button>
              )}
            </span>
          </li>
        ))}
      </ul>
      {cards.focus !== null && (
        <div>
          <Button small onClick={() => void steer({ act: 'focus', id: null })}>
            {words.showAll}
          </Button>
        </div>
      )}
      {editing && (
        <ChangeForm
          agreement={editing}
          onClose={() => setEditing(null)}
          onChange={(changed) => {
            void steer({ act: 'change', id: editing.id, ...changed });
            setEditing(null);
          }}
        />
      )}
    </section>
  );
}
