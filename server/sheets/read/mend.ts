/**
 * A raw card becomes a draft, whatever is wrong with it: what fits is kept, what does not fit is made to fit or left out. The
 * problems are found elsewhere, so that nothing disappears without a word.
 */
import * as v from 'valibot';
import { DraftSchema, type Card, type CardKind } from '../../../shared/deck/deck.ts';
import { BLANK_CARDS } from './blank.ts';
import type { Raw } from '../columns/cells.ts';
import { isId, slug } from './ids.ts';
import { LONGEST_CELL } from '../limits.ts';

/** Mending can bring up what was hidden; deeper than this a card does not go. */
const ROUNDS = 4;
const MOST_ITEMS = 100;

type Step = string | number;
type Node = Record<Step, unknown>;

/** @param id of the card, unique among those of its kind */
export function mend(kind: CardKind, raw: Raw, id: string): Card {
  let candidate: Node = { ...BLANK_CARDS[kind], ...present(raw), id };
  for (let round = 0; round < ROUNDS; round += 1) {
    const parsed = v.safeParse(DraftSchema.entries[kind], [candidate]);
    if (parsed.success) return parsed.output[0] as Card;
    if (round === 0) candidate = structuredClone(candidate);
    for (const issue of parsed.issues) {
      const [, ...path] = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
      repair(kind, candidate, path, issue);
    }
    candidate = withoutGaps(candidate) as Node;
  }
  const title = raw['title'];
  return { ...BLANK_CARDS[kind], id, title: typeof title === 'string' ? title.slice(0, LONGEST_CELL) : '' } as Card;
}

function present(raw: Raw): Raw {
  return Object.fromEntries(Object.entries(raw).filter(([, value]) => value !== undefined));
}

function repair(kind: CardKind, card: Node, path: readonly Step[], issue: v.BaseIssue<unknown>): void {
  const last = path.at(-1);
  const parent = path.slice(0, -1).reduce<unknown>((node, step) => (node as Node | null)?.[step], card) as Node | null | undefined;
  if (last === undefined || typeof parent !== 'object' || parent === null) return;
  const value = parent[last];
  if (issue.type === 'strict_object' && issue.expected === 'never') delete parent[last];
  else if (last === 'id' && path.length > 1) parent[last] = innerId(path, value);
  else if (issue.type === 'string' && (typeof value === 'number' || typeof value === 'boolean')) parent[last] = String(value);
  else if (issue.type === 'string' && (value === undefined || value === null)) parent[last] = '';
  else if (issue.type === 'max_length' && typeof value === 'string') parent[last] = value.slice(0, LONGEST_CELL);
  else if (issue.type === 'max_length' && Array.isArray(value)) parent[last] = value.slice(0, MOST_ITEMS);
  else if (issue.type === 'array' && typeof value === 'string' && value !== '') parent[last] = [value];
  else letGo(kind, card, path);
}

/** The item of a list goes; else the whole field becomes what it is on a blank card. */
function letGo(kind: CardKind, card: Node, path: readonly Step[]): void {
  const depth = path.findLastIndex((step) => typeof step === 'number');
  const field = String(path[0]);
  const blank: Raw = BLANK_CARDS[kind];
  const inner = blank[field];
  if (depth > 0) {
    const list = path.slice(0, depth).reduce<unknown>((node, step) => (node as Node | null)?.[step], card);
    const rest = path.slice(depth + 1);
    const item = Array.isArray(list) ? (list[path[depth] as number] as Node | undefined) : undefined;
    // An activity has more than texts: its minutes or settings can be wrong while the rest is worth keeping.
    if (item && rest.length > 0 && rest[0] === 'minutes') item['minutes'] = 15;
    else if (item && rest.length > 0 && rest[0] === 'settings') delete item['settings'];
    else if (item && rest.length > 0 && rest[0] === 'kind')
      item['kind'] = isId(slug(String(item['kind']))) ? slug(String(item['kind'])) : 'theme';
    else if (Array.isArray(list)) list[path[depth] as number] = GAP;
  } else if (path.length > 1 && typeof inner === 'object' && inner !== null)
    (card[field] as Node)[path[1] as Step] = (inner as Node)[path[1] as Step];
  else if (Object.hasOwn(blank, field)) card[field] = structuredClone(blank[field]);
  else delete card[field];
}

function innerId(path: readonly Step[], value: unknown): string {
  const index = Number(path.at(-2));
  if (path[0] === 'options') return 'abcde'[index] ?? 'e';
  return slug(typeof value === 'string' ? value : '') || `${path[0] === 'twists' ? 't' : 'onderdeel-'}${index + 1}`;
}

/** Stands where an item was let go, so that the other indexes stay right until all is done. */
const GAP = undefined;

function withoutGaps(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((item) => item !== GAP).map(withoutGaps);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutGaps(inner)]));
}
