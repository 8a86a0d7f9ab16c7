import Lock from 'lucide-react/icons/lock';
import LockOpen from 'lucide-react/icons/lock-open';
import Pencil from 'lucide-react/icons/pencil';
import UserMinus from 'lucide-react/icons/user-minus';
import { useState } from 'react';
import type { Person } from '../../../shared/protocol/messages.ts';
import type { RoomView } from '../../../shared/room/views.ts';
import { menuWords } from '../../i18n/console-menu.ts';
import { consoleWords } from '../../i18n/facilitator.ts';
import { useWords } from '../../i18n/language.ts';
import { useLive } from '../../live/hooks.tsx';
import { classes } from '../../ui/classes.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Dialog } from '../../ui/controls/Dialog.tsx';
import { Field } from '../../ui/controls/Field.tsx';
import { useCommands } from './commands.tsx';
import styles from './People.module.css';

type Props = { view: Extract<RoomView, { status: 'open' }>; heading?: boolean };
type Doing = { readonly what: 'rename' | 'remove'; readonly person: Person; readonly label: string };

/** Who is in, and the lock. In an anonymous room only numbers, which say nothing about answers. */
export function People({ view, heading = true }: Props) {
  const words = useWords(menuWords).people;
  const people = useLive((state) => state.people);
  const { command } = useCommands();
  const [doing, setDoing] = useState<Doing | null>(null);
  const away = people.filter((person) => !person.here).length;
  const named = view.room.naming === 'named';
  return (
    <section
      className={styles.people}
      aria-labelledby={heading ? 'people-title' : undefined}
      aria-label={heading ? undefined : words.title}
    >
      {heading && (
        <h2 id="people-title" className={styles.title}>
          {words.title} <span className="num">{words.summary(people.length, away)}</span>
        </h2>
      )}
      <Button
        icon={view.locked ? <LockOpen aria-hidden="true" /> : <Lock aria-hidden="true" />}
        onClick={() => void command({ do: view.locked ? 'unlock' : 'lock' })}
      >
        {view.locked ? words.unlock : words.lock}
      </Button>
      <p className={styles.hint}>{view.locked ? words.lockedText : words.openText}</p>
      {people.length > 0 && (
        <details className={styles.details}>
          <summary className={styles.summary}>{words.show(people.length)}</summary>
          {!named && <p className={styles.hint}>{words.anonymous}</p>}
          <ul className={styles.list}>
            {people.map((person, i) => {
              const label = person.name ?? words.participant(i + 1);
              return (
                <li key={person.id} className={classes(styles.person, !person.here && styles.away)}>
                  <span className={styles.name}>
                    {label}
                    {person.simulated && <small> {words.simulated}</small>}
                    {!person.here && <small> {words.away}</small>}
                  </span>
                  {named && !person.simulated && (
                    <Button
                      kind="quiet"
                      small
                      icon={<Pencil aria-hidden="true" />}
                      aria-label={words.renameOf(label)}
                      onClick={() => setDoing({ what: 'rename', person, label })}
                    />
                  )}
                  {!person.simulated && (
                    <Button
                      kind="quiet"
                      small
                      icon={<UserMinus aria-hidden="true" />}
                      aria-label={words.removeOf(label)}
                      onClick={() => setDoing({ what: 'remove', person, label })}
                    />
                  )}
                </li>
              );
            })}
          </ul>
        </details>
      )}
      {doing?.what === 'rename' && <Rename key={doing.person.id} person={doing.person} onDone={() => setDoing(null)} />}
      {doing?.what === 'remove' && <Remove person={doing.person} label={doing.label} onDone={() => setDoing(null)} />}
    </section>
  );
}

function Rename({ person, onDone }: { person: Person; onDone: () => void }) {
  const words = useWords(menuWords).people;
  const common = useWords(consoleWords);
  const { ask } = useCommands();
  const [name, setName] = useState(person.name ?? '');
  const save = async () => {
    if (name.trim() === '') return;
    await ask('rename', { participant: person.id, name: name.trim() });
    onDone();
  };
  return (
    <Dialog open onClose={onDone} title={words.rename} closeLabel={common.close}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <Field label={words.newName} value={name} onChange={setName} maxLength={40} required autoComplete="off" />
        <Button kind="main" type="submit">
          {words.saveName}
        </Button>
      </form>
    </Dialog>
  );
}

function Remove({ person, label, onDone }: { person: Person; label: string; onDone: () => void }) {
  const words = useWords(menuWords).people;
  const common = useWords(consoleWords);
  const { ask } = useCommands();
  const remove = async () => {
    await ask('remove', { participant: person.id });
    onDone();
  };
  return (
    <Dialog
      open
      onClose={onDone}
      title={words.removeTitle(label)}
      closeLabel={common.close}
      actions={
        <>
          <Button onClick={() => void remove()}>{words.remove}</Button>
          <Button kind="main" onClick={onDone}>
            {common.cancel}
          </Button>
        </>
      }
    >
      <p>{words.removeText}</p>
    </Dialog>
  );
}
