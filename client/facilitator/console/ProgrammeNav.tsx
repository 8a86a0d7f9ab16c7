import Check from 'lucide-react/icons/check';
import { useState } from 'react';
import type { FacilitatorView } from '../../../shared/room/views.ts';
import { consoleWords } from '../../i18n/facilitator.ts';
import { roomWords } from '../../i18n/console-room.ts';
import { useLanguage, useWords } from '../../i18n/language.ts';
import { classes } from '../../ui/classes.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Dialog } from '../../ui/controls/Dialog.tsx';
import { useCommands } from './commands.tsx';
import { Minutes } from './Minutes.tsx';
import { PaceNote } from './PaceNote.tsx';
import { AheadActs } from './programme/AheadActs.tsx';
import { ChangeProgramme } from './programme/ChangeProgramme.tsx';
import { useAhead } from './programme/use-ahead.ts';
import { phaseTitle, whereIs } from './where.ts';
import styles from './ProgrammeNav.module.css';

type Target = { readonly activity: string; readonly phase: string };

/** The programme with its phases: where we are, what was done, what comes, and a way to jump. */
export function ProgrammeNav({ console }: { console: FacilitatorView }) {
  const words = useWords(roomWords);
  const common = useWords(consoleWords);
  const language = useLanguage();
  const { command } = useCommands();
  const [folds, setFolds] = useState<Readonly<Record<string, boolean>>>({});
  const [target, setTarget] = useState<Target | null>(null);
  const [changing, setChanging] = useState(false);
  const ahead = useAhead(console);
  const { index } = whereIs(console, language);
  const total = console.programme.reduce((sum, item) => sum + item.minutes, 0);
  return (
    <nav className={styles.nav} aria-label={words.programme}>
      <h2 className={styles.head}>
        {words.programme}
        <span className="num">{common.min(total)}</span>
      </h2>
      <ol className={styles.list}>
        {console.programme.map((item, i) => {
          const state = i < index ? 'done' : i === index ? 'now' : 'later';
          const open = folds[item.id] ?? state === 'now';
          const place = console.ahead.indexOf(item.id);
          return (
            <li key={item.id} className={classes(styles.item, styles[state])} aria-current={state === 'now' ? 'true' : undefined}>
              <button type="button" className={styles.row} aria-expanded={open} onClick={() => setFolds({ ...folds, [item.id]: !open })}>
                {state === 'done' ? (
                  <Check className={styles.tick} aria-hidden="true" />
                ) : (
                  <span className={styles.dot} aria-hidden="true" />
                )}
                <span className={styles.title} lang={console.view.room.language}>
                  {item.title}
                </span>{' '}
                <Minutes console={console} item={item} isNow={state === 'now'} /> <span className="visually-hidden">({words[state]})</span>
              </button>
              {changing && place >= 0 && (
                <AheadActs
                  title={item.title}
                  first={place === 0}
                  last={place === console.ahead.length - 1}
                  onMove={(by) => void ahead.move(item.id, by)}
                  onRemove={() => void ahead.remove(item.id)}
                />
              )}
              {open && <Phases console={console} activity={item.id} onJump={setTarget} />}
            </li>
          );
        })}
      </ol>
      <PaceNote />
      <ChangeProgramme console={console} changing={changing} onChanging={setChanging} ahead={ahead} />
      <Dialog
        open={target !== null}
        onClose={() => setTarget(null)}
        title={target ? words.jumpTitle(phaseTitle(console, target.activity, target.phase, language)) : ''}
        closeLabel={common.close}
        actions={
          <>
            <Button onClick={() => setTarget(null)}>{common.cancel}</Button>
            <Button
              kind="main"
              onClick={() => {
                if (target) void command({ do: 'go', ...target });
                setTarget(null);
              }}
            >
              {words.jump}
            </Button>
          </>
        }
      >
        <p>{words.jumpText}</p>
      </Dialog>
    </nav>
  );
}

function Phases({ console, activity, onJump }: { console: FacilitatorView; activity: string; onJump: (target: Target) => void }) {
  const words = useWords(roomWords);
  const language = useLanguage();
  const where = whereIs(console, language);
  const at = console.programme.findIndex((item) => item.id === activity);
  const phases = console.programme[at]?.phases ?? [];
  const current = at === where.index && where.phase ? phases.indexOf(where.phase) : -1;
  return (
    <ol className={styles.phases}>
      {phases.map((phase, i) => {
        const name = phaseTitle(console, activity, phase, language);
        const state = i === current ? 'here' : at < where.index || (at === where.index && i < current) ? 'past' : 'ahead';
        // Only the step we are in and the one after it: more would bury the programme.
        const text = at === where.index && (i === current || i === current + 1) ? console.phaseTexts[phase] : undefined;
        return (
          <li key={phase} className={classes(styles.phase, styles[state])} aria-current={state === 'here' ? 'step' : undefined}>
            {/* A button also where we are: whoever jumped here keeps the focus on it. */}
            <button
              type="button"
              className={styles.phaseName}
              aria-disabled={state === 'here'}
              onClick={() => state !== 'here' && onJump({ activity, phase })}
            >
              {state !== 'here' && <span className="visually-hidden">{words.jumpTo}</span>} {name}
            </button>
            {text && (
              <span className={styles.text} lang={console.view.room.language}>
                {text}
              </span>
            )}
          </li>
        );
      })}
    </ol>
  );
}
