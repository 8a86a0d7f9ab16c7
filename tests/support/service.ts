/** The real service for tests: real HTTP, real sockets, real SQLite in a folder of its own, and a clock that tests move. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { io, type ManagerOptions, type Socket } from 'socket.io-client';
import { expect } from 'vitest';
import { RECONNECTING } from '../../client/live/connection.ts';
import type { OpenedRoom, OpenRoomRequest, Joined } from '../../shared/protocol/http.ts';
import type { ClientEvents, Progress, ServerEvents, You, Preview, Person, ShownText } from '../../shared/protocol/messages.ts';
import { PROTOCOL_VERSION } from '../../shared/protocol/version.ts';
import type { Command } from '../../shared/room/command.ts';
import { isRefusal, type Refusal } from '../../shared/room/refusal.ts';
import type { FacilitatorView, RoomView } from '../../shared/room/views.ts';
import { startApp, type App, type AppParts } from '../../server/app.ts';
import type { Clock } from '../../server/clock.ts';
import type { Library } from '../../server/decks/library.ts';
import { createLog } from '../../server/log.ts';
import { openSqliteStore } from '../../server/store/sqlite/sqlite-store.ts';
import { content, programme } from './fixtures.ts';

/** Now as the machine has it, plus what a test adds; timers of the service run on real time unless they are moved past. */
export class TestClock implements Clock {
  private ahead = 0;
  private readonly timers = new Set<{ at: number; run: () => void }>();

  now(): number {
    return Date.now() + this.ahead;
  }

  after(ms: number, run: () => void): () => void {
    const timer = { at: this.now() + ms, run };
    const real = setTimeout(() => this.fire(timer), ms);
    real.unref();
    this.timers.add(timer);
    return () => {
      clearTimeout(real);
      this.timers.delete(timer);
    };
  }

  advance(ms: number): void {
    this.ahead += ms;
    for (const timer of [...this.timers]) if (timer.at <= this.now()) this.fire(timer);
  }

  private fire(timer: { at: number; run: () => void }): void {
    if (this.timers.delete(timer)) timer.run();
  }
}

const library: Library = { list: () => ({ decks: [], problems: [] }), deck: () => null, snapshot: () => content };

export type Service = {
  readonly app: App;
  readonly url: string;
  readonly clock: TestClock;
  readonly folder: string;
  /** Everything the service logged. */
  readonly logged: string[];
  /** Ends the process's hold on the folder and starts anew on the same data. */
  restart(): Promise<Service>;
  stop(): Promise<void>;
};

type ServiceParts = {
  /** The fixtures' cards where this is left out. */
  readonly library?: Library;
  /** Speed of simulated people. */
  readonly rehearsalPace?: number;
  readonly random?: () => number;
  readonly settings?: Partial<AppParts['settings']>;
} & Partial<Pick<AppParts, 'access' | 'metrics' | 'log' | 'store'>>;

