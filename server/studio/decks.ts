/**
 * The decks of the studio: whoever holds a key may do what its right says (`rights.ts`), and is asked anew at every request, so that
 * a key that is withdrawn stops at once. An unknown key and a withdrawn one get the same answer.
 */
import { setImmediate as nextTurn } from 'node:timers/promises';
import { CARD_KINDS, type Deck } from '../../shared/deck/deck.ts';
import type {
  ChangeOutcome,
  Created,
  DeckLink,
  MadeLink,
  NamedVersion,
  OpenedDeck,
  Right,
  StudioRefusal,
  StudioRefusalCode,
  Synced,
  SyncRequest,
} from '../../shared/protocol/studio.ts';
import type { Clock } from '../clock.ts';
import type { Counts } from '../cluster/counts.ts';
import { hashed, newId, newToken } from '../rooms/secrets.ts';
import type { DeckEntry, DeckStore } from '../store/deck-store.ts';
import { COST, LinkBudgets } from './budget.ts';
import type { LoadedDeck } from './loaded-deck.ts';
import { may, type DeckAction } from './rights.ts';
import { Shelf } from './shelf.ts';
import { LARGEST_DRAFT } from './size.ts';

/** Changes that are worked on before live rooms get their turn again. */
const AT_ONCE = 100;
const MOST_LINKS = 100;
const MOST_VERSIONS = 100;
/** Bytes of all named versions of a deck. */
const LARGEST_VERSIONS = 24_000_000;

export type DecksParts = { readonly store: DeckStore; readonly clock: Clock; readonly maxDecks: number; readonly counts?: Counts | null };

export class Decks {
  private readonly store: DeckStore;
  private readonly clock: Clock;
  private readonly maxDecks: number;
  private readonly shelf: Shelf;
  private readonly budgets: LinkBudgets;

  constructor({ store, clock, maxDecks, counts = null }: DecksParts) {
    this.store = store;
    this.clock = clock;
    this.maxDecks = maxDecks;
    this.shelf = new Shelf(store);
    this.budgets = new LinkBudgets(clock, counts);
  }

  /** Refuses `deck-invalid` when two cards of a kind have one id, or the whole is too large, and `too-many-decks`. */
  async create(deck: Deck): Promise<Created | StudioRefusal> {
    const body = JSON.stringify(deck);
    if (Buffer.byteLength(body) > LARGEST_DRAFT || !hasOwnIds(deck)) return refuse('deck-invalid');
    if ((await this.store.deckCount()) >= this.maxDecks) return refuse('too-many-decks');
    const id = newId();
    const key = newToken();
    await this.store.createDeck({ id, body, key: { hash: hashed(key), id: newId(), right: 'edit', label: '', madeAt: this.clock.now() } });
    return { id, key };
  }

  async open(key: string): Promise<OpenedDeck | StudioRefusal> {
    const entry = await this.enter(key, 'open');
    if (isRefused(entry)) return entry;
    const loaded = await this.whole(entry);
    if (isRefused(loaded)) return loaded;
    const { id, version, deck } = loaded;
    const [versions, links] = await Promise.all([this.versions(entry), this.links(entry)]);
    return { id, right: entry.right, version, deck, versions, links };
  }

  /** The deck as it is, for a file. */
  async exported(key: string): Promise<Deck | StudioRefusal> {
    const entry = await this.enter(key, 'export', COST.file);
    const loaded = isRefused(entry) ? entry : await this.whole(entry);
    return isRefused(loaded) ? loaded : loaded.deck;
  }

  /** The deck behind a key of any right, for a room; null when the key opens nothing, or is asked for without end. */
  async behind(key: string): Promise<Deck | null> {
    const entry = await this.enter(key, 'open');
    const loaded = isRefused(entry) ? entry : await this.whole(entry);
    return isRefused(loaded) ? null : loaded.deck;
  }

  /** Own changes are durable when this resolves. A refusal half way loses nothing: the same changes may be sent again. */
  async sync({ key, since, changes }: SyncRequest): Promise<Synced | StudioRefusal> {
    const cost = changes.length === 0 ? COST.look : COST.request + COST.changes(changes.length);
    let entry = await this.enter(key, changes.length === 0 ? 'follow' : 'change', cost);
    const outcomes: ChangeOutcome[] = [];
    for (let first = 0; first < changes.length && !isRefused(entry); first += AT_ONCE) {
      const done = await this.shelf.change(entry.deck, entry.version, changes.slice(first, first + AT_ONCE));
      if (isRefused(done)) return done;
      outcomes.push(...done);
      await nextTurn();
      entry = await this.enter(key, 'change', 0);
    }
    return isRefused(entry) ? entry : this.news(entry, since, outcomes);
  }

