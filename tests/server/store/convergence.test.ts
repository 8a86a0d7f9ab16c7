/** ST4 as a property: whatever the order, the repeats and the batches, the highest revision of each answer is what is kept. */
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RoomStore, StoredAnswer } from '../../../server/store/room-store.ts';
import { openSqliteStore } from '../../../server/store/sqlite/sqlite-store.ts';
import { openMemoryStore } from '../../../server/store/memory/memory-store.ts';
import { newRoom } from './fixtures.ts';

let folder: string;
let stores: readonly RoomStore[];
let rooms = 0;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'goed-werk-'));
  stores = [await openSqliteStore(folder), openMemoryStore()];
});
afterAll(async () => {
  await Promise.all(stores.map((store) => store.close()));
  rmSync(folder, { recursive: true });
});

/** What a device sends: a revision has one body. */
const sent = fc
  .record({
    activity: fc.constantFrom('a', 'b'),
    slot: fc.constantFrom('first', 'second'),
    key: fc.constantFrom('k1', 'k2', 'k3'),
    revision: fc.integer({ min: 1, max: 6 }),
  })
  .map((each): StoredAnswer => ({ ...each, body: JSON.stringify(each) }));

/** Answers in some order with repeats, cut into parts that arrive one after another; within a part all at once. */
const arrivals = fc.array(fc.array(sent, { minLength: 1, maxLength: 12 }), { maxLength: 6 });

test('ST4: order of arrival and retries do not matter', async () => {
  await fc.assert(
    fc.asyncProperty(arrivals, async (parts) => {
      const expected = new Map<string, StoredAnswer>();
      for (const each of parts.flat()) {
        const place = `${each.activity} ${each.slot} ${each.key}`;
        if ((expected.get(place)?.revision ?? 0) < each.revision) expected.set(place, each);
      }
      for (const store of stores) {
        const id = `room-${(rooms += 1)}`;
        await store.create(newRoom({ id, code: String(rooms).padStart(8, '0') }));
        for (const part of parts) await Promise.all(part.map((each) => store.saveAnswer(id, each)));
        const kept = (await store.load(id))?.answers ?? [];
        expect(new Map(kept.map((each) => [`${each.activity} ${each.slot} ${each.key}`, each]))).toEqual(expected);
        // Sending all of it once more changes nothing.
        await Promise.all(parts.flat().map((each) => store.saveAnswer(id, each)));
        expect((await store.load(id))?.answers).toEqual(kept);
      }
    }),
    { numRuns: 60 },
  );
});
