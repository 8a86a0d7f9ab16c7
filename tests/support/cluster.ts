/** Several processes of the service on one private PostgreSQL and Redis, and people who come to any of them. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DeckList, Joined, OpenedRoom, OpenRoomRequest } from '../../shared/protocol/http.ts';
import type { Postgres } from './postgres.ts';
import { startPostgres } from './postgres.ts';
import { freePort, startProcess, type ServiceProcess } from './process.ts';
import { startRedis, type TestRedis } from './redis.ts';
import { Client, until } from './service.ts';
import { dilemmaSettings } from './fixtures.ts';

export type Cluster = {
  readonly postgres: Postgres;
  readonly redis: TestRedis;
  readonly processes: ServiceProcess[];
  /** One more process of the service. */
  add(env?: Record<string, string>): Promise<ServiceProcess>;
  stop(): Promise<void>;
};

export async function startCluster(processes: number, env: Record<string, string> = {}): Promise<Cluster> {
  const [postgres, redis] = await Promise.all([startPostgres(), startRedis()]);
  const folder = mkdtempSync(join(tmpdir(), 'goed-werk-cluster-'));
  const running: ServiceProcess[] = [];
  const add = async (more: Record<string, string> = {}): Promise<ServiceProcess> => {
    const process = await startProcess(folder, await freePort(), { DATABASE_URL: postgres.url, REDIS_URL: redis.url, ...env, ...more });
    running.push(process);
    return process;
  };
  for (let i = 0; i < processes; i += 1) await add();
  return {
    postgres,
    redis,
    processes: running,
    add,
    stop: async () => {
      redis.resume();
      postgres.resume();
      await Promise.all(running.map((process) => process.kill()));
      await Promise.all([postgres.stop(), redis.stop()]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export async function post<T>(url: string, body: unknown): Promise<T> {
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  return (await response.json()) as T;
}

/** A room with one dilemma of the shipped decks, whose first choice is shown at once. */
export async function openDilemma(url: string, change: Partial<OpenRoomRequest> = {}): Promise<OpenedRoom> {
  const { decks } = (await (await fetch(`${url}/api/decks`)).json()) as DeckList;
  return post<OpenedRoom>(`${url}/api/rooms`, { ...dilemmaRoom(decks), ...change });
}

export function dilemmaRoom(decks: DeckList['decks']): OpenRoomRequest {
  const cards = decks.find((deck) => deck.language === 'nl' && deck.values.length === 30)?.values.map((card) => card.id) ?? [];
  const story = decks.find((deck) => deck.language === 'nl' && deck.stories.length > 0)?.stories[0];
  const settings = { ...dilemmaSettings, cards, story: story?.id, twists: [], revealFirst: true };
  return {
    title: 'Hub',
    kind: 'gathering',
    naming: 'anonymous',
    smallCircle: false,
    language: 'nl',
    keepDays: 30,
    programme: { title: 'Dilemma', activities: [{ id: 'dilemma', kind: 'dilemma', title: 'Dilemma', minutes: 5, settings }] },
  };
}

export async function consoleAt(url: string, room: OpenedRoom): Promise<Client> {
  const client = new Client(url, { role: 'facilitator', room: room.room, key: room.key });
  await until(() => client.console !== null, 20_000);
  return client;
}

export async function screenAt(url: string, room: OpenedRoom): Promise<Client> {
  const client = new Client(url, { role: 'screen', code: room.code });
  await until(() => client.view !== null, 20_000);
  return client;
}

/** Nobody answers before the own phone shows the question, whichever process it is connected to. */
export async function allSee(clients: readonly Client[], phase: string): Promise<void> {
  await until(
    () => clients.every(({ view }) => view?.status === 'open' && view.stage.at === 'activity' && view.stage.activity.phase === phase),
    20_000,
  );
}

/**
 * One person with a phone: keeps an answer until it is acknowledged, and goes to another process when the line is lost, as a phone
 * behind a load balancer does.
 */
export class Phone {
  client: Client;
  /** Address of the process it is connected to, or goes to. */
  at = '';
  /** The highest revision that was acknowledged. */
  acknowledged = 0;
  sent = 0;
  /** What the service said no to for good. */
  refused: string | null = null;
  private readonly seat: Joined;
  private readonly addresses: () => readonly string[];
  /** How often it had to look for another process. */
  moves = 0;
  private turn: number;
  private stopped = false;

  constructor(seat: Joined, addresses: () => readonly string[], turn: number) {
    this.seat = seat;
    this.addresses = addresses;
    this.turn = turn;
    this.client = this.connect();
  }

  get here(): boolean {
    return this.client.socket.connected && this.client.you !== null;
  }

  /** Sends until it is acknowledged or refused for good. */
  async choose(option: string, reason?: string): Promise<void> {
    this.sent += 1;
    const revision = this.sent;
    const body = { kind: 'choice', option, cards: [], ...(reason ? { reason } : {}) };
    while (!this.stopped) {
      const answer = this.client.socket.connected ? await this.client.answer('dilemma', 'first', body, revision).catch(() => null) : null;
      if (answer && 'ok' in answer) return void (this.acknowledged = Math.max(this.acknowledged, revision));
      if (answer?.refused && !LATER.has(answer.refused)) return void (this.refused = answer.refused);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  stop(): void {
    this.stopped = true;
    this.client.stop();
  }

  /** Goes to the next process, as a phone does that was away for a moment. */
  async move(): Promise<void> {
    const { client } = this;
    client.socket.io.engine.close();
    await until(() => this.client !== client && this.here, 30_000);
  }

  private connect(): Client {
    const all = this.addresses();
    this.at = all[this.turn % all.length] as string;
    const client = new Client(this.at, { role: 'participant', ...this.seat });
    // The next attempt goes through the load balancer again, which knows who is alive.
    client.socket.io.reconnection(false);
    let over = false;
    const again = (): void => {
      if (over || this.stopped || client.goodbye !== null) return;
      over = true;
      client.stop();
      setTimeout(() => {
        this.turn += 1;
        this.moves += 1;
        if (!this.stopped) this.client = this.connect();
      }, 200);
    };
    client.socket.on('disconnect', again);
    client.socket.on('connect_error', again);
    return client;
  }
}

const LATER = new Set(['busy', 'too-fast', 'not-saved']);

/** Lets so many people join, spread over the processes, and connects their phones. */
export async function gather(room: OpenedRoom, people: number, addresses: () => readonly string[]): Promise<Phone[]> {
  const phones: Phone[] = [];
  for (let begun = 0; begun < people; begun += 50) {
    const some = Array.from({ length: Math.min(50, people - begun) }, (_, i) => begun + i);
    const seats = await Promise.all(
      some.map((i) => post<Joined>(`${addresses()[i % addresses().length]}/api/join`, { code: room.code, agreed: true })),
    );
    phones.push(...seats.map((seat, i) => new Phone(seat, addresses, begun + i)));
  }
  await until(() => phones.every((phone) => phone.here), 60_000);
  return phones;
}
