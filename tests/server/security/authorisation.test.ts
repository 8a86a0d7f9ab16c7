/**
 * Who may do what in a room: every role by every message, every key at the door, and keys that were good once. The table says what
 * is allowed; everything that is not in it must be refused, also what is added later.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CLIENT_MESSAGES, type ClientMessageName } from '../../../shared/protocol/messages.ts';
import {
  Client,
  facilitate,
  joinRoom,
  openRoom,
  participate,
  post,
  startService,
  until,
  watch,
  type Service,
} from '../../support/service.ts';
import { makeThings } from './support/wishes.ts';

let service: Service;
beforeAll(async () => void (service = await startService()));
afterAll(() => service.stop());

const MAY: Readonly<Record<'participant' | 'facilitator' | 'screen', readonly ClientMessageName[]>> = {
  participant: ['answer', 'clock'],
  facilitator: ['command', 'rename', 'remove', 'tables', 'move', 'insert', 'invite', 'revoke-others', 'delete-room', 'clock'],
  screen: ['clock'],
};

/** Well-formed, so that only the right to send it can be missing. */
const MESSAGES: Readonly<Record<ClientMessageName, object>> = {
  answer: { activity: 'dilemma', slot: 'first', revision: 1, body: { kind: 'choice', option: 'a' } },
  command: { do: 'pause' },
  rename: { participant: 'x', name: 'y' },
  remove: { participant: 'x' },
  tables: { size: 4, mix: 'random' },
  move: { participant: 'x', table: 1 },
  insert: { item: { id: 'x', kind: 'mirror', title: 'x', minutes: 5, settings: {} }, at: 0 },
  invite: {},
  'revoke-others': {},
  clock: {},
  'delete-room': {},
};

describe('messages', () => {
  test('each role may send what stands in the table, and nothing else', async () => {
    const room = await openRoom(service);
    const lines = {
      participant: await participate(service, room),
      screen: await watch(service, room),
      facilitator: await facilitate(service, room),
    };
    const names = Object.keys(CLIENT_MESSAGES) as ClientMessageName[];
    // Deleting comes last, because nobody is there afterwards.
    for (const [role, line] of Object.entries(lines) as [keyof typeof MAY, Client][])
      for (const name of names.toSorted((a, b) => Number(a === 'delete-room') - Number(b === 'delete-room'))) {
        const answer = await line.send(name, MESSAGES[name]);
        if (MAY[role].includes(name)) expect(answer.refused, `${role} ${name}`).not.toBe('not-allowed');
        else expect(answer, `${role} ${name}`).toEqual({ refused: 'not-allowed' });
      }
    Object.values(lines).forEach((line) => line.stop());
  });

  test('who says another role, room or person in a message is not believed', async () => {
    const [room, other] = [await openRoom(service), await openRoom(service)];
    const phone = await participate(service, room);
    const neighbour = await facilitate(service, other);
    const more = { role: 'facilitator', room: other.room, key: other.key };
    for (const name of ['command', 'delete-room', 'answer'] as const)
      expect((await phone.send(name, { ...MESSAGES[name], ...more })).refused, name).toMatch(/not-allowed|malformed/);
    expect(await neighbour.send('remove', { participant: 'x' })).toEqual({ refused: 'no-such-person' });
    // Somebody of another room, by the id that only that room's console knows.
    const console = await facilitate(service, room);
    await until(() => console.people.length === 1);
    for (const name of ['remove', 'rename', 'move'] as const) {
      const answer = await neighbour.send(name, { ...MESSAGES[name], participant: console.people[0]?.id });
      expect(answer.refused, name).toMatch(/no-such-person|anonymous-room/);
    }
    expect(console.people).toHaveLength(1);
    [phone, neighbour, console].forEach((line) => line.stop());
  });
});

