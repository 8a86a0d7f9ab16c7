/** 10,000 people in 400 rooms of 25 on one process, beside as many connections to a bare Socket.IO server. */
import { Child, freePort } from './child.ts';
import type { BareTalk } from './bare-server.ts';
import type { CrowdTalk, RoomToJoin } from './crowd-worker.ts';
import { ACTIVITY, benchFolder, dilemmaRoom, openRoom, SERVER_ARGS, startServer, toFirstChoice, untilListening } from './house.ts';
import type { ProbeTalk } from './probe.ts';
import { percentile } from './statistics.ts';

export type ManyRooms = {
  readonly connections: number;
  readonly rooms: number;
  /** People that could not come in. */
  readonly refused: number;
  /** Resident memory for each connection, bytes; that of the rooms themselves is in it. */
  readonly real: number;
  readonly bare: number;
  /** While everybody answers once. */
  readonly answers: { readonly refused: number; readonly p95: number; readonly seconds: number };
  /** 99th percentile of how late the event loop was meanwhile, ms. */
  readonly loopP99: number;
};

const PEOPLE = 25;
/** 10,000 answers come in half a minute: a room that chooses does not choose in one second, and 400 rooms not at one moment. */
const MS_AN_ANSWER = 3;
const SETTLE_MS = 2_000;
const AT_A_TIME = 10;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

export async function measureManyRooms(rooms: number, workers: number): Promise<ManyRooms> {
  const { folder, remove } = benchFolder();
  const [port, barePort] = [await freePort(), await freePort()];
  const [url, bareUrl] = [`http://127.0.0.1:${port}`, `http://127.0.0.1:${barePort}`];
  const PATH = process.env['PATH'];
  const crowdOf = (): Child<CrowdTalk>[] =>
    Array.from(
      { length: workers },
      () => new Child<CrowdTalk>(new URL('./crowd-worker.ts', import.meta.url), { env: { PATH }, execArgv: [] }),
    );
  const running: { stop(): Promise<void> }[] = [];
  const run = <T extends { stop(): Promise<void> }>(child: T): T => {
    running.push(child);
    return child;
  };
  try {
    // Each room is opened from an address of its own, as by facilitators in many places.
    const server = run(startServer(port, folder, { MAX_ROOMS: String(rooms + 10), TRUST_PROXY: '1' }));
    const crowd = crowdOf().map(run);
    await untilListening(url);
    const empty = await server.ask('memory', null);
    const { toJoin, options } = await openAll(url, rooms);
    let refused = 0;
    for (let i = 0; i < toJoin.length; i += AT_A_TIME * workers) {
      const shares = crowd.map((_child, w) => toJoin.slice(i + w * AT_A_TIME, i + (w + 1) * AT_A_TIME));
      const outcomes = await Promise.all(crowd.map((child, w) => child.ask('join', { url, rooms: shares[w] ?? [], people: PEOPLE })));
      refused += outcomes.reduce((sum, each) => sum + each, 0);
    }
    await pause(SETTLE_MS);
    const full = await server.ask('memory', null);
    const connections = rooms * PEOPLE - refused;
    await server.ask('loop-start', null);
    const began = Date.now();
    const ask = { overMs: connections * MS_AN_ANSWER, revision: 1, activity: ACTIVITY, options };
    const waits = (await Promise.all(crowd.map((child) => child.ask('answer', ask)))).flat();
    const seconds = (Date.now() - began) / 1_000;
    const loopP99 = await server.ask('loop-stop', null);
    await Promise.all([server, ...crowd].map((child) => child.stop()));

    const bareServer = run(
      new Child<ProbeTalk & BareTalk>(new URL('./bare-server.ts', import.meta.url), { env: { PATH }, execArgv: SERVER_ARGS }),
    );
    const bareCrowd = crowdOf().map(run);
    await bareServer.ask('listen', { port: barePort });
    const bareEmpty = await bareServer.ask('memory', null);
    for (let connected = 0; connected < connections; connected += AT_A_TIME * PEOPLE * workers)
      await Promise.all(bareCrowd.map((child) => child.ask('connect', { url: bareUrl, people: AT_A_TIME * PEOPLE })));
    await pause(SETTLE_MS);
    const bareFull = await bareServer.ask('memory', null);
    return {
      connections,
      rooms,
      refused,
      real: (full.rss - empty.rss) / connections,
      bare: (bareFull.rss - bareEmpty.rss) / connections,
      answers: {
        refused: waits.filter((each) => each === null).length,
        p95: percentile(
          waits.filter((each) => each !== null),
          0.95,
        ),
        seconds,
      },
      loopP99,
    };
  } finally {
    await Promise.all(running.map((child) => child.stop()));
    remove();
  }
}

async function openAll(
  url: string,
  rooms: number,
): Promise<{ readonly toJoin: readonly RoomToJoin[]; readonly options: readonly string[] }> {
  const wish = await dilemmaRoom(url);
  const toJoin: RoomToJoin[] = [];
  let options: readonly string[] = [];
  for (let i = 0; i < rooms; i += 1) {
    const opened = await openRoom(url, wish, `10.${i >> 16}.${(i >> 8) & 255}.${i & 255}`);
    options = await toFirstChoice(url, opened);
    toJoin.push({ code: opened.code, secret: opened.joinUrl.split('#')[1] ?? '' });
  }
  return { toJoin, options };
}
