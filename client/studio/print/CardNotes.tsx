import type { Deck, Language, Task, Theme } from '../../../shared/deck/deck.ts';
import { paragraphs } from '../../activities/dilemma/screen-part.ts';
import { plain } from '../../activities/value-sort/phone/names.ts';
import { sheets } from '../../i18n/studio-print.ts';
import styles from './CardNotes.module.css';
import text from './TextSheet.module.css';
import { TextSheet } from './TextSheet.tsx';

type Props = { deck: Pick<Deck, 'language' | 'title'>; kind: 'theme' | 'task'; cards: readonly (Theme | Task)[]; first?: boolean };

/** All themes, or all tasks, with their prompts and notes: what a facilitator keeps at hand during the talk. */
export function CardNotes({ deck, kind, cards, first = false }: Props) {
  const words = sheets[deck.language];
  return (
    <TextSheet language={deck.language} deckTitle={deck.title} kind={words.forFacilitator} first={first} numbers>
      <h2 className={text.title}>{words[kind]}</h2>
      {cards.map((card) => (
        <Notes key={card.id} card={card} language={deck.language} />
      ))}
    </TextSheet>
  );
}

function Notes({ card, language }: { card: Theme | Task; language: Language }) {
  const words = sheets[language];
  const way = 'work' in card ? words.work[card.work] : words.talk;
  return (
    <section className={styles.card}>
      <h3 className={text.heading}>{plain(card.title) || words.untitled}</h3>
      <p className={styles.meta}>
        {words.minutes(card.minutes)}, {way}
      </p>
      <p className={styles.question}>{'question' in card ? card.question : card.assignment}</p>
      {card.prompts.length > 0 && (
        <>
          <h4 className={styles.prompts}>{words.prompts}</h4>
          <ul className={styles.list}>
            {card.prompts.map((prompt, i) => (
              <li key={i}>{prompt}</li>
            ))}
          </ul>
        </>
      )}
      <div className={text.text}>
        {paragraphs(card.notes).map((part, i) => (
          <p key={i}>{part}</p>
        ))}
      </div>
    </section>
  );
}