describe('saying who one is', () => {
  const enter = async (who: object): Promise<string> => {
    const client = new Client(service.url, who);
    client.socket.io.reconnection(false);
    const answer = (await client.ready()) ?? 'in';
    client.stop();
    return answer;
  };

  test('every key opens its own door only', async () => {
    const things = await makeThings(service.url);
    const [room, other] = [things.room, await openRoom(service)];
    const seat = await joinRoom(service, room.code);
    const console = await facilitate(service, room);
    const invited = (await console.send('invite', {})) as { code: string };
    const { room: id } = room;
    const secrets = [
      room.key,
      seat.token,
      room.recoveryCode,
      invited.code,
      things.deck.key,
      things.series.key,
      things.series.viewKey,
      room.code,
      id,
      other.key,
    ];
    for (const secret of secrets) {
      expect(await enter({ role: 'facilitator', room: id, key: secret }), secret).toBe(secret === room.key ? 'in' : 'not-allowed');
      expect(await enter({ role: 'participant', room: id, token: secret }), secret).toBe(secret === seat.token ? 'in' : 'not-allowed');
      expect(await enter({ role: 'facilitator', room: other.room, key: secret }), secret).toBe(secret === other.key ? 'in' : 'not-allowed');
      expect(await enter({ role: 'participant', room: other.room, token: secret }), secret).toBe('not-allowed');
      expect(await enter({ role: 'facilitator', room: 'nowhere', key: secret }), secret).toBe('expired');
    }
    console.stop();
  });

  test('who was removed does not come back with the old token, and an open line is of no use any more', async () => {
    const room = await openRoom(service);
    const seat = await joinRoom(service, room.code);
    const [phone, console] = [new Client(service.url, { role: 'participant', ...seat }), await facilitate(service, room)];
    await console.go('dilemma', 'first');
    await until(() => console.people.length === 1 && phone.you !== null);
    expect(await console.send('remove', { participant: console.people[0]?.id })).toEqual({ ok: true });
    expect((await phone.send('answer', MESSAGES.answer).catch(() => ({ refused: 'removed' }))).refused).toBe('removed');
    await until(() => phone.socket.disconnected);
    expect(await enter({ role: 'participant', ...seat })).toBe('removed');
    [phone, console].forEach((line) => line.stop());
  });

  test('in a closed room a token only reads that it is closed; a deleted room knows nobody', async () => {
    const room = await openRoom(service);
    const seat = await joinRoom(service, room.code);
    const console = await facilitate(service, room);
    expect(await console.command({ do: 'close' })).toEqual({ ok: true });
    const phone = new Client(service.url, { role: 'participant', ...seat });
    await until(() => phone.view?.status === 'closed');
    expect(await phone.send('answer', MESSAGES.answer)).toEqual({ refused: 'not-allowed' });
    expect(phone.you).toBeNull();
    expect(await post(service, '/api/join', { code: room.code, agreed: true })).toEqual({ refused: 'room-closed' });
    expect(await console.send('delete-room', {})).toEqual({ ok: true });
    expect(await enter({ role: 'participant', ...seat })).toBe('expired');
    expect(await enter({ role: 'facilitator', room: room.room, key: room.key })).toBe('expired');
    expect(await post(service, '/api/harvest', { room: room.room, key: room.key })).toEqual({ refused: 'not-allowed' });
    expect(await post(service, '/api/recover', { code: room.recoveryCode })).toEqual({ refused: 'recovery-code-wrong' });
    [phone, console].forEach((line) => line.stop());
  });

  test('a console that was withdrawn is out: on the line, at the door, and at the harvest', async () => {
    const room = await openRoom(service);
    const console = await facilitate(service, room);
    const { code } = (await console.send('invite', {})) as unknown as { code: string };
    const second = (await post(service, '/api/recover', { code })) as { key: string };
    const other = await facilitate(service, { ...room, key: second.key });
    expect(await console.send('revoke-others', {})).toMatchObject({ ok: true });
    await until(() => other.goodbye === 'not-allowed');
    expect(await enter({ role: 'facilitator', room: room.room, key: second.key })).toBe('not-allowed');
    expect(await post(service, '/api/harvest', { room: room.room, key: second.key })).toEqual({ refused: 'not-allowed' });
    [console, other].forEach((line) => line.stop());
  });
});

describe('codes that work once', () => {
  test('a recovery code sent ten times at one moment opens one console', async () => {
    const room = await openRoom(service);
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => post<{ key: string }>(service, '/api/recover', { code: room.recoveryCode })),
    );
    expect(answers.filter((answer) => 'key' in answer)).toHaveLength(1);
    expect(answers.filter((answer) => 'refused' in answer && answer.refused === 'recovery-code-wrong')).toHaveLength(9);
  });

  test('an invitation too, and after ten minutes not at all', async () => {
    const room = await openRoom(service);
    const console = await facilitate(service, room);
    const invite = async (): Promise<string> => ((await console.send('invite', {})) as unknown as { code: string }).code;
    const [first, late] = [await invite(), await invite()];
    const answers = await Promise.all(Array.from({ length: 5 }, () => post<object>(service, '/api/recover', { code: first })));
    expect(answers.filter((answer) => 'key' in answer)).toHaveLength(1);
    service.clock.advance(10 * 60_000 + 1);
    expect(await post(service, '/api/recover', { code: late })).toEqual({ refused: 'recovery-code-wrong' });
    console.stop();
  });
});
