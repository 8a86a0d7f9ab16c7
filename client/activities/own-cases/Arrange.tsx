import { useState } from 'react';
import { readCase, type ReadCase } from '../../../shared/activities/own-cases/case.ts';
import type { ArrangeProps } from '../../facilitator/activities.ts';
import { useSteer } from '../../facilitator/console/commands.tsx';
import { ownCasesConsole } from '../../i18n/console-own-cases.ts';
import { useWords } from '../../i18n/language.ts';
import { useLive } from '../../live/hooks.tsx';
import { ownCasesWords } from '../../i18n/own-cases.ts';
import { classes } from '../../ui/classes.ts';
import { Button } from '../../ui/controls/Button.tsx';
import styles from './Arrange.module.css';
import { MakeDilemma } from './MakeDilemma.tsx';

/** Opens one of the shown cases for everybody, or turns it into a dilemma that comes next. */
export function Arrange({ activity, console }: ArrangeProps) {
  const words = useWords(ownCasesConsole);
  const names = useWords(ownCasesWords);
  const steer = useSteer(activity.id);
  const [making, setMaking] = useState<ReadCase | null>(null);
  const [ready, setReady] = useState<string | null>(null);
  const preview = useLive((state) => state.preview);
  const { cards, items } = activity;
  if (cards.kind !== 'own-cases' || activity.phase !== 'result') return null;
  // The one with the most dots first, once that may be seen.
  const dots = new Map(preview?.picture.kind === 'case-votes' ? preview.picture.cases.map((each) => [each.id, each.dots] as const) : []);
  const ordered = items.toSorted((a, b) => (dots.get(b.id) ?? 0) - (dots.get(a.id) ?? 0));
  const choose = (item: string | null) => void steer({ act: 'choose', item });
  return (
    <section className={styles.arrange} aria-labelledby="arrange-title">
      <h2 id="arrange-title" className={styles.title}>
        {words.arrange.title}
      </h2>
      {items.length === 0 && <p className={styles.hint}>{words.arrange.none}</p>}
      <p role="status" className={ready === null ? undefined : styles.ready}>
        {ready !== null && words.make.ready(ready)}
      </p>
      <ul className={styles.cases}>
        {ordered.map((item) => {
          const read = readCase(item);
          const open = cards.chosen === item.id;
          return (
            <li key={item.id} className={classes(styles.case, open && styles.open)}>
              <p className={styles.name}>
                {read.title} <small>{open ? `${names.sorts[read.sort]}, ${words.arrange.isOpen}` : names.sorts[read.sort]}</small>
              </p>
              <div className={styles.acts}>
                <Button
                  small
                  aria-label={open ? words.arrange.closeOf(read.title) : words.arrange.openOf(read.title)}
                  onClick={() => choose(open ? null : item.id)}
                >
                  {open ? words.arrange.close : words.arrange.open}
                </Button>
                {read.sort === 'dilemma' && (
                  <Button small aria-label={words.arrange.makeOf(read.title)} onClick={() => setMaking(read)}>
                    {words.arrange.make}
                  </Button>
                )}
              </div>
            </li>
          );
        })}
      </ul>
      {making && (
        <MakeDilemma
          key={making.id}
          made={making}
          cards={cards.cards}
          taken={console.programme.map(({ id }) => id)}
          onClose={() => setMaking(null)}
          onMade={(title) => {
            setMaking(null);
            setReady(title);
          }}
        />
      )}
    </section>
  );
}
