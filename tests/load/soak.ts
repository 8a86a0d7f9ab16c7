/**
 * Two hours' worth of gatherings in a few minutes: rooms open, fill, answer, close or are deleted, and leave nothing in memory.
 *
 *     npm run soak                  240 rooms of 25 people; ends with 1 when memory does not come back
 *     SOAK_ROOMS=40 npm run soak
 *
 * The last line is `{"rooms":…,"people":…,"refused":…,"base_mb":…,"end_mb":…,"grown_kb_per_room":…}`; megabytes of heap after collecting.
 */
import { io } from 'socket.io-client';
import type { OpenedRoom } from '../../shared/protocol/http.ts';
import { PROTOCOL_VERSION } from '../../shared/protocol/version.ts';
import { isRefusal } from '../../shared/room/refusal.ts';
import { Child, freePort } from './child.ts';
import type { CrowdTalk } from './crowd-worker.ts';
import { ACTIVITY, benchFolder, dilemmaRoom, openRoom, startServer, toFirstChoice, untilListening } from './house.ts';

const ROOMS = Math.ceil(Number(process.env['SOAK_ROOMS'] ?? 240));
const PEOPLE = 25;
/** Rooms before the base is taken: what is compiled and cached once is no leak, and after fewer rooms than this that still goes on. */
const WARM_UP = Math.max(30, Math.round(ROOMS / 8));
/** A room sleeps when nobody was there for two minutes, which is looked at every minute. */
const ASLEEP_MS = 190_000;
/** A room that was closed keeps nothing in memory; this much is noise of the collector. */
const MOST_KB_PER_ROOM = 8;

const { folder, remove } = benchFolder();
const port = await freePort();
const url = `http://127.0.0.1:${port}`;
const server = startServer(port, folder, { MAX_ROOMS: String(ROOMS + WARM_UP + 10), TRUST_PROXY: '1' });
const crowd = new Child<CrowdTalk>(new URL('./crowd-worker.ts', import.meta.url), { env: { PATH: process.env['PATH'] }, execArgv: [] });

/** Closes the room as at the end of a gathering, or deletes it at once. */
async function end({ room, key }: OpenedRoom, how: 'close' | 'delete'): Promise<void> {
  const console = io(url, {
    auth: { protocol: PROTOCOL_VERSION, role: 'facilitator', room, key },
    transports: ['websocket'],
    forceNew: true,
  });
  try {
    await new Promise<void>((resolve) => console.once('console', () => resolve()));
    const line = console.timeout(10_000);
    const answer: object = await (how === 'delete' ? line.emitWithAck('delete-room', {}) : line.emitWithAck('command', { do: 'close' }));
    if (isRefusal(answer)) throw new Error(`the room could not be ended: ${answer.refused}`);
  } finally {
    console.disconnect();
  }
}

let refused = 0;

async function gathering(number: number): Promise<void> {
  const opened = await openRoom(url, await dilemmaRoom(url), `10.1.${number >> 8}.${number & 255}`);
  const options = await toFirstChoice(url, opened);
  const rooms = [{ code: opened.code, secret: opened.joinUrl.split('#')[1] ?? '' }];
  refused += await crowd.ask('join', { url, rooms, people: PEOPLE });
  const waits = await crowd.ask('answer', { overMs: 100, revision: 1, activity: ACTIVITY, options });
  refused += waits.filter((each) => each === null).length;
  await end(opened, number % 2 === 0 ? 'close' : 'delete');
  await crowd.ask('leave', null);
}

try {
  await untilListening(url);
  for (let number = 0; number < WARM_UP; number += 1) await gathering(number);
  await new Promise((resolve) => setTimeout(resolve, ASLEEP_MS));
  const base = await server.ask('memory', null);
  for (let number = WARM_UP; number < WARM_UP + ROOMS; number += 1) await gathering(number);
  // Rooms where nobody is leave memory after a while.
  await new Promise((resolve) => setTimeout(resolve, ASLEEP_MS));
  const after = await server.ask('memory', null);
  const megabytes = (bytes: number): number => Math.round(bytes / 1_048_576 / 0.1) / 10;
  const grown = (after.heap - base.heap) / 1_024 / ROOMS;
  const figures = {
    rooms: ROOMS,
    people: ROOMS * PEOPLE,
    refused,
    base_mb: megabytes(base.heap),
    end_mb: megabytes(after.heap),
    base_rss_mb: megabytes(base.rss),
    end_rss_mb: megabytes(after.rss),
    grown_kb_per_room: Math.round(grown * 10) / 10,
  };
  process.stdout.write(`${JSON.stringify(figures)}\n`);
  process.exitCode = grown <= MOST_KB_PER_ROOM && refused === 0 ? 0 : 1;
} finally {
  await Promise.all([server.stop(), crowd.stop()]);
  remove();
}
