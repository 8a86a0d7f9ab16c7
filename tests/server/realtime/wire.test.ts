import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { io } from 'socket.io-client';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CLIENT_MESSAGES } from '../../../shared/protocol/messages.ts';
import { PROTOCOL_VERSION } from '../../../shared/protocol/version.ts';
import { Client, facilitate, openRoom, participate, post, startService, until, watch, type Service } from '../../support/service.ts';

let service: Service;
beforeEach(async () => void (service = await startService()));
afterEach(async () => service.stop());

const choice = (option: string, more: object = {}): object => ({ kind: 'choice', option, ...more });

describe('who comes in', () => {
  it('asks an older client to reload', async () => {
    const client = new Client(service.url, { role: 'screen', code: '12345678', protocol: PROTOCOL_VERSION - 1 });
    expect(await client.ready()).toBe('old-version');
    client.stop();
  });

  it('refuses a foreign Origin on polling and on WebSocket', async () => {
    const room = await openRoom(service);
    for (const transport of ['polling', 'websocket']) {
      const socket = io(service.url, {
        transports: [transport],
        forceNew: true,
        reconnection: false,
        auth: { protocol: PROTOCOL_VERSION, role: 'screen', code: room.code },
        extraHeaders: { origin: 'https://evil.example' },
      });
      const outcome = await new Promise((resolve) => {
        socket.on('connect', () => resolve('connected'));
        socket.on('connect_error', () => resolve('refused'));
      });
      expect(outcome, transport).toBe('refused');
      socket.disconnect();
    }
  });

  it('hands the console over with the recovery code once, and gives a new one', async () => {
    const room = await openRoom(service);
    const first = (await post(service, '/api/recover', { code: room.recoveryCode })) as { key: string; recoveryCode: string };
    expect(first.recoveryCode).toMatch(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/);
    expect(await post(service, '/api/recover', { code: room.recoveryCode })).toEqual({ refused: 'recovery-code-wrong' });
    const second = new Client(service.url, { role: 'facilitator', room: room.room, key: first.key });
    await until(() => second.console !== null);
    const old = await facilitate(service, room);
    expect(await second.send('revoke-others', {})).toMatchObject({ ok: true });
    await until(() => old.goodbye === 'not-allowed');
    expect(await post(service, '/api/recover', { code: first.recoveryCode })).toEqual({ refused: 'recovery-code-wrong' });
    [second, old].forEach((client) => client.stop());
  });
});

describe('bad input', () => {
  it('is refused, whatever it is, and everybody else goes on (fuzz of every message)', async () => {
    const [room, other] = [await openRoom(service), await openRoom(service)];
    const console = await facilitate(service, room);
    const neighbour = await participate(service, other);
    const answered = new Set<string>();
    await console.go('dilemma', 'first');
    const payload = fc.oneof(
      fc.anything({ maxDepth: 4 }),
      fc.record({
        activity: fc.constantFrom('dilemma', '__proto__', ''),
        slot: fc.constantFrom('first', 'constructor'),
        revision: fc.anything(),
        body: fc.anything(),
      }),
      fc.record({ do: fc.string() }),
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...Object.keys(CLIENT_MESSAGES), 'unknown', 'disconnecting'), payload, async (name, junk) => {
        const sent: unknown = JSON.parse(JSON.stringify(junk) ?? 'null');
        if (name === 'delete-room' || name === 'revoke-others') return;
        if (name === 'disconnecting') return;
        service.clock.advance(200);
        const answer = await console.send(name, sent);
        answered.add(name);
        expect('ok' in answer || 'refused' in answer).toBe(true);
      }),
      { numRuns: 250 },
    );
    expect(answered.size).toBeGreaterThan(5);
    expect(await neighbour.send('clock', {})).toMatchObject({ ok: true });
    expect((await fetch(`${service.url}/healthz`)).status).toBe(200);
    [console, neighbour].forEach((client) => client.stop());
  });

  it('survives what is huge, deep or cut off', async () => {
    const room = await openRoom(service);
    const phone = await participate(service, room);
    const huge = await participate(service, room);
    huge.socket.emit('answer', { activity: 'x'.repeat(300_000) } as never, () => undefined);
    await until(() => huge.socket.disconnected || huge.heard.length > 6, 4_000).catch(() => undefined);
    // Written past the client library, which could not even send it.
    for (const depth of [8_000, 40_000]) phone.socket.io.engine.write(`2["answer",${'['.repeat(depth)}${']'.repeat(depth)}]`);
    for (const junk of ['2["answer"', '51-["answer",{"_placeholder":true,"num":0}]', '9', '2{"__proto__":1}'])
      phone.socket.io.engine.write(junk);
    const answer = await fetch(`${service.url}/api/join`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"code":',
    });
    expect(answer.status).toBe(400);
    const large = await fetch(`${service.url}/api/join`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ code: 'x'.repeat(200_000) }),
    });
    expect(large.status).toBe(413);
    expect((await fetch(`${service.url}/healthz`)).status).toBe(200);
    [phone, huge].forEach((client) => client.stop());
  });

  it('slows down a flood from one connection and nobody else', async () => {
    const room = await openRoom(service);
    const [flooder, phone] = [await participate(service, room), await participate(service, room)];
    const answers = await Promise.all(Array.from({ length: 200 }, () => flooder.send('clock', {})));
    expect(answers.filter((answer) => answer.refused === 'too-fast').length).toBeGreaterThan(50);
    expect(await phone.send('clock', {})).toMatchObject({ ok: true });
    [flooder, phone].forEach((client) => client.stop());
  });

  it('throttles wrong codes while three hundred people behind the same address join with the QR code', async () => {
    const room = await openRoom(service);
    const secret = room.joinUrl.split('#')[1];
    const guesses = await Promise.all(Array.from({ length: 300 }, (_, i) => post(service, '/api/peek', { code: String(10_000_000 + i) })));
    expect(guesses.filter((answer) => JSON.stringify(answer).includes('too-many-wrong-codes')).length).toBeGreaterThan(200);
    const joined = await Promise.all(
      Array.from({ length: 300 }, () => post(service, '/api/join', { code: room.code, secret, agreed: true })),
    );
    expect(joined.filter((answer) => JSON.stringify(answer).includes('token'))).toHaveLength(300);
    service.clock.advance(61_000);
    expect(await post(service, '/api/peek', { code: room.code })).toMatchObject({ room: room.room });
  });
});

