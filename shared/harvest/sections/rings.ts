import type { RingsPicture } from '../../activities/rings/picture.ts';
import { numeric, textual } from '../document.ts';
import { drawn, said, table, type Reports } from './context.ts';

/** What or whom the group feels responsible for. */
export const ringsReport: Reports<RingsPicture> = ({ people, rings, items }, context) => {
  const { words, cards } = context;
  const texts = new Map(cards?.kind === 'rings' ? cards.items.map((item) => [item.id, item.text]) : []);
  const { aside, ...inside } = words.rings.names;
  return [
    said(context, words.basis(people)),
    drawn(context, 'fullest'),
    ...table(
      context,
      words.rings.fullest,
      [textual(words.rings.ring), numeric(words.rings.cards)],
      rings.map(({ ring, cards: count }) => [inside[ring], count]),
    ),
    drawn(context, 'divided'),
    ...table(
      context,
      words.rings.items,
      [textual(words.rings.item), ...rings.map(({ ring }) => numeric(inside[ring])), numeric(aside)],
      items.map(({ item, counts }) => [texts.get(item) ?? item, ...counts]),
    ),
  ];
};
