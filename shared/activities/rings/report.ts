import type { RingsPicture } from './picture.ts';
import { numeric, textual } from '../../harvest/document.ts';
import { drawn, said, table, type Reports } from '../../harvest/sections/context.ts';

const nl = {
  fullest: 'Kaarten per ring',
  items: 'Waar de kaarten liggen',
  cards: 'Kaarten',
  ring: 'Ring',
  item: 'Kaart',
  names: { self: 'Mijzelf', others: 'Anderen', workplace: 'Werkplek', profession: 'Beroep', society: 'Samenleving', aside: 'Opzij' },
};

const en: typeof nl = {
  fullest: 'Cards per ring',
  items: 'Where the cards lie',
  cards: 'Cards',
  ring: 'Ring',
  item: 'Card',
  names: { self: 'Myself', others: 'Others', workplace: 'Workplace', profession: 'Profession', society: 'Society', aside: 'Put aside' },
};

const WORDS = { nl, en };

/** What or whom the group feels responsible for. */
export const ringsReport: Reports<RingsPicture> = ({ people, rings, items }, context) => {
  const { words, cards } = context;
  const own = WORDS[context.language];
  const texts = new Map(cards?.kind === 'rings' ? cards.items.map((item) => [item.id, item.text]) : []);
  const { aside, ...inside } = own.names;
  return [
    said(context, words.basis(people)),
    drawn(context, 'fullest'),
    ...table(
      context,
      own.fullest,
      [textual(own.ring), numeric(own.cards)],
      rings.map(({ ring, cards: count }) => [inside[ring], count]),
    ),
    drawn(context, 'divided'),
    ...table(
      context,
      own.items,
      [textual(own.item), ...rings.map(({ ring }) => numeric(inside[ring])), numeric(aside)],
      items.map(({ item, counts }) => [texts.get(item) ?? item, ...counts]),
    ),
  ];
};
