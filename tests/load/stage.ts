/** Everything a run needs, started: the real service with an open room, the bare server, and the processes of clients. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { io, type Socket } from 'socket.io-client';
import type { DeckList, OpenedRoom, OpenRoomRequest } from '../../shared/protocol/http.ts';
import type { ClientEvents, ServerEvents } from '../../shared/protocol/messages.ts';
import { PROTOCOL_VERSION } from '../../shared/protocol/version.ts';
import { isRefusal, type Refusal } from '../../shared/room/refusal.ts';
import type { FacilitatorView } from '../../shared/room/views.ts';
import type { BareTalk, Prepared } from './bare-server.ts';
import { Child, freePort } from './child.ts';
import type { Side, WorkerTalk } from './client-worker.ts';
import type { Options } from './options.ts';
import type { ProbeTalk } from './probe.ts';

const ROOT = join(import.meta.dirname, '..', '..');
/** Beside the project, because a folder for temporary files may lie in memory, where being durable costs nothing. */
const CACHE = join(ROOT, 'node_modules', '.cache');
const SERVER_ARGS = ['--expose-gc', '--import', new URL('./probe.ts', import.meta.url).href];
const START_WITHIN_MS = 20_000;

type Line = Socket<ServerEvents, ClientEvents>;

export type Stage = {
  readonly url: { readonly real: string; readonly bare: string };
  readonly probe: Readonly<Record<Side, Child<ProbeTalk>>>;
  readonly workers: readonly Child<WorkerTalk>[];
  readonly room: OpenedRoom;
  /** The facilitator's console, and the line that tells the bare server to broadcast. */
  readonly console: { readonly real: Line; readonly bare: Line };
  /** What the console shows now, and the number it came with: the same as that of the view the phones got. */
  seen(): { readonly number: number; readonly console: FacilitatorView } | null;
  /** Tells the bare server what to broadcast. */
  prepare(what: Prepared): Promise<unknown>;
  stop(): Promise<void>;
};

/** A console and a screen watch the room, as they do in any gathering: what is computed for them counts. */
export async function setStage({ clients, workers }: Options): Promise<Stage> {
  mkdirSync(CACHE, { recursive: true });
  const folder = mkdtempSync(join(CACHE, 'bench-'));
  const [port, barePort] = [await freePort(), await freePort()];
  const url = { real: `http://127.0.0.1:${port}`, bare: `http://127.0.0.1:${barePort}` };
  const settings = {
    PORT: String(port),
    HOST: '127.0.0.1',
    DATA_DIR: folder,
    DECKS_DIR: join(ROOT, 'decks'),
    MAX_PEOPLE: String(Math.min(10_000, clients + 10)),
    LOG_LEVEL: 'error',
  };
  const PATH = process.env['PATH'];
  const real = new Child<ProbeTalk>(new URL('../../server/main.ts', import.meta.url), {
    env: { PATH, ...settings },
    execArgv: SERVER_ARGS,
  });
  const bare = new Child<ProbeTalk & BareTalk>(new URL('./bare-server.ts', import.meta.url), { env: { PATH }, execArgv: SERVER_ARGS });
  const crowd = Array.from(
    { length: workers },
    () => new Child<WorkerTalk>(new URL('./client-worker.ts', import.meta.url), { env: { PATH }, execArgv: [] }),
  );
  const lines: Line[] = [];
  const stop = async (): Promise<void> => {
    lines.forEach((line) => line.disconnect());
    await Promise.all([...crowd, real, bare].map((child) => child.stop()));
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await bare.ask('listen', { port: barePort });
    await listening(url.real);
    const room = await open(url.real);
    const line = (to: string, auth: object): Line => {
      const made: Line = io(to, { auth: { protocol: PROTOCOL_VERSION, ...auth }, transports: ['websocket'], forceNew: true });
      lines.push(made);
      return made;
    };
    const console = { real: line(url.real, { role: 'facilitator', room: room.room, key: room.key }), bare: line(url.bare, {}) };
    line(url.real, { role: 'screen', code: room.code });
    let seen: ReturnType<Stage['seen']> = null;
    console.real.on('console', (number, view) => void (seen = { number, console: view }));
    return {
      url,
      probe: { real, bare },
      workers: crowd,
      room,
      console,
      seen: () => seen,
      prepare: (what) => bare.ask('prepare', what),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function listening(url: string): Promise<void> {
  const end = Date.now() + START_WITHIN_MS;
  while (
    !(await fetch(`${url}/healthz`).then(
      (answer) => answer.ok,
      () => false,
    ))
  ) {
    if (Date.now() > end) throw new Error('the server did not start');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** One dilemma from the decks of the project, with every value card that can be played. */
async function open(url: string): Promise<OpenedRoom> {
  const { decks } = (await (await fetch(`${url}/api/decks`)).json()) as DeckList;
  const dutch = (id: string) => decks.find((deck) => deck.language === 'nl' && deck.id === id);
  const story = dutch('dilemmas-voor-ambtenaren')?.stories[0];
  if (!story) throw new Error('no deck has a story');
  const cards = (dutch('goed-werk-waardekaarten')?.values ?? []).map((card) => card.id);
  const settings = {
    story: story.id,
    cards,
    cardsMax: 3,
    other: true,
    sure: true,
    revealFirst: false,
    twists: story.twists.map((twist) => twist.id),
  };
  const wish: OpenRoomRequest = {
    title: 'Meting',
    kind: 'gathering',
    naming: 'anonymous',
    smallCircle: false,
    language: 'nl',
    keepDays: 1,
    programme: { title: 'Dilemma', activities: [{ id: 'dilemma', kind: 'dilemma', title: story.title, minutes: 30, settings }] },
  };
  const response = await fetch(`${url}/api/rooms`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(wish),
  });
  const opened = (await response.json()) as OpenedRoom | Refusal;
  if (isRefusal(opened)) throw new Error(`opening a room was refused: ${opened.refused}`);
  return opened;
}
