/** A bare end of the real wire, for people and facilitators of a test that need no browser. */
import { expect } from '@playwright/test';
import { io, type Socket } from 'socket.io-client';
import type { ServerEvents } from '../../../shared/protocol/messages.ts';
import { PROTOCOL_VERSION } from '../../../shared/protocol/version.ts';
import type { FacilitatorView } from '../../../shared/room/views.ts';

export type Line = {
  /** Sends, and fails when the server does not say yes. */
  readonly send: (name: string, payload: object) => Promise<void>;
  /** The newest snapshot, on the line of a facilitator. */
  readonly console: () => FacilitatorView | null;
  /** Its number of the stage, which commands name; 0 before the first snapshot. */
  readonly step: () => number;
  /** Ids of the sentences of the current activity, on the line of a facilitator. */
  readonly texts: () => readonly string[];
  readonly stop: () => void;
};

export async function post<Result>(url: string, path: string, body: object): Promise<Result> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(url + path, { method: 'POST', headers, body: JSON.stringify(body) });
  expect(response.ok, path).toBe(true);
  return (await response.json()) as Result;
}

/** @param hello who connects, as the handshake has it: a role with its keys */
export async function connect(url: string, hello: object): Promise<Line> {
  const socket: Socket<ServerEvents> = io(url, {
    auth: { protocol: PROTOCOL_VERSION, ...hello },
    transports: ['websocket'],
    forceNew: true,
  });
  let seen: FacilitatorView | null = null;
  let texts: readonly string[] = [];
  socket.on('console', (_number, console) => void (seen = console));
  socket.on('texts', (all) => void (texts = all.map(({ id }) => id)));
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', () => resolve());
    socket.once('connect_error', reject);
  });
  return {
    send: async (name, payload) => {
      const emit = socket.timeout(15_000) as unknown as { emitWithAck(name: string, payload: object): Promise<object> };
      expect(await emit.emitWithAck(name, payload), `${name} ${JSON.stringify(payload).slice(0, 200)}`).toEqual({ ok: true });
    },
    console: () => seen,
    step: () => seen?.step ?? 0,
    texts: () => texts,
    stop: () => void socket.disconnect(),
  };
}
