/** The server is killed under 1,000 phones and started again: how soon is everybody back, with the view and the own answer? */
import { Child, freePort, now } from './child.ts';
import type { CrowdTalk } from './crowd-worker.ts';
import { ACTIVITY, benchFolder, dilemmaRoom, openRoom, startServer, toFirstChoice, untilListening } from './house.ts';
import { percentile } from './statistics.ts';

export type Restart = {
  readonly people: number;
  /** Those that came back without the answer that was acknowledged. */
  readonly lost: number;
  /** From when the server listens again until a phone is current, ms. */
  readonly p95: number;
  readonly last: number;
  /** From starting the process until it listens, ms. */
  readonly startMs: number;
};

export async function measureRestart(people: number, workers: number): Promise<Restart> {
  const { folder, remove } = benchFolder();
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const settings = { MAX_PEOPLE: String(people + 10) };
  let server = startServer(port, folder, settings);
  const crowd = Array.from(
    { length: workers },
    () => new Child<CrowdTalk>(new URL('./crowd-worker.ts', import.meta.url), { env: { PATH: process.env['PATH'] }, execArgv: [] }),
  );
  try {
    await untilListening(url);
    const opened = await openRoom(url, await dilemmaRoom(url));
    const options = await toFirstChoice(url, opened);
    const rooms = [{ code: opened.code, secret: opened.joinUrl.split('#')[1] ?? '' }];
    await Promise.all(crowd.map((child) => child.ask('join', { url, rooms, people: Math.ceil(people / workers) })));
    await Promise.all(crowd.map((child) => child.ask('answer', { overMs: 500, revision: 1, activity: ACTIVITY, options })));
    await Promise.all(crowd.map((child) => child.ask('watch', null)));
    await server.kill();
    const started = now();
    server = startServer(port, folder, settings);
    await untilListening(url);
    const listens = now();
    const back = await Promise.all(crowd.map((child) => child.ask('back', null)));
    const waits = back.flatMap(({ at }) => at.map((moment) => moment - listens));
    const answered = back.reduce((sum, each) => sum + each.answered, 0);
    return {
      people: waits.length,
      lost: waits.length - answered,
      p95: percentile(waits, 0.95),
      last: Math.max(...waits),
      startMs: listens - started,
    };
  } finally {
    await Promise.all([server, ...crowd].map((child) => child.stop()));
    remove();
  }
}
