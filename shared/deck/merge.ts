/**
 * Several decks dealt in one room: equal values become one card, and every card has an id of its own.
 * The editor and the server both work it out from the same decks in the same order, so their ids agree.
 *
 * M1 Every card of every deck is in exactly one merged card.
 * M2 Two cards are one when their names are equal (see `nameOf`); then the first one's title, explanation and id count.
 * M3 All sources of the joined cards are kept, in order, each once.
 * M4 The quality is that of the first card that has one.
 * M5 The order of the decks, and of the cards in them, stays.
 * M6 Ids are unique: another card with a taken id gets a suffix.
 * M7 What was merged can be merged again and stays the same.
 */

/** Longest id that a card may have. */
const LONGEST_ID = 60;
/** Characters of the source line; more does not fit on two lines at the foot of a card. */
const LONGEST_LINE = 64;
const BETWEEN = ' · ';

/** Where a card comes from: the place of its deck among the decks that were given, and its id there. */
export type Origin = { readonly deck: number; readonly id: string };

/** What has to be known of a value card to merge it. */
export type Mergeable = {
  readonly id: string;
  readonly title: string;
  readonly quality: string;
  readonly source: string;
  /** Of a card that was merged before. */
  readonly sources?: readonly string[];
};
export type Merged<Value extends Mergeable> = Value & { readonly sources: readonly string[]; readonly from: readonly Origin[] };
export type Placed<Card> = Card & { readonly from: readonly Origin[] };

/** The value cards of these decks in order, equal names merged (M1 to M7). */
export function mergeValues<Value extends Mergeable>(decks: readonly { readonly values: readonly Value[] }[]): Merged<Value>[] {
  type Joined = { readonly first: Value; quality: Value['quality']; readonly sources: string[]; readonly from: Origin[] };
  const byName = new Map<string, Joined>();
  for (const [deck, { values }] of decks.entries()) {
    for (const value of values) {
      const name = nameOf(value.title);
      const same: Joined = byName.get(name) ?? { first: value, quality: value.quality, sources: [], from: [] };
      byName.set(name, same);
      if (same.quality === 'none') same.quality = value.quality;
      same.sources.push(...(value.sources ?? [value.source]).filter((source) => !same.sources.includes(source)));
      same.from.push({ deck, id: value.id });
    }
  }
  const taken = new Set<string>();
  return [...byName.values()].map(({ first, quality, sources, from }) => ({
    ...first,
    id: ownId(first.id, taken),
    quality,
    sources,
    from,
  }));
}

/** Cards of another kind (stories, themes, tasks) of these decks in order: nothing is merged, ids are unique (M5, M6). */
export function withOwnIds<Card extends { readonly id: string }>(decks: readonly (readonly Card[])[]): Placed<Card>[] {
  const taken = new Set<string>();
  return decks.flatMap((cards, deck) => cards.map((card) => ({ ...card, id: ownId(card.id, taken), from: [{ deck, id: card.id }] })));
}

/** What makes two values the same: the words of the title, whatever its soft hyphens, capitals, accents and spaces. */
export function nameOf(title: string): string {
  return title
    .normalize('NFKD')
    .replaceAll(/[\u00AD\u200B\p{Mark}]/gu, '')
    .replaceAll(/[’‘]/g, "'")
    .replaceAll(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/**
 * Sources as one line for the foot of a card: 'Gemeenten · Waterschappen'. A beginning that several share ("Gedragscodes
 * integriteit van …") is left out; what does not fit any more is counted: 'Gemeenten · Provincies · +3'.
 */
export function sourceLine(sources: readonly string[]): string {
  if (sources.length < 2) return sources[0] ?? '';
  const short = sources.map((source) => withoutShared(source, sources));
  const line = (shown: number): string =>
    [...short.slice(0, shown), ...(shown < short.length ? [`+${short.length - shown}`] : [])].join(BETWEEN);
  let shown = short.length;
  while (shown > 1 && line(shown).length > LONGEST_LINE) shown -= 1;
  return line(shown);
}

/** Leaves out the words that another source begins with too, when they lead up to a name: they end in small letters ("van"). */
function withoutShared(source: string, all: readonly string[]): string {
  const words = source.split(' ');
  const shared = Math.max(
    ...all.map((other) => {
      if (other === source) return 0;
      const otherWords = other.split(' ');
      const differs = words.findIndex((word, i) => word !== otherWords[i]);
      return differs < 0 ? 0 : differs;
    }),
  );
  const rest = words.slice(shared).join(' ');
  if (shared < 2 || !/^\p{Lowercase}+$/u.test(words[shared - 1] ?? '') || !/^\p{Letter}/u.test(rest)) return source;
  return rest.slice(0, 1).toUpperCase() + rest.slice(1);
}

function ownId(id: string, taken: Set<string>): string {
  let own = id;
  for (let n = 2; taken.has(own); n += 1) own = `${id.slice(0, LONGEST_ID - `-${n}`.length)}-${n}`;
  taken.add(own);
  return own;
}
