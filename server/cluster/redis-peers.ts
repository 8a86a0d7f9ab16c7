/**
 * Peers through Redis: one channel that every process hears, and one key for each task that only one process may do.
 *
 * Why publish/subscribe and not streams, nor Socket.IO's adapter on them: a stream keeps what passed, in its order, and with the
 * adapter that would be everything that is sent to phones, own answers too. Nothing here is worth keeping. A notice that is lost
 * costs time only, because the store decides (SH2), and every process notices when it hears nothing any more, not even itself.
 */
import { randomUUID } from 'node:crypto';
import { Redis } from 'ioredis';
import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import { read, written, type Notice } from './notice.ts';
import { PeersError, type Peers } from './peers.ts';
import { LINE } from './redis-line.ts';

const CHANNEL = 'goed-werk';
/** A sign of life to all, the own process too. */
const LIFE_MS = 1_000;
/** Having heard not even the own signs for so long means that Redis is away; from then on the store is asked at every sign. */
const SILENCE_MS = 3_500;
/** How long a task stays with a process that does not ask for it any more, and how often that is renewed. */
const LEAD_MS = 10_000;
const RENEW_MS = 3_000;

export type PeersParts = { readonly url: string; readonly clock: Clock; readonly log: Log };

/** What Redis answers to a wrong name or password, or to a user who may not do this. */
const NOT_LET_IN = /^(WRONGPASS|NOAUTH|NOPERM)/;

/**
 * Resolves when Redis answered, or did not: a process whose rooms can be served starts, and joins the others when Redis comes.
 * @throws PeersError
 */
export async function redisPeers({ url, clock, log }: PeersParts): Promise<Peers> {
  const speaks = new Redis(url, { ...LINE, lazyConnect: true });
  const hears = new Redis(url, { ...LINE, lazyConnect: true, commandTimeout: undefined, autoResubscribe: false });
  const peers = new RedisPeers({ speaks, hears, clock, log });
  let why: unknown = null;
  speaks.on('error', (error) => (why = error));
  try {
    await Promise.all([speaks.connect(), hears.connect()]);
    await hears.subscribe(CHANNEL);
    peers.begin({ well: true });
  } catch (error) {
    const reason = why instanceof Error ? why : error;
    if (reason instanceof Error && NOT_LET_IN.test(reason.message)) {
      await peers.close();
      throw new PeersError(reason.message.split(' ')[0] ?? '');
    }
    log.warn({ error: reason, well: false }, 'redis is away at the start; rooms go on and look into the store');
    peers.begin({ well: false });
  }
  return peers;
}

type Lead = { readonly mine: boolean; readonly askedAt: number };

class RedisPeers implements Peers {
  private readonly me = randomUUID();
  private readonly speaks: Redis;
  private readonly hears: Redis;
  private readonly clock: Clock;
  private readonly log: Log;
  private readonly listeners: ((notice: Notice, from: string) => void)[] = [];
  private readonly missed: (() => void)[] = [];
  private readonly led = new Map<string, Lead>();
  private heardAt: number;
  private wasWell = true;
  private saidNotLetIn = false;
  private stopLife: () => void = () => undefined;

  constructor({ speaks, hears, clock, log }: { readonly speaks: Redis; readonly hears: Redis; readonly clock: Clock; readonly log: Log }) {
    this.speaks = speaks;
    this.hears = hears;
    this.clock = clock;
    this.log = log;
    this.heardAt = clock.now();
    for (const line of [speaks, hears]) line.on('error', (error) => this.trouble(error));
    hears.on('message', (_channel, text) => this.hear(text));
    hears.on('ready', () => {
      // A line that broke has missed something, and goes on missing until the first sign comes through.
      this.heardAt = 0;
      hears.subscribe(CHANNEL).catch((error: unknown) => log.debug({ error }, 'redis'));
    });
  }

  begin({ well }: { readonly well: boolean }): void {
    this.wasWell = well;
    this.heardAt = well ? this.clock.now() : 0;
    this.life();
  }

  get well(): boolean {
    return this.clock.now() - this.heardAt < SILENCE_MS;
  }

  tell(notice: Notice): void {
    this.publish(notice);
  }

  onNotice(listener: (notice: Notice, from: string) => void): void {
    this.listeners.push(listener);
  }

  onMissed(listener: () => void): void {
    this.missed.push(listener);
  }

  async leads(task: string): Promise<boolean> {
    const now = this.clock.now();
    const known = this.led.get(task);
    if (known && now - known.askedAt < RENEW_MS) return known.mine;
    const mine = await this.ask(task).catch(() => null);
    // Nobody else can have it as long as the last yes is younger than its end in Redis.
    if (mine === null) return known?.mine === true && now - known.askedAt < LEAD_MS;
    this.led.set(task, { mine, askedAt: now });
    return mine;
  }

  async close(): Promise<void> {
    this.stopLife();
    // What this process led is free at once.
    const mine = [...this.led].flatMap(([task, { mine: isMine }]) => (isMine ? [leadKey(task)] : []));
    if (mine.length > 0) await this.speaks.del(...mine).catch(() => undefined);
    this.speaks.disconnect();
    this.hears.disconnect();
  }

  private async ask(task: string): Promise<boolean> {
    if ((await this.speaks.set(leadKey(task), this.me, 'PX', LEAD_MS, 'NX')) === 'OK') return true;
    if ((await this.speaks.get(leadKey(task))) !== this.me) return false;
    // Should it have ended just now, the next time asks for it anew.
    return (await this.speaks.pexpire(leadKey(task), LEAD_MS)) === 1;
  }

  /** Away is said once a sign of life is missed; that it lets nobody in is said too, because waiting mends nothing. */
  private trouble(error: Error): void {
    this.log.debug({ error }, 'redis');
    if (this.saidNotLetIn || !NOT_LET_IN.test(error.message)) return;
    this.saidNotLetIn = true;
    this.log.warn({ well: false }, 'redis does not let this program in; look at the name, the password and the rights in REDIS_URL');
  }

  private life(): void {
    this.stopLife = this.clock.after(LIFE_MS, () => this.life());
    const { well } = this;
    this.publish();
    if (!well) this.miss();
    if (well !== this.wasWell) this.log.warn({ well }, well ? 'redis is back' : 'redis is away; rooms go on and look into the store');
    this.wasWell = well;
  }

  private hear(text: string): void {
    const before = this.well;
    this.heardAt = this.clock.now();
    if (!before) this.miss();
    const said = read(text);
    if (!said?.notice || said.from === this.me) return;
    for (const listener of this.listeners) listener(said.notice, said.from);
  }

  private publish(notice?: Notice): void {
    this.speaks.publish(CHANNEL, written({ from: this.me, notice })).catch((error: unknown) => {
      this.log.debug({ error }, 'a notice did not leave');
    });
  }

  private miss(): void {
    this.missed.forEach((listener) => listener());
  }
}

function leadKey(task: string): string {
  return `goed-werk lead ${task}`;
}
