/**
 * Every message by every role, and every answer of every activity, with one thing wrong or everything: each gets its answer or a
 * closed line; the process lives, logs no failure of its own, and a room next door hardly notices.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { activityKind } from '../../../shared/activities/registry.ts';
import type { OpenedRoom } from '../../../shared/protocol/http.ts';
import { CLIENT_MESSAGES, type ClientMessageName, type ClientPayload } from '../../../shared/protocol/messages.ts';
import { PROTOCOL_VERSION } from '../../../shared/protocol/version.ts';
import { phasesOf } from '../../../shared/room/programme.ts';
import { REFUSALS } from '../../../shared/room/refusal.ts';
import { personaOf } from '../../../server/rehearsal/persona.ts';
import { chance, everyKind } from '../../support/gathered.ts';
import { freePort, startProcess, type ServiceProcess } from '../../support/process.ts';
import { Client, until } from '../../support/service.ts';
import { CHECK_IN, healthyRoom, postTo, type Healthy } from './support/health.ts';
import { junk, spoiled } from './support/junk.ts';
import { closed, dial, frame, hello, upgraded } from './support/raw.ts';

type Role = 'participant' | 'facilitator' | 'screen';

/** A good one of each; TypeScript asks for the ones that are missing. */
const EXAMPLES: { readonly [Name in ClientMessageName]: ClientPayload<Name> } = {
  answer: { activity: 'check-in', slot: 'in', revision: 1, body: { kind: 'pass' } },
  command: { do: 'steer', activity: 'agreements', act: { do: 'adopt', text: 'x' } },
  rename: { participant: 'x', name: 'Noor' },
  remove: { participant: 'x' },
  tables: { size: 4, mix: 'random' },
  move: { participant: 'x', table: 1 },
  insert: { item: { id: 'x', kind: 'mirror', title: 'x', minutes: 5, settings: { questions: ['Wat zie je?'] } }, at: 0 },
  invite: {},
  'revoke-others': {},
  'delete-room': {},
  clock: {},
};
const COMMANDS = ['next', 'back', 'go', 'reveal', 'timer-start', 'approve', 'mark', 'steer', 'arrange', 'seats', 'simulate', 'close', 'x'];

const RUNS = 40;
const folder = mkdtempSync(join(tmpdir(), 'goed-werk-fuzz-'));
let service: ServiceProcess;
let healthy: Healthy;

beforeAll(async () => {
  service = await startProcess(folder, await freePort());
  healthy = await healthyRoom(service.url);
});
afterAll(async () => {
  healthy.stop();
  await service.terminate();
  rmSync(folder, { recursive: true, force: true });
});

const { programme } = everyKind();
const open = (): Promise<OpenedRoom> => postTo(service.url, '/api/rooms', { ...CHECK_IN, title: 'Doelwit', programme });

async function connect(role: Role, room: OpenedRoom): Promise<Client> {
  const who =
    role === 'participant'
      ? { role, ...(await postTo<object>(service.url, '/api/join', { code: room.code, agreed: true })) }
      : role === 'facilitator'
        ? { role, room: room.room, key: room.key }
        : { role, code: room.code };
  const client = new Client(service.url, who);
  expect(await client.ready(), role).toBeNull();
  return client;
}

/** Sends each on a line of its own, at the pace that one line is allowed. @returns how often each answer came */
async function sendAll(role: Role, sent: readonly { readonly name: string; readonly payload: unknown }[]): Promise<Map<string, number>> {
  const answers = new Map<string, number>();
  const count = (what: string): void => void answers.set(what, (answers.get(what) ?? 0) + 1);
  let room = await open();
  let client = await connect(role, room);
  for (const [i, { name, payload }] of sent.entries()) {
    if (i % 70 === 69 || client.socket.disconnected || client.goodbye !== null) {
      client.stop();
      if (client.goodbye !== null) room = await open();
      client = await connect(role, room);
    }
    const answer = await Promise.race([
      client.send(name, payload),
      new Promise<'cut off'>((resolve) => client.socket.once('disconnect', () => resolve('cut off'))),
    ]);
    if (answer !== 'cut off' && answer.ok !== true) expect(REFUSALS, JSON.stringify({ name, answer })).toContain(answer.refused);
    count(answer === 'cut off' ? answer : (answer.refused ?? 'ok'));
  }
  client.stop();
  return answers;
}

