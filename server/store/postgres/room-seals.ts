/** The secrets of open rooms, remembered for the crowd that answers at once; see `schema.sql` for what they seal. */
import { createHmac, createSecretKey } from 'node:crypto';
import { sealWith, type Seal } from '../seal.ts';
import type { Database } from './database.ts';

export type RoomSeal = Seal & {
  /** Number of the secret in the database. A room that closes gets another one, so an old number finds nothing any more. */
  readonly number: number;
  /** Where a part lies: 16 bytes that tell nothing to whoever has not the secret. */
  place(name: PartName): Uint8Array;
};

/** `['secret']`, `['person', id]` or `['answer', activity, slot, key]`. */
export type PartName = readonly [part: 'secret' | 'person' | 'answer', ...where: readonly string[]];

export type RoomSeals = {
  /** Of open rooms only; what is unknown or closed is not in the map. */
  of(rooms: Iterable<string>): Promise<ReadonlyMap<string, RoomSeal>>;
  /** When a room closed, went, or turned out to have another secret than we knew. */
  forget(room: string): void;
};

const PLACE_BYTES = 16;
/** Rooms whose secret is remembered, those that were asked for last. */
const READY = 2_000;

export function roomSeals(db: Database): RoomSeals {
  const known = new Map<string, RoomSeal>();
  const remember = (room: string, seal: RoomSeal): void => {
    known.set(room, seal);
    const oldest = known.size > READY ? known.keys().next().value : undefined;
    if (oldest !== undefined) known.delete(oldest);
  };
  return {
    of: async (rooms) => {
      const found = new Map<string, RoomSeal>();
      const missing: string[] = [];
      for (const room of new Set(rooms)) {
        const seal = known.get(room);
        if (seal) found.set(room, seal);
        else missing.push(room);
      }
      if (missing.length === 0) return found;
      const read = await db.ask(
        (sql) => sql<{ id: string; seal: number; secret: Uint8Array }[]>`
          SELECT id, seal, secret FROM rooms JOIN seals ON number = seal WHERE id = ANY(${missing}::text[]) AND open`,
      );
      for (const { id, seal, secret } of read) {
        const made = roomSeal(seal, secret);
        remember(id, made);
        found.set(id, made);
      }
      return found;
    },
    forget: (room) => void known.delete(room),
  };
}

export function roomSeal(number: number, secret: Uint8Array): RoomSeal {
  // Not the very key that seals: one key for one purpose.
  const key = createSecretKey(createHmac('sha256', secret).update('place').digest());
  return {
    ...sealWith(secret),
    number,
    place: (name) => createHmac('sha256', key).update(JSON.stringify(name)).digest().subarray(0, PLACE_BYTES),
  };
}
