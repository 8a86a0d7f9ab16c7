/**
 * SP3 While 5,000 rows are imported, the people of a live room on the same server are still acknowledged with a p95 under
 * 100 ms, each acknowledgement durable; the import is done within 2 seconds.
 * The real service as a process of its own, real sockets, and a file sent over HTTP as the studio sends it. Two cores are
 * shared with whatever else runs: the best of three imports counts, beside the same room without an import.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exportDeck } from '../../../server/sheets/export-deck.ts';
import type { Joined, OpenedRoom } from '../../../shared/protocol/http.ts';
import type { ImportPreview } from '../../../shared/protocol/studio.ts';
import { deck, valueCard } from '../../shared/deck/drafts.ts';
import { freePort, startProcess, type ServiceProcess } from '../../support/process.ts';
import { Client, until } from '../../support/service.ts';

const ROWS = 5_000;
const PEOPLE = 40;
const IMPORT_MS = 2_000;
const ACK_P95_MS = 100;
const TRIES = 3;
/** How long a person waits before changing the answer again, ms. */
const PAUSE_MS = 100;
/** How long the room is measured by itself, ms. */
const ALONE_MS = 1_500;

const folder = mkdtempSync(join(tmpdir(), 'goed-werk-import-'));
let service: ServiceProcess;
let phones: readonly Client[];
let console: Client;

beforeAll(async () => {
  service = await startProcess(folder, await freePort());
  const room = await post<OpenedRoom>('/api/rooms', {
    title: 'Hub',
    kind: 'gathering',
    naming: 'anonymous',
    smallCircle: false,
    language: 'nl',
    keepDays: 30,
    programme: {
      title: 'Inchecken',
      activities: [
        {
          id: 'in',
          kind: 'check-in',
          title: 'Inchecken',
          minutes: 5,
          settings: { ask: 'scale', question: null, low: null, high: null },
        },
      ],
    },
  });
  console = new Client(service.url, { role: 'facilitator', room: room.room, key: room.key });
  await until(() => console.console !== null);
  await console.go('in', 'ask');
  const seats = await Promise.all(Array.from({ length: PEOPLE }, () => post<Joined>('/api/join', { code: room.code, agreed: true })));
  phones = seats.map((seat) => new Client(service.url, { role: 'participant', ...seat }));
  await until(() => phones.every((phone) => phone.you !== null));
});

afterAll(async () => {
  [console, ...phones].forEach((client) => client.stop());
  await service.terminate();
  rmSync(folder, { recursive: true, force: true });
});

describe.each(['xlsx', 'csv'] as const)('SP3 .%s', (format) => {
  test('is hardly felt in a live room', async ({ annotate }) => {
    const values = Array.from({ length: ROWS }, (_, i) => valueCard(`waarde-${i}`, { title: `Waarde ${i}` }));
    const file = await exportDeck({ ...deck(), values, stories: [], themes: [], tasks: [], programmes: [] }, format, 'values');
    const runs: Run[] = [];
    for (let i = 0; i < TRIES && !runs.some(isGood); i += 1) {
      const alone = await whileAnswering(() => new Promise((resolve) => setTimeout(resolve, ALONE_MS)));
      runs.push({ alone: alone.p95, ...(await whileAnswering(() => importRows(file))) });
    }
    const told = runs
      .map(
        ({ took, p95, alone }) => `import ${took.toFixed()} ms, acknowledgement p95 ${p95.toFixed()} ms (without: ${alone.toFixed()} ms)`,
      )
      .join('; ');
    await annotate(told);
    expect(runs.some(isGood), told).toBe(true);
  });
});

type Run = { readonly took: number; readonly p95: number; readonly alone: number };

/** What the room waits for on this machine without any import is not the import's doing. */
function isGood({ took, p95, alone }: Run): boolean {
  return took < IMPORT_MS && p95 < Math.max(ACK_P95_MS, 2 * alone);
}

async function importRows({ name, bytes }: { readonly name: string; readonly bytes: Uint8Array }): Promise<void> {
  const response = await fetch(`${service.url}/api/studio/import?name=${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: new Uint8Array(bytes),
  });
  expect(((await response.json()) as ImportPreview).rows).toHaveLength(ROWS);
}

/** Everybody keeps answering until the work is done; every answer is acknowledged. @returns both in ms */
async function whileAnswering(work: () => Promise<unknown>): Promise<{ readonly took: number; readonly p95: number }> {
  const waits: number[] = [];
  let done = false;
  const answering = phones.map(async (phone, i) => {
    await new Promise((resolve) => setTimeout(resolve, (i * PAUSE_MS) / PEOPLE));
    for (let figure = 1; !done; figure = (figure % 5) + 1) {
      const start = performance.now();
      expect(await phone.answer('in', 'in', { kind: 'scale', figure })).toEqual({ ok: true });
      waits.push(performance.now() - start);
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  });
  const start = performance.now();
  await work();
  const took = performance.now() - start;
  done = true;
  await Promise.all(answering);
  expect(waits.length).toBeGreaterThan(PEOPLE);
  return { took, p95: waits.toSorted((a, b) => a - b)[Math.floor(waits.length * 0.95)] ?? Infinity };
}

async function post<Result>(path: string, body: unknown): Promise<Result> {
  const response = await fetch(service.url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return (await response.json()) as Result;
}