/** The log is at `error`: whatever the process says after its welcome is something it did not expect. */
const complaints = (): readonly string[] => service.said.filter((line) => line.includes('"level"'));

async function isWell(): Promise<void> {
  expect(service.child.exitCode).toBeNull();
  expect((await fetch(`${service.url}/healthz`)).status).toBe(200);
  expect(complaints()).toEqual([]);
}

describe.each<Role>(['participant', 'facilitator', 'screen'])('a %s', (role) => {
  test('sends every message with something wrong', { timeout: 60_000 }, async ({ annotate }) => {
    const names = Object.keys(CLIENT_MESSAGES) as ClientMessageName[];
    const seed = Date.now() % 2 ** 31;
    const sent = names.flatMap((name, i) => {
      const commands = fc.record({
        do: fc.constantFrom(...COMMANDS),
        step: junk,
        activity: junk,
        picture: junk,
        text: junk,
        seconds: junk,
      });
      const payload = name === 'command' ? fc.oneof(spoiled(EXAMPLES[name]), commands) : spoiled(EXAMPLES[name]);
      return fc.sample(payload, { seed: seed + i, numRuns: RUNS }).map((each) => ({ name, payload: each }));
    });
    const unknown = fc
      .sample(junk, { seed, numRuns: RUNS })
      .map((payload, i) => ({ name: ['__proto__', 'toString', 'x'][i % 3] ?? '', payload }));
    let answers = new Map<string, number>();
    const figures = await healthy.stays(async () => void (answers = await sendAll(role, [...sent, ...unknown])));
    await annotate(`seed ${seed}: ${JSON.stringify(Object.fromEntries(answers))}; next door: ${figures}`);
    expect([...answers.values()].reduce((sum, each) => sum + each, 0)).toBe(sent.length + unknown.length);
    expect((answers.get('malformed') ?? 0) + (answers.get('not-allowed') ?? 0)).toBeGreaterThan(sent.length / 3);
    await isWell();
  });
});

test('answers of every activity with something wrong', { timeout: 90_000 }, async ({ annotate }) => {
  const seed = Date.now() % 2 ** 31;
  const { content } = everyKind();
  const room = await open();
  const console = await connect('facilitator', room);
  await until(() => console.console !== null);
  const answers = new Map<string, number>();
  const figures = await healthy.stays(async () => {
    for (const item of programme.activities)
      for (const phase of phasesOf(item)) {
        if (phase.slots.length === 0) continue;
        await console.go(item.id, phase.id);
        const phone = await connect('participant', room);
        for (const slot of phase.slots) {
          const example: unknown = activityKind(item.kind).simulate({
            settings: item.settings,
            content,
            slot,
            persona: personaOf('x', chance(seed)),
            live: { steering: undefined, items: [] },
            earlier: () => undefined,
          });
          for (const body of fc.sample(spoiled(example), { seed, numRuns: 6 })) {
            const answer = await phone.answer(item.id, slot, body);
            if (answer.ok !== true) expect(REFUSALS, JSON.stringify({ slot, body, answer })).toContain(answer.refused);
            answers.set(answer.refused ?? 'ok', (answers.get(answer.refused ?? 'ok') ?? 0) + 1);
          }
        }
        phone.stop();
      }
  });
  console.stop();
  await annotate(`seed ${seed}: ${JSON.stringify(Object.fromEntries(answers))}; next door: ${figures}`);
  expect(answers.get('malformed')).toBeGreaterThan(20);
  await isWell();
});

