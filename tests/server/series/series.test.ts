/** Series over the real service: what a room hands to the next, for whom, until when, and what never comes along. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DeckList, OpenRoomRequest, Peeked } from '../../../shared/protocol/http.ts';
import { programme } from '../../support/fixtures.ts';
import { board, close, rule, seriesOf } from '../../support/series.ts';
import { facilitate, openRoom, participate, post, startService, sure, until, type Service } from '../../support/service.ts';

let service: Service;
beforeEach(async () => void (service = await startService()));
afterEach(async () => service.stop());

const DAY_MS = 24 * 60 * 60 * 1000;

const { make, look, wall, sorted } = seriesOf(() => service);
const file = async (body: object): Promise<string> =>
  (
    await fetch(`${service.url}/api/series/data`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
  ).text();

describe('a series', () => {
  it('given a room of it, then every phone reads before joining until when what is left is kept', async () => {
    const series = await make();
    const room = await openRoom(service, { series: { key: series.key } });
    const peeked = sure(await post<Peeked>(service, '/api/peek', { code: room.code }));
    expect(peeked.series).toEqual({ title: 'Dienend leiderschap', deleteAt: series.deleteAt });
    const alone = await openRoom(service);
    expect(sure(await post<Peeked>(service, '/api/peek', { code: alone.code })).series).toBeNull();
  });

  it('given a room that closes, then its harvest is in the series, also after the room itself is gone', async () => {
    const series = await make();
    const led = await sorted(series.key, 6, { title: 'Eerste bijeenkomst', keepDays: 3 });
    expect((await look(series.key)).gatherings).toMatchObject([
      { title: 'Eerste bijeenkomst', state: 'open', joining: { code: led.room.code, people: 6 }, kept: null },
    ]);
    await close(led);
    service.clock.advance(4 * DAY_MS);
    await service.app.rooms.deleteDue();
    expect(await post(service, '/api/peek', { code: led.room.code })).toEqual({ refused: 'no-such-room' });
    const [gathering] = (await look(series.key)).gatherings;
    expect(gathering).toMatchObject({ state: 'closed', joining: null, kept: { people: 6, agreements: [], cases: { cards: 0, told: 0 } } });
    const tally = gathering?.kept?.tallies.find(({ lens }) => lens === 'personal');
    expect(tally).toMatchObject({ activity: 'sort', of: 'top', people: 6 });
    expect(tally?.rows).toHaveLength(30);
  });

  it('given a rehearsal, then it may look back, and never becomes part of the series', async () => {
    const series = await make();
    const rehearsal = await openRoom(service, { kind: 'rehearsal', series: { key: series.key, next: { agreements: true, values: true } } });
    expect(sure(await post<Peeked>(service, '/api/peek', { code: rehearsal.code })).series).toBeNull();
    const console = await facilitate(service, rehearsal);
    await console.command({ do: 'close' });
    console.stop();
    expect((await look(series.key)).gatherings).toEqual([]);
  });

  it('given a room that is deleted on demand, then its harvest goes out of the series too', async () => {
    const series = await make();
    const led = await sorted(series.key, 5);
    await led.console.command({ do: 'close' });
    expect(await led.console.send('delete-room', {})).toEqual({ ok: true });
    expect((await look(series.key)).gatherings).toEqual([]);
    [led.console, ...led.people].forEach((client) => client.stop());
  });

  it('given its date, then it opens nothing any more and is gone, and a room that closes later goes with it', async () => {
    const series = await make({ keepDays: 2 });
    const led = await sorted(series.key, 5, { keepDays: 300 });
    await close(led);
    const closed = await service.app.rooms.get(led.room.room);
    expect(closed?.now).toMatchObject({ status: 'closed', deleteAt: series.deleteAt });
    service.clock.advance(2 * DAY_MS + 1);
    expect(await post(service, '/api/series/open', { key: series.key })).toEqual({ refused: 'no-such-series' });
    expect(await post(service, '/api/rooms', { ...wish(), series: { key: series.key } })).toEqual({ refused: 'no-such-series' });
  });

  it('given that it is deleted on demand, then it is gone and its rooms go on', async () => {
    const series = await make();
    const led = await sorted(series.key, 5);
    expect(await post(service, '/api/series/delete', { key: series.key })).toEqual({ deleted: true });
    expect(await post(service, '/api/series/open', { key: series.key })).toEqual({ refused: 'no-such-series' });
    await close(led);
    expect((await service.app.rooms.get(led.room.room))?.harvest?.people).toBe(5);
  });

  it('given a gathering that is forgotten, then the others stay', async () => {
    const series = await make();
    const [first, second] = [
      await openRoom(service, { series: { key: series.key } }),
      await openRoom(service, { series: { key: series.key } }),
    ];
    expect(await post(service, '/api/series/forget', { key: series.key, room: first.room })).toEqual({ forgotten: true });
    expect(await post(service, '/api/series/forget', { key: series.key, room: first.room })).toEqual({ refused: 'no-such-room' });
    expect((await look(series.key)).gatherings.map(({ room }) => room)).toEqual([second.room]);
  });
});

describe('keys', () => {
  it('given the key that views, then only the wall opens', async () => {
    const { viewKey } = await make();
    expect((await wall(viewKey)).title).toBe('Dienend leiderschap');
    for (const [path, body] of [
      ['open', { key: viewKey }],
      ['delete', { key: viewKey }],
      ['forget', { key: viewKey, room: 'x' }],
      ['data', { key: viewKey, format: 'csv', language: 'nl' }],
    ] as const)
      expect(await post(service, `/api/series/${path}`, body)).toEqual({ refused: 'no-such-series' });
    expect(await post(service, '/api/rooms', { ...wish(), series: { key: viewKey } })).toEqual({ refused: 'no-such-series' });
    expect(sure(await post<DeckList>(service, '/api/decks', { keys: [viewKey] })).decks).toEqual([]);
  });

  it('given junk, then it is refused and nothing is made', async () => {
    for (const body of [{}, { title: 'x', keepDays: 0, parallel: true }, { title: 'x', keepDays: 5000, parallel: false }, null, []])
      expect(await post(service, '/api/series/create', body)).toEqual({ refused: 'malformed' });
    expect(await post(service, '/api/series/nothing', {})).toEqual({ refused: 'malformed' });
  });
});

describe('the next room', () => {
  it('given agreements and a sort, then the next room opens with them, and what it decides is what comes after', async () => {
    const series = await make();
    const first = await sorted(series.key, 6);
    await first.console.go('code', 'sharpen');
    for (const [id, text] of [
      ['r1', 'elkaar terugbellen.'],
      ['r2', 'een fout melden.'],
      ['r3', 'vragen wie er nog niet sprak.'],
    ] as const)
      expect(await first.console.send('command', rule(id, text))).toEqual({ ok: true });
    await close(first);

    const next = await openRoom(service, { programme, series: { key: series.key, next: { agreements: true, values: true } } });
    const console = await facilitate(service, next);
    expect(console.console?.programme.map(({ id, name }) => [id, name])).toEqual([
      ['review', 'review'],
      ['sort', 'value-sort'],
      ['dilemma', 'dilemma'],
    ]);
    const people = await Promise.all(Array.from({ length: 5 }, () => participate(service, next)));
    await console.go('review', 'look');
    const cards = (): unknown =>
      console.view?.status === 'open' && console.view.stage.at === 'activity' ? console.view.stage.activity.cards : null;
    expect(cards()).toMatchObject({
      kind: 'review',
      agreements: [{ id: 'r1', text: 'elkaar terugbellen.', outcome: null }, { id: 'r2' }, { id: 'r3' }],
    });
    for (const person of people)
      expect(await person.answer('review', 'verdicts', { kind: 'verdicts', verdicts: [{ agreement: 'r1', verdict: 'keep' }] })).toEqual({
        ok: true,
      });
    await console.go('review', 'decide');
    const act = (what: object): Promise<object> => console.send('command', { do: 'steer', activity: 'review', act: what });
    expect(await act({ act: 'decide', id: 'r1', outcome: 'kept' })).toEqual({ ok: true });
    expect(await act({ act: 'change', id: 'r2', text: 'een fout zelf melden.', owner: '', review: null })).toEqual({ ok: true });
    expect(await act({ act: 'decide', id: 'r3', outcome: 'dropped' })).toEqual({ ok: true });
    await console.go('sort', 'sort:personal');
    for (const [i, person] of people.entries()) await person.answer('sort', 'sort:personal', board(i + 9));
    await console.go('sort', 'result:personal');
    expect(cards()).toMatchObject({ kind: 'value-sort', earlier: { lens: 'personal', people: 6 } });
    await console.reveal('earlier');
    await close({ room: next, console, people });

    const [, second] = (await look(series.key)).gatherings;
    expect(second?.kept?.agreements.map(({ id, text }) => [id, text])).toEqual([
      ['r1', 'elkaar terugbellen.'],
      ['r2', 'een fout zelf melden.'],
    ]);
    const room = await service.app.rooms.get(next.room);
    expect(room?.now.setup.content.earlier).toBeUndefined();
    expect(JSON.stringify(room?.harvest)).not.toContain('"earlier"');
  });

  it('given nothing to come back to, then the programme stays as it was', async () => {
    const series = await make();
    const room = await openRoom(service, { series: { key: series.key, next: { agreements: true, values: true } } });
    const console = await facilitate(service, room);
    expect(console.console?.programme.map(({ name }) => name)).toEqual(['value-sort', 'dilemma']);
    console.stop();
  });
});

const SILENT = { agreements: [], takeAways: [], themes: [] };

describe('a hub', () => {
  it('given rooms at once, then the wall has what was revealed, beside each other and added up, from five people on', async () => {
    const hub = await make({ title: 'Hub van november', parallel: true });
    const [one, two, three] = [
      await sorted(hub.key, 6, { title: 'Zaal A' }),
      await sorted(hub.key, 5, { title: 'Zaal B' }),
      await sorted(hub.key, 3, { title: 'Kring', smallCircle: true }),
    ];
    expect(await wall(hub.viewKey)).toEqual({
      title: 'Hub van november',
      rooms: [
        { title: 'Zaal A', state: 'open', people: 6, said: SILENT },
        { title: 'Zaal B', state: 'open', people: 5, said: SILENT },
        { title: 'Kring', state: 'open', people: null, said: SILENT },
      ],
      together: [],
    });
    await one.console.reveal('heat');
    await three.console.reveal('heat');
    expect((await wall(hub.viewKey)).together).toMatchObject([
      { of: 'top', lens: 'personal', rooms: [{ room: 0, people: 6 }], all: { people: 6 } },
    ]);
    await close(two);
    await close(three);
    const [both] = (await wall(hub.viewKey)).together;
    expect([both?.rooms.map(({ room }) => room), both?.all.people]).toEqual([[0, 1], 11]);
    for (const row of both?.all.rows ?? []) {
      const counts = both?.rooms.map(({ rows }) => rows.find(({ key }) => key === row.key)?.count ?? null) ?? [];
      const known = counts.filter((count) => count !== null);
      expect(row.count).toBe(known.length > 0 ? known.reduce((sum, count) => sum + count, 0) : null);
      expect(row.atLeast).toBe(known.length < counts.length);
    }
    await close(one);
  });
});

describe('the data set', () => {
  it('given two gatherings and a small circle, then it holds their counts, and the codebook names every column', async () => {
    const series = await make();
    await close(await sorted(series.key, 6));
    await close(await sorted(series.key, 3, { smallCircle: true }));
    await close(await sorted(series.key, 5));
    const csv = await file({ key: series.key, format: 'csv', language: 'nl' });
    const [head = '', ...lines] = csv.trim().split('\r\n');
    const columns = head.replace('\uFEFF', '').replaceAll('"', '').split(';');
    expect(new Set(lines.map((line) => line.split(';')[0]))).toEqual(new Set(['"1"', '"3"']));
    const book = await file({ key: series.key, format: 'codebook', language: 'en' });
    for (const column of columns) expect(book).toContain(`"${column}"`);
    const json = JSON.parse(await file({ key: series.key, format: 'json', language: 'en' })) as {
      rows: object[];
      codebook: { columns: object[] };
    };
    expect([json.rows.length, json.codebook.columns.length]).toEqual([lines.length, columns.length]);
  });
});

it('privacy: names, answers and keys of a series are in no file, no log and no answer of the service', async () => {
  const series = await make();
  const led = await sorted(series.key, 5, { naming: 'named' });
  await led.console.go('dilemma', 'first');
  for (const [i, person] of led.people.entries())
    await person.answer('dilemma', 'first', { kind: 'choice', option: 'a', reason: `CANARY-reason-${i}` });
  await led.console.go('dilemma', 'second');
  await close(led);
  const said = [
    JSON.stringify(await look(series.key)),
    JSON.stringify(await wall(series.viewKey)),
    await file({ key: series.key, format: 'json', language: 'nl' }),
  ].join('\n');
  expect(said).not.toMatch(/CANARY-(name|reason)/);
  await until(() => filesWith(/CANARY/).length === 0);
  expect(filesWith(new RegExp(`${series.key}|${series.viewKey}`))).toEqual([]);
  const logged = service.logged.join('\n');
  expect(logged).not.toMatch(/CANARY/);
  expect(logged.includes(series.key) || logged.includes(series.viewKey)).toBe(false);
});

function filesWith(pattern: RegExp): string[] {
  return readdirSync(service.folder).filter((name) => pattern.test(readFileSync(join(service.folder, name), 'latin1')));
}

function wish(): OpenRoomRequest {
  return { title: 'Hub', kind: 'gathering', naming: 'anonymous', smallCircle: false, language: 'nl', keepDays: 30, programme };
}
