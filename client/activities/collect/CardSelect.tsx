import type { Origin } from '../../../shared/deck/merge.ts';
import { byDeck, type Cards } from '../../../shared/programmes/cards.ts';
import { Select } from '../../facilitator/parts/Select.tsx';

type Props<Card> = {
  label: string;
  pool: Cards;
  /** Of one kind. */
  cards: readonly Card[];
  /** Id in the pool; what is not there (any more) stands as a dash. */
  chosen: string;
  option: (card: Card) => string;
  onChoose: (card: Card) => void;
};

/** One card of all decks in play, listed by deck. */
export function CardSelect<Card extends { readonly id: string; readonly from: readonly Origin[] }>({
  label,
  pool,
  cards,
  chosen,
  option,
  onChoose,
}: Props<Card>) {
  const choose = (id: string) => {
    const card = cards.find((each) => each.id === id);
    if (card) onChoose(card);
  };
  return (
    <Select label={label} value={chosen} onChange={choose}>
      {!cards.some(({ id }) => id === chosen) && <option value={chosen}>–</option>}
      {byDeck(pool, cards).map((deck) => (
        <optgroup key={deck.title} label={deck.title}>
          {deck.cards.map((card) => (
            <option key={card.id} value={card.id}>
              {option(card)}
            </option>
          ))}
        </optgroup>
      ))}
    </Select>
  );
}