  async nameVersion(key: string, name: string): Promise<{ readonly versions: readonly NamedVersion[] } | StudioRefusal> {
    const entry = await this.enter(key, 'name-version');
    if (isRefused(entry)) return entry;
    const loaded = await this.whole(entry);
    if (isRefused(loaded)) return loaded;
    const { version, deck } = loaded;
    const body = JSON.stringify(deck);
    const kept = (await this.store.namedVersions(entry.deck)).filter((each) => each.version !== version);
    const bytes = kept.reduce((sum, { size }) => sum + size, Buffer.byteLength(body));
    if (kept.length >= MOST_VERSIONS || bytes > LARGEST_VERSIONS) return refuse('not-saved');
    const named = await this.store.nameVersion(entry.deck, { version, name, madeAt: this.clock.now(), body });
    return named === 'saved' ? { versions: await this.versions(entry) } : refuse('no-such-deck');
  }

  /** A version that has no name is answered as the deck would be: `no-such-deck`. */
  async version(key: string, version: number): Promise<{ readonly deck: Deck } | StudioRefusal> {
    const entry = await this.enter(key, 'read-version');
    if (isRefused(entry)) return entry;
    const body = await this.store.namedVersion(entry.deck, version);
    if (body === null) return refuse('no-such-deck');
    return (await this.budgets.take(entry.link, COST.whole(body.length))) ? { deck: JSON.parse(body) as Deck } : refuse('too-fast');
  }

  async link(key: string, right: Right, label: string): Promise<MadeLink | StudioRefusal> {
    const entry = await this.enter(key, 'link');
    if (isRefused(entry)) return entry;
    if ((await this.store.deckKeys(entry.deck)).length >= MOST_LINKS) return refuse('not-saved');
    const made = newToken();
    const added = await this.store.addDeckKey(entry.deck, { hash: hashed(made), id: newId(), right, label, madeAt: this.clock.now() });
    return added === 'saved' ? { key: made, links: await this.links(entry) } : refuse('no-such-deck');
  }

  /**
   * Also one's own key, but never the last one that may edit: nobody could change the deck or delete it any more. That is refused as
   * `not-saved`; first make another link to edit, or delete the deck.
   */
  async revoke(key: string, link: string): Promise<{ readonly links: readonly DeckLink[] } | StudioRefusal> {
    const entry = await this.enter(key, 'revoke');
    if (isRefused(entry)) return entry;
    const revoked = await this.store.revokeDeckKey(entry.deck, link);
    return revoked === 'last' ? refuse('not-saved') : { links: await this.links(entry) };
  }

  async delete(key: string): Promise<{ readonly deleted: true } | StudioRefusal> {
    const entry = await this.enter(key, 'delete');
    if (isRefused(entry)) return entry;
    await this.shelf.remove(entry.deck);
    return { deleted: true };
  }

  private async enter(key: string, action: DeckAction, cost: number = COST.request): Promise<DeckEntry | StudioRefusal> {
    const entry = await this.store.deckByKey(hashed(key));
    if (!entry) return refuse('no-such-deck');
    if (!may(entry.right, action)) return refuse('deck-read-only');
    return (await this.budgets.take(entry.link, cost)) ? entry : refuse('too-fast');
  }

  private async whole(entry: DeckEntry): Promise<LoadedDeck | StudioRefusal> {
    const loaded = await this.shelf.deck(entry.deck, entry.version);
    if (!loaded) return refuse('no-such-deck');
    return (await this.budgets.take(entry.link, COST.whole(loaded.size))) ? loaded : refuse('too-fast');
  }

  /** What happened since, for who may know what stood there before; otherwise the deck as it is. */
  private async news(entry: DeckEntry, since: number, outcomes: readonly ChangeOutcome[]): Promise<Synced | StudioRefusal> {
    if (since === entry.version) return { version: since, outcomes, changes: [], deck: null };
    const log = may(entry.right, 'change') && since < entry.version ? await this.store.deckChanges(entry.deck, since) : null;
    if (log) {
      if (!(await this.budgets.take(entry.link, COST.news(log.reduce((sum, { body }) => sum + body.length, 0))))) return refuse('too-fast');
      const changes = log.map(({ id, body }) => ({ id, change: JSON.parse(body) as SyncRequest['changes'][number]['change'] }));
      return { version: since + log.length, outcomes, changes, deck: null };
    }
    const loaded = await this.whole(entry);
    return isRefused(loaded) ? loaded : { version: loaded.version, outcomes, changes: null, deck: loaded.deck };
  }

  private async versions({ deck, right }: DeckEntry): Promise<NamedVersion[]> {
    if (!may(right, 'list-versions')) return [];
    return (await this.store.namedVersions(deck)).map(({ version, name, madeAt }) => ({ version, name, madeAt }));
  }

  private async links({ deck, right, link }: DeckEntry): Promise<DeckLink[]> {
    if (!may(right, 'list-links')) return [];
    return (await this.store.deckKeys(deck)).map((each) => ({ ...each, mine: each.id === link }));
  }
}

export function refuse(refused: StudioRefusalCode): StudioRefusal {
  return { refused };
}

export function isRefused(result: unknown): result is StudioRefusal {
  return typeof result === 'object' && result !== null && 'refused' in result;
}

/** Cards are found by their ids, so two of a kind can't share one. */
function hasOwnIds(deck: Deck): boolean {
  return CARD_KINDS.every((kind) => new Set(deck[kind].map(({ id }) => id)).size === deck[kind].length);
}
