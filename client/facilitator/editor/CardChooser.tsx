import { decksOf, type Cards, type PoolDeck } from '../../../shared/programmes/cards.ts';
import { editorWords } from '../../i18n/console-editor.ts';
import { useWords } from '../../i18n/language.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Check } from '../parts/Check.tsx';
import styles from './CardChooser.module.css';

type Props = {
  cards: Cards;
  /** Ids in the pool. */
  chosen: readonly string[];
  onChange: (chosen: readonly string[]) => void;
};

/** Value cards from all decks in play, one by one or a whole deck at once. A card that several decks have is one card. */
export function CardChooser({ cards, chosen, onChange }: Props) {
  const words = useWords(editorWords);
  const inPlay = new Set(chosen);
  const all = cards.values.map(({ id }) => id);
  /** In the order of the pool, whatever the order in which they were chosen. */
  const choose = (ids: ReadonlySet<string>) => onChange(all.filter((id) => ids.has(id)));
  return (
    <details>
      <summary className={styles.summary}>
        {cards.valueDecks.length > 1
          ? words.cardsOfDecks(chosen.length, all.length, cards.valueDecks.length)
          : words.cards(chosen.length, all.length)}
      </summary>
      <fieldset className={styles.decks}>
        <legend className="visually-hidden">{words.chooseCards}</legend>
        <div className={styles.row}>
          <Button small onClick={() => choose(new Set(all))}>
            {words.allCards}
          </Button>
          <Button small onClick={() => choose(new Set())}>
            {words.noCards}
          </Button>
        </div>
        {cards.valueDecks.map((deck) => (
          <DeckOfCards key={deck.ref} cards={cards} deck={deck} inPlay={inPlay} only={cards.valueDecks.length === 1} onChoose={choose} />
        ))}
      </fieldset>
    </details>
  );
}

type DeckProps = {
  cards: Cards;
  deck: PoolDeck;
  inPlay: ReadonlySet<string>;
  /** The only deck needs no name and no buttons of its own. */
  only: boolean;
  onChoose: (ids: ReadonlySet<string>) => void;
};

function DeckOfCards({ cards, deck, inPlay, only, onChoose }: DeckProps) {
  const words = useWords(editorWords);
  const ids = deck.values.map(({ id }) => id);
  const count = ids.filter((id) => inPlay.has(id)).length;
  const whole = count === ids.length;
  const without = (gone: readonly string[]) => new Set([...inPlay].filter((id) => !gone.includes(id)));
  const list = (
    <div className={styles.cards} lang={cards.language}>
      {deck.values.map((card) => {
        const decks = decksOf(cards, card);
        return (
          <Check
            key={card.id}
            checked={inPlay.has(card.id)}
            onChange={(on) => onChoose(on ? new Set([...inPlay, card.id]) : without([card.id]))}
            hint={decks.length > 1 ? words.mergedIn(decks.length) : undefined}
          >
            {card.title}
          </Check>
        );
      })}
    </div>
  );
  if (only) return list;
  return (
    <fieldset className={styles.deck}>
      <legend className={styles.name}>
        {deck.title} <span className="num">{words.someOf(count, ids.length)}</span>
      </legend>
      <div className={styles.row}>
        <Button
          small
          aria-label={`${whole ? words.deckOut : words.deckIn}: ${deck.title}`}
          onClick={() => onChoose(whole ? without(ids) : new Set([...inPlay, ...ids]))}
        >
          {whole ? words.deckOut : words.deckIn}
        </Button>
        <Button small kind="quiet" aria-label={`${words.deckOnly}: ${deck.title}`} onClick={() => onChoose(new Set(ids))}>
          {words.deckOnly}
        </Button>
      </div>
      {list}
    </fieldset>
  );
}
