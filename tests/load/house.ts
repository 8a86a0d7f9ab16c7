/** The service as a process for the parts that fill many rooms or restart it, and a facilitator's hand to open rooms and move them. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { io, type Socket } from 'socket.io-client';
import type { DeckList, OpenedRoom, OpenRoomRequest } from '../../shared/protocol/http.ts';
import type { ClientEvents, ServerEvents } from '../../shared/protocol/messages.ts';
import { PROTOCOL_VERSION } from '../../shared/protocol/version.ts';
import { isRefusal, type Refusal } from '../../shared/room/refusal.ts';
import { Child } from './child.ts';
import type { ProbeTalk } from './probe.ts';

const ROOT = join(import.meta.dirname, '..', '..');
/** Beside the project, because a folder for temporary files may lie in memory, where being durable costs nothing. */
const CACHE = join(ROOT, 'node_modules', '.cache');
export const SERVER_ARGS = ['--expose-gc', '--import', new URL('./probe.ts', import.meta.url).href];
const START_WITHIN_MS = 20_000;
export const ACTIVITY = 'dilemma';

export function benchFolder(): { readonly folder: string; remove(): void } {
  mkdirSync(CACHE, { recursive: true });
  const folder = mkdtempSync(join(CACHE, 'bench-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** @param more settings beside those that every part needs. */
export function startServer(port: number, folder: string, more: Readonly<Record<string, string>>): Child<ProbeTalk> {
  const settings = { PORT: String(port), HOST: '127.0.0.1', DATA_DIR: folder, DECKS_DIR: join(ROOT, 'decks'), LOG_LEVEL: 'error' };
  return new Child<ProbeTalk>(new URL('../../server/main.ts', import.meta.url), {
    env: { PATH: process.env['PATH'], ...settings, ...more },
    execArgv: SERVER_ARGS,
  });
}

export async function untilListening(url: string): Promise<void> {
  const end = Date.now() + START_WITHIN_MS;
  while (
    !(await fetch(`${url}/healthz`).then(
      (answer) => answer.ok,
      () => false,
    ))
  ) {
    if (Date.now() > end) throw new Error('the server did not start');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** What a facilitator of a benchmark opens: one dilemma from the decks of the project, with every value card that can be played. */
export async function dilemmaRoom(url: string): Promise<OpenRoomRequest> {
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
  return {
    title: 'Meting',
    kind: 'gathering',
    naming: 'anonymous',
    smallCircle: false,
    language: 'nl',
    keepDays: 1,
    programme: { title: 'Dilemma', activities: [{ id: ACTIVITY, kind: 'dilemma', title: story.title, minutes: 30, settings }] },
  };
}

/** @param from the address the facilitator seems to come from, for a server that trusts a proxy; its own when left out. */
export async function openRoom(url: string, wish: OpenRoomRequest, from?: string): Promise<OpenedRoom> {
  const response = await fetch(`${url}/api/rooms`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(from && { 'x-forwarded-for': from }) },
    body: JSON.stringify(wish),
  });
  const opened = (await response.json()) as OpenedRoom | Refusal;
  if (isRefusal(opened)) throw new Error(`opening a room was refused: ${opened.refused}`);
  return opened;
}

/** Moves a room to the first choice and leaves it there. @returns the options that can be chosen. */
export async function toFirstChoice(url: string, { room, key }: OpenedRoom): Promise<readonly string[]> {
  const console: Socket<ServerEvents, ClientEvents> = io(url, {
    auth: { protocol: PROTOCOL_VERSION, role: 'facilitator', room, key },
    transports: ['websocket'],
    forceNew: true,
  });
  try {
    const options = new Promise<readonly string[]>((resolve) => {
      console.on('console', (_number, { view }) => {
        const cards = view.status === 'open' && view.stage.at === 'activity' ? view.stage.activity.cards : null;
        if (cards?.kind === 'dilemma') resolve(cards.story.options.map(({ id }) => id));
      });
    });
    await new Promise<void>((resolve) => console.once('console', () => resolve()));
    const answer = await console.timeout(10_000).emitWithAck('command', { do: 'go', step: 0, activity: ACTIVITY, phase: 'first' });
    if (isRefusal(answer)) throw new Error(`the room could not be moved: ${answer.refused}`);
    return await options;
  } finally {
    console.disconnect();
  }
}
