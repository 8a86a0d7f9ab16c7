/** A client's line to a server, over Socket.IO or over a bare WebSocket, as far as the benchmark needs it. */
import { io, type ManagerOptions, type Socket, type SocketOptions } from 'socket.io-client';
import { WebSocket } from 'ws';
import type { Joined } from '../../shared/protocol/http.ts';
import type { AnswerMessage, ClientEvents, ServerEvents } from '../../shared/protocol/messages.ts';
import { PROTOCOL_VERSION } from '../../shared/protocol/version.ts';
import { isRefusal, type Refusal } from '../../shared/room/refusal.ts';

export type TakeView = ServerEvents['view'];
export type Line = {
  /** @returns stop listening. */
  onView(take: TakeView): () => void;
  /** `done` is called with the acknowledgement, or with a refusal. */
  answer(message: AnswerMessage, done: (answer: object) => void): void;
};

export type Phone = Socket<ServerEvents, ClientEvents>;

/** WebSocket only, so that all sides speak the same transport. Resolves when connected, rejects when refused. */
export function connectPhone(url: string, auth: object, how: Partial<ManagerOptions & SocketOptions> = {}): Promise<Phone> {
  const phone: Phone = io(url, { auth, transports: ['websocket'], forceNew: true, reconnection: false, ...how });
  return new Promise((resolve, reject) => {
    phone.once('connect', () => resolve(phone));
    phone.once('connect_error', reject);
  });
}

/** A new participant of a room of the real service. */
export async function joinRoom(url: string, code: string, secret: string, how?: Partial<ManagerOptions & SocketOptions>): Promise<Phone> {
  const response = await fetch(`${url}/api/join`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ code, secret, agreed: true }),
  });
  const seat = (await response.json()) as Joined | Refusal;
  if (isRefusal(seat)) throw new Error(`joining was refused: ${seat.refused}`);
  return connectPhone(url, { protocol: PROTOCOL_VERSION, role: 'participant', ...seat }, how);
}

/** @param lost is called when the line breaks. */
export function overSocketIo(phone: Phone, lost: (reason: string) => void): Line {
  phone.on('disconnect', lost);
  return {
    onView: (take) => {
      phone.on('view', take);
      return () => phone.off('view', take);
    },
    answer: (message, done) => void phone.emit('answer', message, done),
  };
}

/** The protocol of the bare WebSocket server: `[id, name, payload]` there, `[id, answer]` or `['view', number, view]` back. */
export async function overWebSocket(url: string, lost: (reason: string) => void): Promise<Line & { command(name: string): Promise<void> }> {
  const socket = new WebSocket(url.replace('http', 'ws'), { perMessageDeflate: false });
  const waiting = new Map<number, (answer: object) => void>();
  const takers = new Set<TakeView>();
  let id = 0;
  socket.on('message', (data: Buffer) => {
    const [what, first, second] = JSON.parse(data.toString()) as [number | 'view', object | number, Parameters<TakeView>[1]];
    if (what === 'view') takers.forEach((take) => take(first as number, second));
    else {
      waiting.get(what)?.(first as object);
      waiting.delete(what);
    }
  });
  socket.on('close', (code) => lost(String(code)));
  await new Promise((resolve, reject) => {
    socket.once('open', resolve);
    socket.once('error', reject);
  });
  const send = (name: string, payload: unknown, done: (answer: object) => void): void => {
    id += 1;
    waiting.set(id, done);
    socket.send(JSON.stringify([id, name, payload]));
  };
  return {
    onView: (take) => {
      takers.add(take);
      return () => takers.delete(take);
    },
    answer: (message, done) => send('answer', message, done),
    command: (name) => new Promise((resolve) => send('command', name, () => resolve())),
  };
}
