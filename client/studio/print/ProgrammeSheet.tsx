import type { Deck, DeckProgramme, Language } from '../../../shared/deck/deck.ts';
import { isKind, itemKind } from '../../../shared/programmes/kinds.ts';
import { paragraphs } from '../../activities/dilemma/screen-part.ts';
import { plain } from '../../activities/value-sort/phone/names.ts';
import { sheets } from '../../i18n/studio-print.ts';
import { minutesOf, spans, timeOf } from './clock.ts';
import styles from './ProgrammeSheet.module.css';
import text from './TextSheet.module.css';
import { TextSheet } from './TextSheet.tsx';

type Props = { programme: DeckProgramme; deck: Deck; /** `14:00`, or empty. */ start: string; first?: boolean };

/** The facilitator's programme: clock times where a start was given, minutes, and the notes with each activity. */
export function ProgrammeSheet({ programme, deck, start, first = false }: Props) {
  const words = sheets[deck.language];
  const begin = minutesOf(start);
  const times = spans(programme.activities);
  const total = times.at(-1)?.[1] ?? 0;
  return (
    <TextSheet language={deck.language} deckTitle={deck.title} kind={words.kinds.programme} first={first} numbers>
      <h2 className={text.title}>{programme.title || words.untitled}</h2>
      {programme.purpose && <p className={text.lead}>{programme.purpose}</p>}
      <p className={styles.total}>
        {words.minutes(total)}
        {begin !== null && `, ${words.fromTo(timeOf(begin), timeOf(begin + total))}`}
      </p>
      <table className={styles.table}>
        <thead>
          <tr>
            {begin !== null && <th scope="col">{words.time}</th>}
            <th scope="col">{words.length}</th>
            <th scope="col">{words.activity}</th>
          </tr>
        </thead>
        <tbody>
          {programme.activities.map((activity, i) => (
            <tr key={i}>
              {begin !== null && <td className={styles.time}>{timeOf(begin + (times[i]?.[0] ?? 0))}</td>}
              <td className={styles.minutes}>{words.short(activity.minutes)}</td>
              <td className={text.text}>
                <h3 className={styles.activity}>{activity.title || words.untitled}</h3>
                <p className={styles.kind}>
                  {[nameOfKind(activity.kind, deck.language), cardOf(deck, activity.settings)].filter(Boolean).join(': ')}
                </p>
                {paragraphs(activity.notes ?? '').map((part, j) => (
                  <p key={j}>{part}</p>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TextSheet>
  );
}

/** A deck may name a kind that this version of the toolkit does not have. */
function nameOfKind(kind: string, language: Language): string {
  return isKind(kind) ? itemKind(kind).name[language] : kind;
}

/** The title of the card that an activity names in its settings, when it is a card of this deck. */
function cardOf(deck: Deck, settings: Readonly<Record<string, unknown>>): string {
  const named = [settings['story'], settings['theme'], settings['task']].find((id) => typeof id === 'string');
  const card = [...deck.stories, ...deck.themes, ...deck.tasks].find(({ id }) => id === named);
  return plain(card?.title ?? '');
}
