/** A room that has nothing to do with an attack: its people answer all the time, and how long that takes is measured. */
import { expect } from 'vitest';
import type { Joined, OpenedRoom, OpenRoomRequest } from '../../../../shared/protocol/http.ts';
import { Client, until } from '../../../support/service.ts';

/** How long a person waits before changing the answer again, ms. */
const PAUSE_MS = 60;
const PEOPLE = 10;
/** How long the room is measured by itself, ms. */
const ALONE_MS = 1_200;
/**
 * Attackers, victims, their server and whatever else runs share two cores, and the attackers' own work stands in the way of the
 * measuring: 130 ms without any attack have been seen. So 'unchanged' is: below what a person notices, or what it was before.
 */
const NOTICED_MS = 400;
const TIMES_SLOWER = 3;

export type Healthy = {
  /** Runs an attack while everybody answers; the acknowledgements must stay near what they were without it. @returns a sentence of figures */
  stays(attack: () => Promise<void>): Promise<string>;
  stop(): void;
};

export const CHECK_IN: OpenRoomRequest = {
  title: 'De buren',
  kind: 'gathering',
  naming: 'anonymous',
  smallCircle: false,
  language: 'nl',
  keepDays: 30,
  programme: {
    title: 'Inchecken',
    activities: [
      { id: 'in', kind: 'check-in', title: 'Inchecken', minutes: 5, settings: { ask: 'scale', question: null, low: null, high: null } },
    ],
  },
};

export async function postTo<Result>(url: string, path: string, body: unknown): Promise<Result> {
  const response = await fetch(url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return (await response.json()) as Result;
}

export async function healthyRoom(url: string): Promise<Healthy> {
  const room = await postTo<OpenedRoom>(url, '/api/rooms', CHECK_IN);
  const console = new Client(url, { role: 'facilitator', room: room.room, key: room.key });
  await until(() => console.console !== null);
  await console.go('in', 'ask');
  const seats = await Promise.all(
    Array.from({ length: PEOPLE }, () => postTo<Joined>(url, '/api/join', { code: room.code, agreed: true })),
  );
  const phones = seats.map((seat) => new Client(url, { role: 'participant', ...seat }));
  await until(() => phones.every((phone) => phone.you !== null));
  return {
    stays: async (attack) => {
      const alone = await measure(phones, () => pause(ALONE_MS));
      const during = await measure(phones, attack);
      expect(during.answers, 'answers while it lasted').toBeGreaterThanOrEqual(PEOPLE);
      expect(during.p95, `acknowledgement p95 in ms, ${alone.p95.toFixed()} without the attack`).toBeLessThanOrEqual(
        Math.max(NOTICED_MS, alone.p95 * TIMES_SLOWER),
      );
      return `p95 before ${alone.p95.toFixed(1)} ms, during ${during.p95.toFixed(1)} ms (${during.answers} answers, worst ${during.worst.toFixed()} ms)`;
    },
    stop: () => [console, ...phones].forEach((client) => client.stop()),
  };
}

type Measured = { readonly answers: number; readonly p95: number; readonly worst: number };

async function measure(phones: readonly Client[], meanwhile: () => Promise<unknown>): Promise<Measured> {
  const times: number[] = [];
  let going = true;
  const answering = phones.map(async (phone) => {
    while (going) {
      const began = performance.now();
      expect(await phone.answer('in', 'in', { kind: 'scale', figure: 1 + (times.length % 5) })).toEqual({ ok: true });
      times.push(performance.now() - began);
      await pause(PAUSE_MS);
    }
  });
  try {
    await meanwhile();
  } finally {
    going = false;
    await Promise.all(answering);
  }
  const sorted = times.toSorted((a, b) => a - b);
  return { answers: times.length, p95: sorted[Math.floor(sorted.length * 0.95)] ?? Infinity, worst: sorted.at(-1) ?? Infinity };
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