export async function startService(
  folder = mkdtempSync(join(tmpdir(), 'goed-werk-')),
  clock = new TestClock(),
  { settings, ...parts }: ServiceParts = {},
): Promise<Service> {
  const logged: string[] = [];
  const log = createLog('trace');
  log.info = log.warn = log.error = log.debug = ((...said: unknown[]) => void logged.push(JSON.stringify(said))) as typeof log.info;
  const app = await startApp({
    settings: {
      port: 0,
      host: '127.0.0.1',
      publicUrl: null,
      trustProxy: 0,
      maxRooms: 50,
      maxPeople: 400,
      maxDecks: 50,
      embedOrigins: [],
      securityContact: null,
      ...settings,
    },
    store: parts.store ?? (await openSqliteStore(folder)),
    library,
    clock,
    log,
    random: Math.random,
    dist: folder,
    joinBase: (port) => `http://127.0.0.1:${port}`,
    rehearsalPace: 50,
    ...parts,
  });
  const url = `http://127.0.0.1:${app.port}`;
  return {
    app,
    url,
    clock,
    folder,
    logged,
    restart: async () => {
      await app.close();
      return startService(folder, clock, { ...parts, ...(settings && { settings }) });
    },
    stop: async () => {
      await app.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export async function post<Result>(service: Service, path: string, body: unknown): Promise<Result | Refusal> {
  const response = await fetch(service.url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return (await response.json()) as Result | Refusal;
}

export function sure<Result>(result: Result | Refusal): Result {
  if (isRefusal(result)) throw new Error(`refused: ${result.refused}`);
  return result;
}

export async function openRoom(service: Service, change: Partial<OpenRoomRequest> = {}): Promise<OpenedRoom> {
  const wish: OpenRoomRequest = {
    title: 'Hub',
    kind: 'gathering',
    naming: 'anonymous',
    smallCircle: false,
    language: 'nl',
    keepDays: 30,
    programme,
    ...change,
  };
  return sure(await post<OpenedRoom>(service, '/api/rooms', wish));
}

export async function joinRoom(service: Service, code: string, name?: string): Promise<Joined> {
  return sure(await post<Joined>(service, '/api/join', name === undefined ? { code, agreed: true } : { code, name, agreed: true }));
}

/** One end of a connection that remembers the last of every message and every byte it was sent. */
export class Client {
  readonly socket: Socket<ServerEvents, ClientEvents>;
  view: RoomView | null = null;
  console: FacilitatorView | null = null;
  you: You | null = null;
  progress: Progress | null = null;
  preview: Preview | null = null;
  people: readonly Person[] = [];
  texts: readonly ShownText[] = [];
  goodbye: string | null = null;
  readonly heard: string[] = [];
  private revision = 0;

  constructor(url: string, hello: object, transports: ('websocket' | 'polling')[] = ['websocket'], more: Partial<ManagerOptions> = {}) {
    this.socket = io(url, { auth: { protocol: PROTOCOL_VERSION, ...hello }, transports, forceNew: true, ...RECONNECTING, ...more });
    this.socket.onAny((name: string, ...rest: unknown[]) => void this.heard.push(JSON.stringify([name, ...rest])));
    this.socket.on('view', (_n, view) => void (this.view = view));
    this.socket.on('console', (_n, view) => {
      this.console = view;
      this.view = view.view;
    });
    this.socket.on('you', (you) => void (this.you = you));
    this.socket.on('progress', (progress) => void (this.progress = progress));
    this.socket.on('preview', (preview) => void (this.preview = preview));
    this.socket.on('people', (people) => void (this.people = people));
    this.socket.on('texts', (texts) => void (this.texts = texts));
    this.socket.on('goodbye', (why) => void (this.goodbye = why));
  }

  /** Connected, or the reason why not. */
  ready(): Promise<string | null> {
    return new Promise((resolve) => {
      if (this.socket.connected) return resolve(null);
      this.socket.once('connect', () => resolve(null));
      this.socket.once('connect_error', (error) => resolve(error.message));
    });
  }

  send(name: string, payload: unknown): Promise<{ ok?: true; refused?: string } & Record<string, unknown>> {
    const emit = this.socket.timeout(5_000) as unknown as { emitWithAck(name: string, payload: unknown): Promise<never> };
    return emit.emitWithAck(name, payload);
  }

  command(command: Command): Promise<{ ok?: true; refused?: string }> {
    return this.send('command', command);
  }

  /** The dominant button, at the step that this console sees. */
  async go(activity: string, phase: string): Promise<void> {
    const answer = await this.command({ do: 'go', step: this.console?.step ?? 0, activity, phase });
    expect(answer).toEqual({ ok: true });
    await until(() => this.view?.status === 'open' && this.view.stage.at === 'activity' && this.view.stage.activity.phase === phase);
  }

  async reveal(picture: string): Promise<void> {
    expect(await this.command({ do: 'reveal', step: this.console?.step ?? 0, picture })).toEqual({ ok: true });
    await until(() => this.view?.status === 'open' && this.view.stage.at === 'activity' && this.view.stage.activity.shown?.id === picture);
  }

  answer(activity: string, slot: string, body: unknown, revision?: number): Promise<{ ok?: true; refused?: string }> {
    this.revision += 1;
    return this.send('answer', { activity, slot, revision: revision ?? this.revision, body });
  }

  stop(): void {
    this.socket.disconnect();
  }
}

export async function facilitate(service: Service, room: OpenedRoom): Promise<Client> {
  const client = new Client(service.url, { role: 'facilitator', room: room.room, key: room.key });
  expect(await client.ready()).toBeNull();
  await until(() => client.console !== null);
  return client;
}

export async function participate(service: Service, room: OpenedRoom, name?: string): Promise<Client> {
  const seat = await joinRoom(service, room.code, name);
  const client = new Client(service.url, { role: 'participant', ...seat });
  expect(await client.ready()).toBeNull();
  await until(() => client.you !== null);
  return client;
}

export async function watch(service: Service, room: OpenedRoom): Promise<Client> {
  const client = new Client(service.url, { role: 'screen', code: room.code });
  expect(await client.ready()).toBeNull();
  await until(() => client.view !== null);
  return client;
}

export async function until(holds: () => boolean, withinMs = 8_000): Promise<void> {
  const end = Date.now() + withinMs;
  while (!holds()) {
    if (Date.now() > end) throw new Error(`this did not come true within ${withinMs} ms: ${holds}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
