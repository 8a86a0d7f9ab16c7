import { choiceOf, refOf, type Cards, type ListedDeck } from '../../../shared/programmes/cards.ts';
import { decksInOrder, withDeck } from '../../../shared/programmes/choose.ts';
import type { DeckChoice, DeckList } from '../../../shared/protocol/http.ts';
import { deckWords } from '../../i18n/console-decks.ts';
import { useWords } from '../../i18n/language.ts';
import { useDeckKeys } from '../../studio/keys.ts';
import { Check } from '../parts/Check.tsx';
import { AddDeck } from './AddDeck.tsx';
import styles from './DeckChooser.module.css';

type Props = {
  list: DeckList;
  /** The decks in play now. */
  cards: Cards;
  onChange: (decks: DeckChoice[]) => void;
};

/** Which decks are in play: the toolkit's, one's own, and a way to bring one in by its link. */
export function DeckChooser({ list, cards, onChange }: Props) {
  const words = useWords(deckWords);
  const keys = useDeckKeys();
  const decks = decksInOrder(list, cards.language);
  const inPlay = new Set(cards.decks.map((deck) => refOf(choiceOf(deck))));
  const own = decks.filter((deck) => deck.key !== undefined);
  const silent = keys.filter(({ key }) => !list.decks.some((deck) => deck.key === key));
  const choose = (deck: ListedDeck, on: boolean) => onChange(withDeck(list, cards, deck, on));
  const row = (deck: ListedDeck) => (
    <Check
      key={refOf(choiceOf(deck))}
      checked={inPlay.has(refOf(choiceOf(deck)))}
      onChange={(on) => choose(deck, on)}
      hint={words.holds(deck.values.length, deck.stories.length) || undefined}
    >
      <span lang={cards.language}>{deck.title}</span>
    </Check>
  );
  return (
    <details className={styles.chooser}>
      <summary className={styles.summary}>
        <span className={styles.title}>{words.title}</span>
        <span className={styles.now}>{words.now(cards.decks.map(({ title }) => title))}</span>
      </summary>
      <p className={styles.hint}>{words.hint}</p>
      <div className={styles.groups}>
        <fieldset>
          <legend className={styles.legend}>{words.own}</legend>
          {own.map(row)}
          {silent.map(({ id, title }) => (
            <p key={id} className={styles.hint}>
              <b>{title}</b>: {words.silent}
            </p>
          ))}
          {own.length + silent.length === 0 && <p className={styles.hint}>{words.noneOwn}</p>}
          <AddDeck list={list} onAdded={(deck) => choose(deck, true)} />
          <a className={styles.studio} href="/studio">
            {words.studio}
          </a>
        </fieldset>
        <fieldset>
          <legend className={styles.legend}>{words.shipped}</legend>
          {decks.filter((deck) => deck.key === undefined).map(row)}
        </fieldset>
      </div>
    </details>
  );
}
