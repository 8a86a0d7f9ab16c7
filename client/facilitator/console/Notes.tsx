import type { FacilitatorView } from '../../../shared/room/views.ts';
import { roomWords } from '../../i18n/console-room.ts';
import { useLanguage, useWords } from '../../i18n/language.ts';
import { consoleParts } from '../activities.ts';
import styles from './Notes.module.css';

/** What to mind in this step: our own advice, and the notes of the card in the language of the card. */
export function Notes({ console }: { console: FacilitatorView }) {
  const words = useWords(roomWords);
  const language = useLanguage();
  const { view } = console;
  const stage = view.status === 'open' ? view.stage : null;
  const activity = stage?.at === 'activity' ? stage.activity : null;
  const tips = activity
    ? consoleParts(activity.name).tips(activity.phase, language)
    : stage?.at === 'lobby'
      ? words.lobbyNotes
      : words.endNotes;
  const ofCard = activity ? console.notes.flatMap(paragraphs) : [];
  return (
    <section className={styles.notes} aria-labelledby="notes-title">
      <h2 id="notes-title" className={styles.title}>
        {words.notes}
      </h2>
      {tips.length === 0 && ofCard.length === 0 && <p className={styles.none}>{words.noNotes}</p>}
      {tips.length > 0 && <List notes={tips} />}
      {ofCard.length > 0 && (
        <>
          <h3 className={styles.title}>{words.ofCard}</h3>
          <List notes={ofCard} language={view.room.language} />
        </>
      )}
    </section>
  );
}

function List({ notes, language }: { notes: readonly string[]; language?: string }) {
  if (notes.length === 1)
    return (
      <p className={styles.single} lang={language}>
        {notes[0]}
      </p>
    );
  return (
    <ul className={styles.list} lang={language}>
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}

/** A note of a card may be longer: one point per paragraph. */
function paragraphs(note: string): readonly string[] {
  return note
    .split(/\n+/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
