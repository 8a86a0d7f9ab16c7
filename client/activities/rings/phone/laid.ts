/**
 * Rings in the making. They are kept on the device, with the words of own cards; what is sent holds dealt cards and their rings,
 * and of own cards the rings alone.
 */
import type { RingsAnswer } from '../../../../shared/activities/rings/answer.ts';
import { PLACES, RINGS, type Place } from '../../../../shared/activities/rings/rings-of.ts';
import type { RingsView } from '../../../../shared/activities/rings/view.ts';
import { boardAfter, type Move } from '../../../../shared/activities/value-sort/board.ts';
import type { ValueSortView } from '../../../../shared/activities/value-sort/view.ts';

export type OwnCard = { readonly id: string; readonly text: string };
export type RingsDraft = { readonly moves: readonly Move[]; readonly own: readonly OwnCard[] };

export const OWN_TEXT_MAX = 60;

/** What the device kept; on another device only what was sent. */
export function draftFrom(body: RingsAnswer | null): RingsDraft {
  return { moves: body?.kind === 'laid' ? body.moves.map(([item, place]) => [item, place]) : [], own: [] };
}

/** The rings as piles and the cards as value cards, so that they are laid with the same hands. */
export function rulesOf({ items }: RingsView, own: readonly OwnCard[], placeOf: Readonly<Record<Place, string>>): ValueSortView {
  const all = [...items, ...own.map((card) => ({ ...card, why: '' }))];
  const cards = all.map(({ id, text, why }) => ({ id, title: text, explanation: why, quality: 'none' as const, source: '' }));
  return {
    kind: 'value-sort',
    cards,
    labels: { bekwaam: '', betrouwbaar: '', betrokken: '' },
    lenses: [],
    lens: null,
    piles: PLACES.map((id) => ({ id, label: placeOf[id], quota: null })),
    rank: false,
    keepTwo: false,
  };
}

export function isWhole({ items }: RingsView, { moves, own }: RingsDraft): boolean {
  const board = boardAfter(moves);
  return [...items, ...own].every(({ id }) => board.has(id));
}

/** @param done whether its owner said that it lies well. */
export function answerFrom({ items }: RingsView, { moves, own }: RingsDraft, done: boolean): RingsAnswer {
  const board = boardAfter(moves);
  const placeOf = (id: string) => PLACES.find((place) => place === board.get(id));
  const dealt = items.flatMap(({ id }): [string, Place][] => {
    const place = placeOf(id);
    return place ? [[id, place]] : [];
  });
  return {
    kind: 'laid',
    moves: dealt,
    own: own.flatMap(({ id }) => RINGS.find((ring) => ring === placeOf(id)) ?? []),
    done: done && dealt.length === items.length,
  };
}

/** Cards by the place where they lie, from the inside out; empty places too. */
export function byPlace(
  { items }: RingsView,
  { moves, own }: RingsDraft,
): readonly { readonly place: Place; readonly cards: readonly OwnCard[] }[] {
  const board = boardAfter(moves);
  return PLACES.map((place) => ({ place, cards: [...items, ...own].filter(({ id }) => board.get(id) === place) }));
}

/** An id that no other own card has, and no dealt card. */
export function freshCard(own: readonly OwnCard[], text: string): OwnCard {
  const taken = own.map(({ id }) => Number(id.replace('own-', '')));
  return { id: `own-${Math.max(0, ...taken) + 1}`, text };
}
