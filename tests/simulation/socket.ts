/**
 * A client's socket over cables: what client/live uses of socket.io-client, with its rules for reconnecting, for refusals and
 * for questions whose answer does not come.
 */
import type { LiveSocket } from '../../client/live/connection.ts';
import { Cable, type Frame, type Weather } from './cable.ts';
import type { Process } from './process.ts';
import type { World } from './world.ts';

const FIRST_RETRY_MS = 400;
const LAST_RETRY_MS = 4_000;

/** Where a device reaches the service at this moment. */
export type Network = { readonly weather: Weather; reach(): Process | null };

type Asked = (error: Error | null, answer?: unknown) => void;

export class SimulatedSocket {
  connected = false;
  /** Does it try to connect by itself? */
  active = false;
  private readonly world: World;
  private readonly network: Network;
  private readonly auth: unknown;
  private readonly listeners = new Map<string, ((...args: readonly unknown[]) => void)[]>();
  private readonly asked = new Map<number, Asked>();
  /** The process at the other end, or the last one that was. */
  process: Process | null = null;
  private cable: Cable | null = null;
  private attempt = 0;
  private retries = 0;
  private ids = 0;

  constructor(world: World, network: Network, auth: unknown) {
    this.world = world;
    this.network = network;
    this.auth = auth;
  }

  /** The same, as client/live knows it; it uses nothing of Socket.IO's class but what is here. */
  asLive(): LiveSocket {
    return this as unknown as LiveSocket;
  }

  on(name: string, listener: (...args: readonly unknown[]) => void): this {
    this.listeners.set(name, [...(this.listeners.get(name) ?? []), listener]);
    return this;
  }

  connect(): this {
    if (this.active) return this;
    this.active = true;
    this.retries = 0;
    this.open();
    return this;
  }

  disconnect(): this {
    this.active = false;
    this.attempt += 1;
    this.cable?.closedBy('client');
    this.lost('io client disconnect');
    return this;
  }

  /** The line ends from outside. @param silently without telling either end */
  lose(silently: boolean): void {
    if (silently) this.cable?.silence();
    else this.cable?.close();
  }

  timeout(ms: number): {
    emitWithAck(name: string, payload: unknown): Promise<unknown>;
    emit(name: string, payload: unknown, heard: (error: Error | null) => void): void;
  } {
    return {
      emitWithAck: (name, payload) =>
        new Promise((resolve, reject) => this.ask({ name, payload, ms }, (error, answer) => (error ? reject(error) : resolve(answer)))),
      emit: (name, payload, heard) => this.ask({ name, payload, ms }, (error) => heard(error)),
    };
  }

  private ask({ name, payload, ms }: { readonly name: string; readonly payload: unknown; readonly ms: number }, heard: Asked): void {
    const id = (this.ids += 1);
    const once: Asked = (...told) => {
      if (this.asked.delete(id)) heard(...told);
    };
    this.asked.set(id, once);
    this.world.after(ms, () => once(new Error('operation has timed out')));
    this.cable?.up({ is: 'ask', name, payload: JSON.parse(JSON.stringify(payload)) as unknown, id });
  }

  private open(): void {
    const attempt = (this.attempt += 1);
    this.world.after(this.world.dice.between(...this.network.weather.delay), () => {
      if (!this.active || attempt !== this.attempt) return;
      const process = this.network.reach();
      this.process = process;
      if (!process) return this.failed(new Error('websocket error'));
      const cable = new Cable(this.world, this.network.weather);
      this.cable = cable;
      cable.plug('client', {
        take: (frame) => this.cable === cable && this.take(frame),
        broken: () => this.cable === cable && this.broken(),
      });
      void process.welcome(this.auth, cable);
    });
  }

  private take(frame: Frame): void {
    if (frame.is === 'connect') {
      this.connected = true;
      this.retries = 0;
      this.fire('connect');
    } else if (frame.is === 'refused') {
      // Refused by the server's own word: socket.io-client does not try again by itself.
      this.active = false;
      this.cable?.closedBy('client');
      this.cable = null;
      this.fire('connect_error', new Error(frame.why));
    } else if (frame.is === 'event') this.fire(frame.name, ...frame.args);
    else if (frame.is === 'answer') this.asked.get(frame.id)?.(null, frame.answer);
  }

  private broken(): void {
    if (this.connected) this.lost('transport close');
    else this.fire('connect_error', new Error('websocket error'));
    this.cable = null;
    if (this.active) this.again();
  }

  private failed(error: Error): void {
    this.fire('connect_error', error);
    if (this.active) this.again();
  }

  private again(): void {
    const attempt = this.attempt;
    const wait = Math.min(LAST_RETRY_MS, FIRST_RETRY_MS * 2 ** this.retries) * (0.5 + this.world.dice.next());
    this.retries += 1;
    this.world.after(wait, () => this.active && attempt === this.attempt && this.open());
  }

  private lost(why: string): void {
    const was = this.connected;
    this.connected = false;
    this.cable = null;
    if (was) this.fire('disconnect', why);
    for (const heard of [...this.asked.values()]) heard(new Error('socket has been disconnected'));
  }

  private fire(name: string, ...args: readonly unknown[]): void {
    for (const listener of this.listeners.get(name) ?? []) listener(...args);
  }
}
