import type { FacilitatorView } from '../../../shared/room/views.ts';
import { roomWords } from '../../i18n/console-room.ts';
import { useWords } from '../../i18n/language.ts';
import styles from './Notes.module.css';

/** The facilitator's notes for this step: from the card, or our own at the two ends. */
export function Notes({ console }: { console: FacilitatorView }) {
  const words = useWords(roomWords);
  const { view } = console;
  const at = view.status === 'open' ? view.stage.at : 'end';
  const notes = at === 'lobby' ? words.lobbyNotes : at === 'end' ? words.endNotes : console.notes.flatMap(paragraphs);
  const language = at === 'activity' ? view.room.language : undefined;
  return (
    <section className={styles.notes} aria-labelledby="notes-title">
      <h2 id="notes-title" className={styles.title}>{words.notes}</h2>
      {notes.length === 0 ? (
        <p className={styles.none}>{words.noNotes}</p>
      ) : (
        <ul className={styles.list} lang={language}>
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** A note of a card may be longer: one point per paragraph. */
function paragraphs(note: string): readonly string[] {
  return note.split(/\n+/).map((part) => part.trim()).filter((part) => part !== '');
}
