import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import type { DeckList, Joined, OpenedRoom } from '../../../shared/protocol/http.ts';
import { sortSettings, dilemmaSettings } from '../../support/fixtures.ts';
import { freePort, startProcess } from '../../support/process.ts';
import { Client, until } from '../../support/service.ts';

const folder = mkdtempSync(join(tmpdir(), 'goed-werk-kill-'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const ROUNDS = 4;
const PHONES = 30;

async function post<T>(url: string, body: unknown): Promise<T> {
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  return (await response.json()) as T;
}

it('given people who answer all the time, when the process is killed again and again, then nothing acknowledged is lost and nothing is doubled', async () => {
  const port = await freePort();
  let service = await startProcess(folder, port);
  const { decks } = (await (await fetch(`${service.url}/api/decks`)).json()) as DeckList;
  const cards = decks.find((deck) => deck.language === 'nl' && deck.values.length === 30)?.values.map((card) => card.id) ?? [];
  const story = decks.find((deck) => deck.language === 'nl' && deck.stories.length > 0)?.stories[0];
  const programme = {
    title: 'Dilemma',
    activities: [
      { id: 'sort', kind: 'value-sort', title: 'Sorteren', minutes: 5, settings: { ...sortSettings, cards } },
      {
        id: 'dilemma',
        kind: 'dilemma',
        title: 'Dilemma',
        minutes: 5,
        settings: { ...dilemmaSettings, cards, story: story?.id, twists: [] },
      },
    ],
  };
  const room = await post<OpenedRoom>(`${service.url}/api/rooms`, {
    title: 'Hub',
    kind: 'gathering',
    naming: 'anonymous',
    smallCircle: false,
    language: 'nl',
    keepDays: 30,
    programme,
  });
  const console = new Client(service.url, { role: 'facilitator', room: room.room, key: room.key });
  await until(() => console.console !== null);
  await console.go('dilemma', 'first');
  const seats = await Promise.all(
    Array.from({ length: PHONES }, () => post<Joined>(`${service.url}/api/join`, { code: room.code, agreed: true })),
  );
  const phones = seats.map((seat) => new Client(service.url, { role: 'participant', ...seat }));
  await until(() => phones.every((phone) => phone.you !== null));

  /** The highest revision that the server said it saved, per phone. */
  const ledger = phones.map(() => 0);
  const sent = phones.map(() => 0);
  for (let round = 0; round < ROUNDS; round += 1) {
    let killed = false;
    const answering = phones.map(async (phone, i) => {
      while (!killed) {
        const revision = (sent[i] ?? 0) + 1;
        sent[i] = revision;
        const answer = await phone
          .answer('dilemma', 'first', { kind: 'choice', option: 'a', reason: `keer ${revision}` }, revision)
          .catch(() => null);
        if (answer && 'ok' in answer) ledger[i] = revision;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    });
    await new Promise((resolve) => setTimeout(resolve, 300 + round * 130));
    await service.kill();
    killed = true;
    await Promise.all(answering);
    const startedAt = Date.now();
    service = await startProcess(folder, port);
    const restartedAt = Date.now();
    await until(() => [console, ...phones].every((client) => client.socket.connected), 15_000);
    expect(
      Date.now() - restartedAt,
      `phones were away ${Date.now() - restartedAt} ms; the start took ${restartedAt - startedAt} ms`,
    ).toBeLessThan(5_000);
    await until(() => console.progress?.done === PHONES && console.progress.people === PHONES);
    await Promise.all(phones.map((phone) => phone.send('clock', {})));
    phones.forEach((phone, i) => {
      const [own, ...more] = phone.you?.answers ?? [];
      expect(more).toEqual([]);
      expect(own?.revision).toBeGreaterThanOrEqual(ledger[i] ?? 0);
      expect(own?.revision).toBeLessThanOrEqual(sent[i] ?? 0);
    });
  }
  expect(Math.min(...ledger)).toBeGreaterThan(ROUNDS);
  [console, ...phones].forEach((client) => client.stop());
  expect(await service.terminate()).toBe(0);
}, 120_000);
