/**
 * Where rooms are kept. The rules have numbers; `tests/server/store/contract.ts` quotes them for every store.
 *
 * - ST1 A promise that resolves means: durable. What was acknowledged survives a killed process.
 * - ST2 A room's code is unique as long as the room is kept; `create` either keeps everything of the room or nothing.
 * - ST3 Events are appended at an expected version (the number of events so far), all or none.
 * - ST4 One answer per room, activity, slot and key; only a higher revision replaces it. Order of arrival and retries do not matter.
 * - ST5 Nothing is added to a room that was collapsed or removed.
 * - ST6 A one-time key is used once, also when two ask at the same moment.
 * - ST7 Collapsing leaves the log it was given, the access keys and the harvest; names, tokens, answers, the secret and the log
 *   before are gone from the disk.
 * - ST8 Removing leaves nothing of the room, on disk neither.
 * - ST9 A failing write fails alone; when the disk fails, every write of that moment is rejected with a `StoreError`,
 *   none is half done, and the store works again as soon as the disk does.
 * - ST10 Answers and people are kept without a time and without their order of arrival.
 * - ST11 The harvest of a closed room can be replaced by whoever knows how it is at that moment; an open room has none.
 *
 * All methods may reject with a `StoreError`. Times are milliseconds since 1970 (UTC).
 */
import type { RoomEvent } from '../../shared/room/event.ts';

export type StoredParticipant = {
  readonly id: string;
  readonly name: string | null;
  readonly tokenHash: string;
  readonly removed: boolean;
  readonly simulated: boolean;
  /** Number of the table this person sits at, from 1; null while nobody was seated. */
  readonly table: number | null;
  /** What somebody told about the own work at joining, to mix tables; null when nothing. */
  readonly background: Background | null;
};

export type Background = { readonly level?: string | undefined; readonly work?: string | undefined };

/** `key` is an HMAC of a person, never an id or a name; `body` is JSON. */
export type StoredAnswer = {
  readonly activity: string;
  readonly slot: string;
  readonly key: string;
  readonly revision: number;
  readonly body: string;
};

/** A key that opens the console, kept as a hash. `endsAt` null: as long as the room is kept. The store does not judge `endsAt`. */
export type AccessKey = { readonly hash: string; readonly kind: 'console' | 'recovery' | 'invite'; readonly endsAt: number | null };

export type NewRoom = {
  readonly id: string;
  readonly code: string;
  /** Secret of the answers' keys, destroyed at closing. */
  readonly secret: string;
  readonly deleteAt: number;
  readonly opened: RoomEvent;
  readonly access: readonly AccessKey[];
};

export type StoredRoom = {
  readonly id: string;
  readonly code: string;
  /** Null once the room was collapsed. */
  readonly secret: string | null;
  readonly deleteAt: number;
  readonly events: readonly RoomEvent[];
  readonly participants: readonly StoredParticipant[];
  readonly answers: readonly StoredAnswer[];
  readonly access: readonly AccessKey[];
  /** What is kept of a closed room, as JSON. */
  readonly harvest: string | null;
};

export interface RoomStore {
  create(room: NewRoom): Promise<'created' | 'code-taken'>;
  load(id: string): Promise<StoredRoom | null>;
  idByCode(code: string): Promise<string | null>;
  idByAccess(hash: string): Promise<{ readonly room: string; readonly kind: AccessKey['kind']; readonly endsAt: number | null } | null>;
  /** @param expectedVersion number of events so far. `conflict` too for a room that is collapsed or unknown. */
  append(id: string, expectedVersion: number, events: readonly RoomEvent[]): Promise<'saved' | 'conflict'>;
  /** Inserts or replaces the participant with this id. */
  saveParticipant(id: string, participant: StoredParticipant): Promise<'saved' | 'gone'>;
  /** The same revision with the same body is a retry: `saved`. A lower revision, or the same with another body: `stale`. */
  saveAnswer(id: string, answer: StoredAnswer): Promise<'saved' | 'stale' | 'gone'>;
  /** The same hash again replaces kind and end. Also on a collapsed room: its harvest can still be read. */
  addAccess(id: string, key: AccessKey): Promise<'saved' | 'gone'>;
  /** Takes a one-time key away; true for exactly one caller. */
  useAccess(hash: string, kind: AccessKey['kind']): Promise<boolean>;
  /** Takes away all keys of the room but `exceptHash`; null takes them all. */
  revokeAccess(id: string, exceptHash: string | null): Promise<void>;
  setDeleteAt(id: string, at: number): Promise<void>;
  /**
   * At closing, as one whole: erase answers, participants, secret and the log with every word that facilitators arranged; keep
   * the harvest, and `closed` as the whole log from now on.
   */
  collapse(
    id: string,
    expectedVersion: number,
    closed: readonly RoomEvent[],
    harvest: string | null,
    deleteAt: number,
  ): Promise<'saved' | 'conflict'>;
  /**
   * Another wording of the harvest that a closed room was left with. `gone` for a room that is open or unknown.
   * @param known the harvest as it was loaded, letter by letter. `conflict` when it is another one by now.
   */
  saveHarvest(id: string, known: string, harvest: string): Promise<'saved' | 'conflict' | 'gone'>;
  /** Everything of the room; an unknown room is fine. */
  remove(id: string): Promise<void>;
  /** Ids of the rooms whose `deleteAt` is not after `now`. */
  due(now: number): Promise<readonly string[]>;
  /** Number of rooms that are kept. */
  size(): Promise<number>;
  /** Saves what is under way; later calls reject with `closed`. */
  close(): Promise<void>;
}
