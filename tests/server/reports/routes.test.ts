/** The harvest over HTTP, with the real service: who may read it, when, and what stays. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { NOTHING_ARRANGED } from '../../../shared/harvest/arrange.ts';
import { CONSENT } from '../../../shared/protocol/messages.ts';
import type { HarvestNow } from '../../../shared/protocol/harvest.ts';
import type { OpenedRoom } from '../../../shared/protocol/http.ts';
import { unzip } from '../../../server/sheets/read/zip.ts';
import { facilitate, openRoom, participate, post, startService, sure, until, type Client, type Service } from '../../support/service.ts';

let service: Service;
beforeEach(async () => void (service = await startService()));
afterEach(async () => service.stop());

const settings = { ...NOTHING_ARRANGED, title: 'Onze oogst', note: 'Een mooie middag.' };
const ask = (room: OpenedRoom, key = room.key) => post<HarvestNow>(service, '/api/harvest', { room: room.room, key });
const arrange = (room: OpenedRoom, key = room.key) =>
  post(service, '/api/harvest/settings', { room: room.room, key, settings, known: NOTHING_ARRANGED });

async function report(
  room: OpenedRoom,
  format: string,
  key = room.key,
): Promise<{ readonly status: number; readonly head: Headers; readonly bytes: Buffer }> {
  const body = JSON.stringify({ room: room.room, key, format, language: 'nl' });
  const response = await fetch(`${service.url}/api/harvest/report`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  return { status: response.status, head: response.headers, bytes: Buffer.from(await response.arrayBuffer()) };
}

/** Six people with canary names choose with canary reasons; one reason is asked for and let go, one is asked for and kept. */
async function played(): Promise<{ readonly room: OpenedRoom; readonly console: Client; readonly phones: readonly Client[] }> {
  const room = await openRoom(service, { naming: 'named' });
  const console = await facilitate(service, room);
  const phones: Client[] = [];
  for (let i = 0; i < 6; i += 1) phones.push(await participate(service, room, `Naamkanarie${i}`));
  await console.go('dilemma', 'first');
  for (const [i, phone] of phones.entries())
    expect(await phone.answer('dilemma', 'first', { kind: 'choice', option: i < 5 ? 'a' : 'b', reason: `Redenkanarie ${i}` })).toEqual({
      ok: true,
    });
  await console.go('dilemma', 'second');
  for (const phone of phones) await phone.answer('dilemma', 'second', { kind: 'choice', option: 'a' });
  await console.go('dilemma', 'result');
  await until(() => console.texts.length === 6);
  for (const [i, may] of [
    [0, true],
    [1, false],
  ] as const) {
    const text = console.texts.find((each) => each.text === `Redenkanarie ${i}`)?.id ?? '';
    await console.send('command', { do: 'mark', text });
    await until(() => phones[i]?.you?.asked.length === 1);
    await phones[i]?.answer(CONSENT, text, { may });
  }
  return { room, console, phones };
}

test('only the key of the console opens it; a wrong one and an unknown room are refused alike', async () => {
  const [room, other] = [await openRoom(service), await openRoom(service)];
  for (const key of ['wrong', other.key]) {
    expect(await ask(room, key)).toEqual({ refused: 'not-allowed' });
    expect(await arrange(room, key)).toEqual({ refused: 'not-allowed' });
    expect((await report(room, 'json', key)).status).toBe(403);
  }
  expect(await ask({ ...room, room: 'unknown' })).toEqual({ refused: 'not-allowed' });
  expect(await post(service, '/api/harvest', { room: room.room })).toEqual({ refused: 'malformed' });
  expect(service.logged.join('\n')).not.toContain(room.key);
});

test('while the room is open it tells what was asked and no picture; afterwards it is the whole harvest', async () => {
  const { room, console, phones } = await played();
  const open = sure(await ask(room));
  if (open.status !== 'open') throw new Error('the room should be open');
  expect(open.asked.map(({ text, said }) => [text, said]).toSorted()).toEqual([
    ['Redenkanarie 0', 'yes'],
    ['Redenkanarie 1', 'no'],
  ]);
  expect(JSON.stringify(open)).not.toContain('picture');
  expect((await report(room, 'docx')).status).toBe(409);
  expect(await arrange(room)).toEqual({ ok: true });
  expect(sure(await ask(room))).toMatchObject({ settings });

  expect(await console.send('command', { do: 'close' })).toEqual({ ok: true });
  const closed = sure(await ask(room));
  if (closed.status !== 'closed') throw new Error('the room should be closed');
  expect(closed.harvest).toMatchObject({ version: 1, people: 6, settings, room: { title: 'Hub' } });
  const dilemma = closed.harvest.activities.find(({ kind }) => kind === 'dilemma');
  expect(dilemma?.quotes.map(({ text }) => text)).toEqual(['Redenkanarie 0']);
  const picture = dilemma?.pictures[0]?.picture;
  expect(picture?.kind === 'dilemma' && picture.first.map(({ count }) => count)).toEqual([5, 1, 0, 0]);
  [console, ...phones].forEach((client) => client.stop());
});

