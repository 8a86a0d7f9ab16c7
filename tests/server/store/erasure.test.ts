/** ST7 and ST8 on the disk: marked texts of a room are looked for in every byte of the folder. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openSqliteStore } from '../../../server/store/sqlite/sqlite-store.ts';
import { answer, approved, newRoom, person, testFolder } from './fixtures.ts';

/** A row of numbers in 0..1 that is the same at every run. */
function chance(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;
}

function filesWith(folder: string, text: string): string[] {
  return readdirSync(folder).filter((name) => readFileSync(join(folder, name)).includes(text));
}

/** Twelve rooms that write through each other, with texts of many lengths, so that pages fill, split and move. */
async function busyRooms(folder: string, seed: number) {
  const random = chance(seed);
  const store = await openSqliteStore(folder);
  const rooms = Array.from({ length: 12 }, (_, i) => ({ id: `room-${i}`, mark: `CANARY-${String(i).padStart(2, '0')}` }));
  for (const [i, { id, mark }] of rooms.entries())
    await store.create(newRoom({ id, code: String(i).padStart(8, '0'), secret: `${mark}-secret`, opened: approved(`LOG-${mark}`) }));
  const writeSome = async (to: typeof rooms, revision: number, times: number): Promise<void> => {
    const writes = Array.from({ length: times }, () => to[Math.floor(random() * to.length)] ?? to[0]).flatMap((room) => {
      if (!room) return [];
      const length = Math.floor(random() * random() * 6_000);
      return [
        store.saveAnswer(
          room.id,
          answer({
            key: `${room.mark}-key-${Math.floor(random() * 60)}`,
            revision,
            body: JSON.stringify(`${room.mark} ${'x'.repeat(length)}`),
          }),
        ),
        store.saveParticipant(
          room.id,
          person({
            id: `${room.mark}-${Math.floor(random() * 80)}`,
            name: `${room.mark} ${'n'.repeat(length % 40)}`,
            tokenHash: `${room.mark} ${length}`,
          }),
        ),
      ];
    });
    await Promise.all(writes);
  };
  for (let revision = 1; revision <= 12; revision++) await writeSome(rooms, revision, 120);
  return { store, rooms, writeSome };
}

test.each([1, 2, 3])('ST7: what a closed room held is on no page of any file (seed %i)', async (seed) => {
  const folder = testFolder();
  const { store, rooms, writeSome } = await busyRooms(folder, seed);
  for (const [i, { id, mark }] of rooms.slice(0, 6).entries()) {
    expect(filesWith(folder, mark)).not.toEqual([]);
    await store.collapse(id, 1, [approved('closed')], `HARVEST-${i}`, 9_000);
    await writeSome(rooms.slice(6), 20 + i, 10);
    expect(filesWith(folder, mark)).toEqual([]);
  }
  await store.close();
  for (const { mark } of rooms.slice(0, 6)) expect(filesWith(folder, mark)).toEqual([]);
});

test('ST8: what a removed room held is on no page of any file, open or collapsed', async () => {
  const folder = testFolder();
  const { store, rooms, writeSome } = await busyRooms(folder, 4);
  for (const [i, { id, mark }] of rooms.slice(0, 6).entries()) {
    if (i % 2 === 0) await store.collapse(id, 1, [approved('closed')], `${mark} harvest`, 9_000);
    await store.remove(id);
    expect(filesWith(folder, mark)).toEqual([]);
    await writeSome(rooms.slice(6), 20 + i, 10);
    expect(filesWith(folder, mark)).toEqual([]);
  }
  await store.close();
});

test('ST10: two orders of arrival leave the same rows in the same order', async () => {
  const people = Array.from({ length: 50 }, (_, i) => `k${(i * 37) % 50}`);
  const loaded = await Promise.all(
    [people, people.toReversed()].map(async (order) => {
      const store = await openSqliteStore(testFolder());
      await store.create(newRoom());
      for (const key of order)
        await Promise.all([store.saveAnswer('room-1', answer({ key })), store.saveParticipant('room-1', person({ id: key }))]);
      const room = await store.load('room-1');
      await store.close();
      return [room?.answers, room?.participants];
    }),
  );
  expect(loaded[0]).toEqual(loaded[1]);
});
