/**
 * Watches one connection below Socket.IO, where neither schemas nor budgets of messages reach: packets of any kind, and how much
 * waits for somebody who does not read. Whoever is cut off connects again and gets the whole snapshot; nothing is lost.
 */
import { WebSocketServer, type ServerOptions } from 'ws';
import type { Clock } from '../clock.ts';
import { MessageBudget, type Pace } from './message-budget.ts';

/** Packets of every kind. A hello, answers with their pongs and a few attachments stay far below it. */
const PACKETS: Pace = { burst: 800, perSecond: 60 };

/** Bytes that may wait: what a console of a thousand people gets in half a minute, the time in which a dead line is noticed. */
export const MOST_WAITING_BYTES = 4_000_000;
/** Packets between two looks, so that looking costs nothing. */
const LOOK_EVERY = 16;

/**
 * Takes one message of each line in a turn of the event loop. By itself ws takes all that a line has sent, and three hundred lines
 * with 25 messages each keep the process from everybody else for as long as 7,500 messages last. Who sends one loses nothing.
 */
export class OneMessageATurn extends WebSocketServer {
  constructor(options: ServerOptions) {
    super({ ...options, allowSynchronousEvents: false });
  }
}

/** The part of an Engine.IO socket that is used here. */
export type Connection = {
  readonly writeBuffer: readonly { readonly data?: { readonly length: number } }[];
  on(event: 'packet' | 'packetCreate' | 'close', listener: () => void): unknown;
  close(discard: true): unknown;
  /** `socket` only when it is a WebSocket. */
  readonly transport: { readonly socket?: { readonly readyState: number; terminate(): void } };
};

const CLOSED = 3;
/** How long a client may take to say goodbye, ms. */
const GOODBYE_MS = 1_500;

function cut(connection: Connection): void {
  connection.close(true);
  connection.transport.socket?.terminate();
}

export function guard(connection: Connection, clock: Clock): void {
  const budget = new MessageBudget(clock, PACKETS);
  // A WebSocket that is closed waits half a minute for the goodbye of the other side, which an attacker never says.
  connection.on('close', () => {
    const { socket } = connection.transport;
    if (socket && socket.readyState !== CLOSED) clock.after(GOODBYE_MS, () => socket.terminate());
  });
  connection.on('packet', () => void (budget.take() || cut(connection)));
  connection.on('packetCreate', () => {
    const waiting = connection.writeBuffer;
    if (waiting.length === 0 || waiting.length % LOOK_EVERY !== 0) return;
    if (waiting.reduce((sum, { data }) => sum + (data?.length ?? 0), 0) > MOST_WAITING_BYTES) cut(connection);
  });
}
