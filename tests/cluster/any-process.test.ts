import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { NOTHING_ARRANGED } from '../../shared/harvest/arrange.ts';
import type { Joined, Recovered } from '../../shared/protocol/http.ts';
import { consoleAt, openDilemma, post, screenAt, startCluster, type Cluster } from '../support/cluster.ts';
import type { ServiceProcess } from '../support/process.ts';
import { Client, until } from '../support/service.ts';
import { create, open, setTitle, sync } from '../server/studio/studio.ts';
import { deck, valueCard } from '../shared/deck/drafts.ts';

let cluster: Cluster;
let one: ServiceProcess;
let two: ServiceProcess;
beforeAll(async () => {
  cluster = await startCluster(2, { REHEARSAL_PACE: '20' });
  [one, two] = cluster.processes as [ServiceProcess, ServiceProcess];
});
afterAll(() => cluster?.stop());

const join = (url: string, code: string, name?: string): Promise<Joined & { refused?: string }> =>
  post(`${url}/api/join`, name === undefined ? { code, agreed: true } : { code, name, agreed: true });

describe('every process serves every room', () => {
  test('who joins at one may connect to the other, and is counted there and everywhere', async () => {
    const room = await openDilemma(one.url);
    const consoles = [await consoleAt(one.url, room), await consoleAt(two.url, room)];
    const phones = await Promise.all(
      [one, two, one].map(async ({ url }) => {
        const seat = await join(url, room.code);
        return new Client(url === one.url ? two.url : one.url, { role: 'participant', ...seat });
      }),
    );
    await until(() => consoles.every((each) => each.progress?.here === 3 && each.people.length === 3), 15_000);
    phones[0]?.stop();
    await until(() => consoles.every((each) => each.progress?.here === 2), 15_000);
    [...consoles, ...phones].forEach((each) => each.stop());
  });

  test('what one console does, the other sees and everybody gets; of two that press at once one moves', async () => {
    const room = await openDilemma(one.url);
    const [here, there] = [await consoleAt(one.url, room), await consoleAt(two.url, room)];
    const screen = await screenAt(two.url, room);
    await here.go('dilemma', 'first');
    await until(() => screen.view?.status === 'open' && screen.view.stage.at === 'activity' && there.console?.step === here.console?.step);
    const step = here.console?.step ?? 0;
    const pressed = await Promise.all([here.command({ do: 'next', step }), there.command({ do: 'next', step })]);
    expect(pressed.filter((answer) => 'ok' in answer)).toHaveLength(1);
    expect(pressed.find((answer) => 'refused' in answer)).toEqual({ refused: 'already-moved' });
    [here, there, screen].forEach((each) => each.stop());
  });

  test('somebody who is removed at one process is told at the other, and stays out', async () => {
    const room = await openDilemma(one.url);
    const console = await consoleAt(one.url, room);
    const seat = await join(two.url, room.code);
    const phone = new Client(two.url, { role: 'participant', ...seat });
    await until(() => phone.you !== null && console.people.length === 1, 15_000);
    expect(await console.send('remove', { participant: console.people[0]?.id })).toEqual({ ok: true });
    await until(() => phone.goodbye === 'removed', 15_000);
    const again = new Client(two.url, { role: 'participant', ...seat });
    expect(await again.ready()).toBe('removed');
    [console, phone, again].forEach((each) => each.stop());
  });

  test('a name is taken for all processes, and a locked room is locked everywhere', async () => {
    const room = await openDilemma(one.url, { naming: 'named' });
    const console = await consoleAt(one.url, room);
    expect(await join(one.url, room.code, 'Noor')).toHaveProperty('token');
    expect(await join(two.url, room.code, 'noor')).toEqual({ refused: 'name-taken' });
    expect(await console.command({ do: 'lock' })).toEqual({ ok: true });
    expect(await join(two.url, room.code, 'Sam')).toEqual({ refused: 'room-locked' });
    console.stop();
  });

  test('a recovery code works once, at any process, and withdrawing the other consoles reaches them all', async () => {
    const room = await openDilemma(one.url);
    const mine = await consoleAt(one.url, room);
    const recovered = await post<Recovered>(`${two.url}/api/recover`, { code: room.recoveryCode });
    expect(await post(`${one.url}/api/recover`, { code: room.recoveryCode })).toEqual({ refused: 'recovery-code-wrong' });
    const other = await consoleAt(two.url, { ...room, key: recovered.key });
    expect(await mine.send('revoke-others', {})).toMatchObject({ ok: true });
    await until(() => other.goodbye === 'not-allowed', 15_000);
    [mine, other].forEach((each) => each.stop());
  });

  test('a room that is deleted at one process is gone at the other', async () => {
    const room = await openDilemma(one.url);
    const [here, screen] = [await consoleAt(one.url, room), await screenAt(two.url, room)];
    expect(await here.send('delete-room', {})).toEqual({ ok: true });
    await until(() => screen.goodbye === 'room-closed', 15_000);
    expect(await post(`${two.url}/api/peek`, { code: room.code })).toEqual({ refused: 'no-such-room' });
    [here, screen].forEach((each) => each.stop());
  });

  test('a room that closes at one process is closed at the other, with the same harvest', async () => {
    const room = await openDilemma(one.url);
    const [here, screen] = [await consoleAt(one.url, room), await screenAt(two.url, room)];
    expect(await here.command({ do: 'close' })).toEqual({ ok: true });
    await until(() => screen.view?.status === 'closed', 15_000);
    const harvests = await Promise.all(
      [one, two].map(({ url }) => post<{ status: string }>(`${url}/api/harvest`, { room: room.room, key: room.key })),
    );
    expect(harvests[0]).toMatchObject({ status: 'closed' });
    expect(harvests[0]).toEqual(harvests[1]);
    [here, screen].forEach((each) => each.stop());
  });

  test('two who arrange the harvest at two processes at one moment: one is first, the other is told and loses nothing', async () => {
    const room = await openDilemma(one.url);
    const console = await consoleAt(one.url, room);
    const arrange = (url: string, title: string, known: string): Promise<object> => {
      const settings = (name: string): object => ({ ...NOTHING_ARRANGED, title: name });
      return post(`${url}/api/harvest/settings`, { room: room.room, key: room.key, settings: settings(title), known: settings(known) });
    };
    let known = '';
    for (const when of ['open', 'closed']) {
      if (when === 'closed') expect(await console.command({ do: 'close' })).toEqual({ ok: true });
      for (let round = 0; round < 5; round += 1) {
        const titles = [`${when} ${round} hier`, `${when} ${round} daar`] as const;
        const said = await Promise.all([arrange(one.url, titles[0], known), arrange(two.url, titles[1], known)]);
        expect(said, when).toEqual(expect.arrayContaining([{ ok: true }, { refused: 'stale-revision' }]));
        const [first, second] = 'ok' in (said[0] ?? {}) ? titles : [titles[1], titles[0]];
        expect(await arrange(two.url, second, first)).toEqual({ ok: true });
        known = second;
      }
    }
    const harvests = await Promise.all([one, two].map(({ url }) => post<object>(`${url}/api/harvest`, { room: room.room, key: room.key })));
    for (const harvest of harvests) expect(harvest).toMatchObject({ harvest: { settings: { title: known } } });
    console.stop();
  });

  test('two organisers at two processes see what the other wrote, and neither overwrites the other', async () => {
    const shared = deck({ title: 'Samen', values: [valueCard('moed')] });
    const { key } = await create(one, shared);
    expect((await open(two, key)).deck.title).toBe('Samen');
    await sync(one, key, 0, setTitle('Van de een', 'Samen'));
    const late = await sync(two, key, 0, setTitle('Van de ander', 'Samen'));
    expect(late.outcomes[0]).toMatchObject({ done: false, why: 'conflict' });
    expect(late.changes).toHaveLength(1);
    expect((await open(two, key)).deck.title).toBe('Van de een');
  });

  test('the simulated people of a rehearsal play once, and go on when their process is killed', async () => {
    const third = await cluster.add({ REHEARSAL_PACE: '20' });
    const room = await openDilemma(third.url, { kind: 'rehearsal', smallCircle: true });
    const playing = await consoleAt(third.url, room);
    const console = await consoleAt(two.url, room);
    expect(await console.command({ do: 'simulate', people: 8 })).toEqual({ ok: true });
    await until(() => console.progress?.people === 8, 20_000);
    playing.stop();
    await third.kill();
    await console.go('dilemma', 'first');
    await until(() => (console.progress?.done ?? 0) + (console.progress?.passed ?? 0) === 8 && console.progress?.people === 8, 40_000);
    console.stop();
  });
});

test('REDIS_URL without DATABASE_URL is refused at the start, with a sentence that says what to do', () => {
  const { status, stderr } = spawnSync(process.execPath, ['server/main.ts'], {
    env: { PATH: process.env['PATH'], REDIS_URL: 'redis://127.0.0.1:1' },
    encoding: 'utf8',
  });
  expect(status).toBe(78);
  expect(stderr).toContain('geef DATABASE_URL erbij');
  expect(stderr).toContain('give DATABASE_URL too');
});
