/** A deck in memory: its contents at one version, and what the log knows. Changes are folded in first and accepted once they are saved. */
import { applyChange, isApplied, type Change } from '../../shared/deck/change.ts';
import type { Deck } from '../../shared/deck/deck.ts';
import type { ChangeOutcome, SyncRequest } from '../../shared/protocol/studio.ts';
import type { RenewedSnapshot, StoredChange, StoredDeck } from '../store/deck-store.ts';
import { growth, LARGEST_DRAFT, sizeOf } from './size.ts';

/** A snapshot is written anew after so many changes, or so many bytes of them; in between a keystroke costs one small row. */
const RENEW_AFTER = { changes: 200, bytes: 250_000 };
/** What stays of the log for who was away, and to recognise a retry. More than one request can bring. */
const KEEP = { changes: 8_000, bytes: 4_000_000 };

export type SentChange = SyncRequest['changes'][number];

/** What a series of changes would do; nothing has happened yet. */
export type Folded = {
  readonly outcomes: readonly ChangeOutcome[];
  readonly deck: Deck;
  readonly size: number;
  /** What must be saved; empty when nothing changed. */
  readonly changes: readonly StoredChange[];
};

export class LoadedDeck {
  readonly id: string;
  version: number;
  deck: Deck;
  /** Bytes as JSON, about. */
  size: number;
  /** Sizes of the changes that the log has, by their ids, the oldest first. */
  private readonly log: Map<string, number>;
  private logBytes: number;
  private readonly since: { changes: number; bytes: number };

  constructor({ id, version, snapshot, changes, log }: StoredDeck) {
    this.id = id;
    this.version = version;
    this.deck = JSON.parse(snapshot.body) as Deck;
    this.size = Buffer.byteLength(snapshot.body);
    for (const { body } of changes) this.replay(JSON.parse(body) as Change);
    this.log = new Map(log.map((each) => [each.id, each.size]));
    this.logBytes = log.reduce((sum, each) => sum + each.size, 0);
    this.since = { changes: changes.length, bytes: changes.reduce((sum, { body }) => sum + Buffer.byteLength(body), 0) };
  }

  /** The changes in their order, each on what the ones before it left. A change that is known is done and not done again. */
  fold(sent: readonly SentChange[]): Folded {
    let { deck, size } = this;
    const changes = new Map<string, StoredChange>();
    let told = 0;
    const outcomes = sent.map(({ id, change }): ChangeOutcome => {
      if (this.log.has(id) || changes.has(id)) return { id, done: true };
      const result = applyChange(deck, change);
      if (!isApplied(result)) {
        told += result.not === 'conflict' ? sizeOf(result.now) : 0;
        // What stands there now is told as far as an answer may grow; beyond that the change is not one that the studio sends.
        return result.not === 'conflict' && told <= LARGEST_DRAFT
          ? { id, done: false, why: 'conflict', now: result.now }
          : { id, done: false, why: 'invalid' };
      }
      const more = growth(change, result);
      if (more > 0 && size + more > LARGEST_DRAFT) return { id, done: false, why: 'invalid' };
      if (result.inverse !== null) changes.set(id, { id, body: JSON.stringify(change) });
      deck = result.deck;
      size += more;
      return { id, done: true };
    });
    return { outcomes, deck, size, changes: [...changes.values()] };
  }

  /** The snapshot to save along, when it is time for a new one. */
  renewal({ deck, changes }: Folded): RenewedSnapshot | null {
    const bytes = changes.reduce((sum, { body }) => sum + Buffer.byteLength(body), this.since.bytes);
    if (this.since.changes + changes.length < RENEW_AFTER.changes && bytes < RENEW_AFTER.bytes) return null;
    return { body: JSON.stringify(deck), cut: this.version - this.log.size + this.tooOld(changes) };
  }

  /** What was folded is saved now. */
  accept({ deck, size, changes }: Folded, renewed: RenewedSnapshot | null): void {
    const cut = renewed ? renewed.cut - (this.version - this.log.size) : 0;
    this.deck = deck;
    this.size = renewed ? Buffer.byteLength(renewed.body) : size;
    this.version += changes.length;
    for (const { id, body } of changes) this.remember(id, Buffer.byteLength(body));
    for (const id of [...this.log.keys()].slice(0, cut)) this.forget(id);
    if (renewed) this.since.changes = this.since.bytes = 0;
  }

  /** How many of the oldest changes need not stay when these come; changes that come now all stay. */
  private tooOld(coming: readonly StoredChange[]): number {
    let count = this.log.size + coming.length;
    let bytes = coming.reduce((sum, { body }) => sum + Buffer.byteLength(body), this.logBytes);
    let cut = 0;
    for (const size of this.log.values()) {
      if (count <= KEEP.changes && bytes <= KEEP.bytes) break;
      cut += 1;
      count -= 1;
      bytes -= size;
    }
    return cut;
  }

  private remember(id: string, bytes: number): void {
    this.log.set(id, bytes);
    this.logBytes += bytes;
    this.since.changes += 1;
    this.since.bytes += bytes;
  }

  private forget(id: string): void {
    this.logBytes -= this.log.get(id) ?? 0;
    this.log.delete(id);
  }

  private replay(change: Change): void {
    const result = applyChange(this.deck, change);
    if (!isApplied(result)) throw new Error('the log of a deck does not fit its snapshot');
    this.deck = result.deck;
    this.size += growth(change, result);
  }
}