test('after closing it can still be arranged, survives a restart, and every file is made without a canary', async () => {
  const { room, console, phones } = await played();
  await console.send('command', { do: 'close' });
  expect(await arrange(room)).toEqual({ ok: true });
  [console, ...phones].forEach((client) => client.stop());
  service = await service.restart();
  expect(sure(await ask(room))).toMatchObject({ status: 'closed', harvest: { settings } });
  for (const format of ['docx', 'xlsx', 'json']) {
    const { status, head, bytes } = await report(room, format);
    expect([status, head.get('cache-control')]).toEqual([200, 'no-store']);
    expect(head.get('content-disposition')).toMatch(
      new RegExp(`^attachment; filename="oogst-onze-oogst-\\d{4}-\\d\\d-\\d\\d\\.${format}"$`),
    );
    const words = format === 'json' ? bytes.toString() : [...unzip(bytes, () => true).values()].join('\n');
    expect(words).toContain('Redenkanarie 0');
    expect(words.match(/Redenkanarie [1-9]|Naamkanarie/g), format).toBeNull();
  }
  const kept = readdirSync(service.folder)
    .map((file) => readFileSync(join(service.folder, file)).toString('latin1'))
    .join('\n');
  expect(kept.match(/Redenkanarie [1-9]|Naamkanarie/g)).toBeNull();
  expect(service.logged.join('\n')).not.toMatch(/kanarie/i);
});

test('of two who arrange at one moment the second is told, open or closed, and saves on what is there; a retry is no clash', async () => {
  const { room, console, phones } = await played();
  const save = (title: string, known: object) =>
    post(service, '/api/harvest/settings', { room: room.room, key: room.key, settings: { ...NOTHING_ARRANGED, title }, known });
  const titled = (title: string): object => ({ ...NOTHING_ARRANGED, title });
  const titleNow = async (): Promise<string> => {
    const now = sure(await ask(room));
    return (now.status === 'open' ? now.settings : now.harvest.settings).title;
  };
  let known = titled('');
  for (const when of ['open', 'closed']) {
    if (when === 'closed') await console.send('command', { do: 'close' });
    expect(await save(`een ${when}`, known), when).toEqual({ ok: true });
    expect(await save(`ander ${when}`, known), when).toEqual({ refused: 'stale-revision' });
    expect(await save(`een ${when}`, known), when).toEqual({ ok: true });
    expect(await titleNow()).toBe(`een ${when}`);
    known = titled(`ander ${when}`);
    expect(await save(`ander ${when}`, titled(`een ${when}`)), when).toEqual({ ok: true });
    expect(await titleNow()).toBe(`ander ${when}`);
  }
  [console, ...phones].forEach((client) => client.stop());
});

test('a page from before the upgrade says not what it knew: it saves, and the last one wins', async () => {
  const room = await openRoom(service);
  expect(await arrange(room)).toEqual({ ok: true });
  const later = { ...settings, title: 'Van later' };
  expect(await post(service, '/api/harvest/settings', { room: room.room, key: room.key, settings: later })).toEqual({ ok: true });
  expect(sure(await ask(room))).toMatchObject({ settings: later });
});

test('an arrangement of 200 kB is saved, though it is sent twice; one above the limit is refused as too large', async () => {
  const room = await openRoom(service);
  const large = (note: string) => ({
    ...settings,
    sections: Array.from({ length: 40 }, (_one, i) => ({ id: `s${i}`, title: '', note, shown: true, headings: [] })),
  });
  const save = (note: string, known: object) =>
    post(service, '/api/harvest/settings', { room: room.room, key: room.key, settings: large(note), known });
  const note = '€'.repeat(1_700);
  expect(Buffer.byteLength(JSON.stringify(large(note)))).toBeGreaterThan(200_000);
  expect(await save(note, NOTHING_ARRANGED)).toEqual({ ok: true });
  expect(await save(`${note} En nog iets.`, large(note))).toEqual({ ok: true });
  expect(sure(await ask(room))).toMatchObject({ settings: large(`${note} En nog iets.`) });
  expect(await save('€'.repeat(10_000), large(note))).toEqual({ refused: 'too-large' });
});