describe('privacy', () => {
  it('joins no person to an answer in any byte that is sent or stored, and after closing nothing of either is left', async () => {
    const NAME = 'KANARIENAAM';
    const REASON = 'KANARIEREDEN';
    const room = await openRoom(service, { naming: 'named' });
    const console = await facilitate(service, room);
    const screen = await watch(service, room);
    const people = await Promise.all(Array.from({ length: 6 }, (_, i) => participate(service, room, `${NAME}-${i}`)));
    await console.go('dilemma', 'first');
    await Promise.all(people.map((person, i) => person.answer('dilemma', 'first', choice('a', { reason: `${REASON}-${i}` }))));
    await console.go('dilemma', 'second');
    await Promise.all(people.map((person) => person.answer('dilemma', 'second', choice('b'))));
    await console.go('dilemma', 'result');
    await until(() => console.texts.length === 6);
    await console.command({ do: 'approve', text: console.texts[0]?.id ?? '' });
    await console.reveal('reasons');
    await until(() => screen.heard.some((frame) => frame.includes(REASON)));

    const ids = console.people.map((person) => person.id);
    for (const frame of [...console.heard, ...screen.heard]) {
      expect([NAME, ...ids].some((who) => frame.includes(who)) && frame.includes(REASON), frame.slice(0, 200)).toBe(false);
    }
    for (const frame of screen.heard) expect(frame).not.toContain(NAME);
    people.forEach((person, i) => {
      const others = person.heard.join();
      expect(others.includes(`${NAME}-${(i + 1) % 6}`)).toBe(false);
    });

    expect(await console.command({ do: 'close' })).toEqual({ ok: true });
    await until(() => console.view?.status === 'closed');
    // A phone that comes back reads that the room is closed and until when its counts are kept, and nothing else.
    const back = new Client(service.url, { role: 'participant', room: room.room, token: 'whoever' });
    await until(() => back.view?.status === 'closed');
    expect(back.you).toBeNull();
    back.stop();
    [console, screen, ...people].forEach((client) => client.stop());
    await service.app.close();
    const onDisk = readdirSync(service.folder)
      .map((file) => readFileSync(join(service.folder, file), 'latin1'))
      .join();
    for (const canary of [NAME, REASON, ...ids]) expect(onDisk).not.toContain(canary);
    expect(service.logged.join()).not.toMatch(/KANARIE/);
    service = await startService(service.folder, service.clock);
  });

  it('deletes a closed room on the promised date and an abandoned one after seven quiet days', async () => {
    const [closed, left] = [await openRoom(service, { keepDays: 2 }), await openRoom(service)];
    const console = await facilitate(service, closed);
    await console.command({ do: 'close' });
    console.stop();
    const DAY = 86_400_000;
    service.clock.advance(1.9 * DAY);
    await service.app.rooms.deleteDue();
    expect(await post(service, '/api/peek', { code: left.code })).toMatchObject({ room: left.room });
    expect(await post(service, '/api/peek', { code: closed.code })).toEqual({ refused: 'room-closed' });
    service.clock.advance(0.2 * DAY);
    await service.app.rooms.deleteDue();
    expect(await post(service, '/api/peek', { code: closed.code })).toEqual({ refused: 'no-such-room' });
    service.clock.advance(5 * DAY);
    await service.app.rooms.deleteDue();
    expect(await post(service, '/api/peek', { code: left.code })).toEqual({ refused: 'no-such-room' });
  });

  it('deletes at once on demand', async () => {
    const room = await openRoom(service);
    const console = await facilitate(service, room);
    const phone = await participate(service, room);
    expect(await console.send('delete-room', {})).toEqual({ ok: true });
    await until(() => phone.goodbye === 'room-closed');
    expect(await post(service, '/api/peek', { code: room.code })).toEqual({ refused: 'no-such-room' });
    [console, phone].forEach((client) => client.stop());
  });
});