function oddPackets(seed: number): readonly string[] {
  return [
    ...[
      '',
      '2',
      '3probe',
      '5',
      '6',
      '9',
      '41',
      '40',
      '40/admin,{}',
      '43[]',
      '439999[]',
      '42',
      '42[',
      '42{}',
      '42[1]',
      '42["answer"',
      '44{}',
    ],
    '451-["answer",{"_placeholder":true,"num":0}]',
    '459999999-["answer",{"_placeholder":true,"num":0}]',
    '452-["answer",{"_placeholder":true,"num":-1},{"_placeholder":true,"num":1e9}]',
    '42["__proto__",{"__proto__":{"polluted":1}}]',
    `42["answer",${'['.repeat(30_000)}${']'.repeat(30_000)}]`,
    `42/${'x'.repeat(5_000)},["answer"]`,
    `420${'9'.repeat(300)}["clock",{}]`,
    ...fc.sample(fc.string({ unit: 'binary', maxLength: 60 }), { seed, numRuns: 40 }),
    ...fc.sample(fc.string({ maxLength: 60 }), { seed, numRuns: 40 }).map((text) => `42${text}`),
  ];
}

test('packets that are no messages: each line is cut or goes on, and the process lives', async ({ annotate }) => {
  const room = await open();
  const seed = Date.now() % 2 ** 31;
  const packets = oddPackets(seed);
  const figures = await healthy.stays(async () => {
    for (const packet of packets) {
      const socket = await upgraded(service.url);
      if (!socket) throw new Error('the service refuses a good handshake');
      socket.write(Buffer.concat([hello({ role: 'screen', code: room.code }), frame(packet), frame('42["clock",{}]')]));
      await closed(socket, 15);
      socket.destroy();
    }
  });
  await annotate(`seed ${seed}; next door: ${figures}`);
  await isWell();
});

test('the same over polling, several in one request, too much in one request, and for a session that is not there', async () => {
  const room = await open();
  const polling = `${service.url}/socket.io/?EIO=4&transport=polling`;
  const seed = Date.now() % 2 ** 31;
  const say = async (sid: string, body: string): Promise<number> =>
    (await fetch(`${polling}&sid=${encodeURIComponent(sid)}`, { method: 'POST', body, headers: { 'content-type': 'text/plain' } })).status;
  const begin = async (): Promise<string> => /"sid":"([^"]+)"/.exec(await (await fetch(polling)).text())?.[1] ?? '';
  const greeting = `40${JSON.stringify({ protocol: PROTOCOL_VERSION, role: 'screen', code: room.code })}`;
  for (const packet of oddPackets(seed).slice(0, 50)) {
    const sid = await begin();
    expect(await say(sid, [greeting, packet, packet].join('\u001e')), `seed ${seed}: ${packet.slice(0, 80)}`).toBeLessThan(500);
  }
  expect(await say(await begin(), `4${'x'.repeat(150_000)}`)).toBeGreaterThanOrEqual(400);
  for (const sid of ['', '__proto__', 'constructor', 'x'.repeat(4_000)]) expect(await say(sid, '2')).toBe(400);
  await isWell();
});

test('frames that no WebSocket knows, and a hello that is none', async () => {
  const pieces = [
    Buffer.from([0x83, 0x80, 0, 0, 0, 0]), // an opcode that means nothing
    Buffer.from([0xc1, 0x80, 0, 0, 0, 0]), // says it is compressed; compression was not agreed
    Buffer.from([0x81, 0x05, 1, 2, 3, 4, 5]), // not masked
    Buffer.from([0x81, 0xff, 0x7f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]), // says it is 9 exabytes
    Buffer.from([0x89, 0xfe, 0xff, 0xff, 0, 0, 0, 0]), // a ping that is too long
    Buffer.concat([Buffer.from([0x81, 0xff, 0, 0, 0, 0, 0, 0x10, 0, 0, 0, 0, 0, 0]), Buffer.alloc(200_000, 65)]), // 1 MB
  ];
  for (const piece of pieces) {
    const socket = await upgraded(service.url);
    socket?.write(piece);
    expect(socket && (await closed(socket, 5_000)), piece.subarray(0, 10).toString('hex')).toBe(true);
  }
  for (const who of [
    {},
    { role: 'admin' },
    { role: 'facilitator', room: {}, key: [] },
    { role: 'screen', code: ['1', '2'] },
    { protocol: '__proto__' },
  ]) {
    const socket = await upgraded(service.url);
    socket?.write(hello(who));
    expect(socket && (await closed(socket, 5_000)), JSON.stringify(who)).toBe(true);
  }
  (await dial(service.url)).destroy();
  await isWell();
});
