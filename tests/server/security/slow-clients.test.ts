/**
 * Clients that take their time on purpose: heads and bodies that come drop by drop, and sockets that never read what they are sent.
 * Each is let go within its time, what waits for it is bounded, and nobody else notices.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import type { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import type { OpenedRoom } from '../../../shared/protocol/http.ts';
import { PROTOCOL_VERSION } from '../../../shared/protocol/version.ts';
import { MOST_WAITING_BYTES } from '../../../server/realtime/guard.ts';
import { content, story } from '../../support/fixtures.ts';
import { freePort, startProcess, type ServiceProcess } from '../../support/process.ts';
import { facilitate, joinRoom, openRoom, participate, startService, until, type Service } from '../../support/service.ts';
import { healthyRoom } from './support/health.ts';
import { closed, dial, frame, hello, upgraded } from './support/raw.ts';

describe('drop by drop', () => {
  const folder = mkdtempSync(join(tmpdir(), 'goed-werk-slow-'));
  let service: ServiceProcess;
  afterEach(async () => {
    await service.terminate();
    rmSync(folder, { recursive: true, force: true });
  });

  test(
    'two hundred heads that never end are let go within 15 seconds, also while they go on',
    { timeout: 60_000 },
    async ({ annotate }) => {
      service = await startProcess(folder, await freePort());
      const healthy = await healthyRoom(service.url);
      const slow = await Promise.all(Array.from({ length: 200 }, () => dial(service.url)));
      slow.forEach((socket) => socket.resume().write('GET / HTTP/1.1\r\nHost: x\r\n'));
      const dripping = setInterval(() => slow.forEach((socket) => socket.destroyed || socket.write('X-Drop: x\r\n')), 500);
      const began = Date.now();
      const figures = await healthy.stays(async () => {
        expect(new Set(await Promise.all(slow.map((socket) => closed(socket, 25_000))))).toEqual(new Set([true]));
      });
      clearInterval(dripping);
      healthy.stop();
      await annotate(`let go after ${Date.now() - began} ms; ${figures}`);
    },
  );
});

describe('a socket that never reads', () => {
  let service: Service;
  afterEach(() => service.stop());

  /** A story so large that some views fill what the system itself holds back for a connection. */
  const LARGE = { ...content, stories: [{ ...story, text: 'Noor leest verder en twijfelt. '.repeat(2_000) }] };
  const large = { list: () => ({ decks: [], problems: [] }), deck: () => null, snapshot: () => LARGE };

  /** Takes a seat and never reads again, but says that it is there, as a hostile phone would. */
  async function deaf(room: OpenedRoom): Promise<Socket> {
    const seat = await joinRoom(service, room.code);
    const socket = await upgraded(service.url);
    if (!socket) throw new Error('the service refuses a good handshake');
    socket.write(hello({ role: 'participant', ...seat }));
    socket.pause();
    return socket;
  }

  test(
    'is cut off when too much waits for it; its neighbours got everything, and so does it when it comes back',
    { timeout: 60_000 },
    async ({ annotate }) => {
      service = await startService(undefined, undefined, { library: large });
      const room = await openRoom(service);
      const console = await facilitate(service, room);
      const phone = await participate(service, room);
      await console.go('dilemma', 'read');
      const before = process.memoryUsage().rss;
      const sockets = await Promise.all(Array.from({ length: 10 }, () => deaf(room)));
      await until(() => service.app.gateway.connections === 12);
      const bytes = Buffer.byteLength(JSON.stringify(phone.view));
      expect(bytes).toBeGreaterThan(50_000);
      let views = 0;
      // Far more than may wait for ten of them together.
      for (; views < 600 && service.app.gateway.connections > 2; views += 1) {
        service.clock.advance(100);
        sockets.forEach((socket) => socket.destroyed || socket.write(frame('3')));
        expect(await console.command({ do: views % 2 === 0 ? 'lock' : 'unlock' })).toEqual({ ok: true });
      }
      expect(service.app.gateway.connections).toBe(2);
      const grown = process.memoryUsage().rss - before;
      await annotate(
        `${views} views of ${(bytes / 1e3).toFixed()} kB until all ten were cut; ${(grown / 1e6).toFixed()} MB more, where ${((10 * views * bytes) / 1e6).toFixed()} MB were sent to them`,
      );
      expect(views * bytes).toBeGreaterThan(MOST_WAITING_BYTES);
      expect(grown).toBeLessThan(10 * 4 * MOST_WAITING_BYTES);
      await until(() => console.view?.status === 'open' && JSON.stringify(phone.view) === JSON.stringify(console.view));
      const back = await participate(service, room);
      expect(back.view).toEqual(phone.view);
      sockets.forEach((socket) => socket.destroy());
      [console, phone, back].forEach((client) => client.stop());
    },
  );

  test('over polling: who says it is there but never asks is cut too', { timeout: 60_000 }, async () => {
    service = await startService(undefined, undefined, { library: large });
    const room = await openRoom(service);
    const console = await facilitate(service, room);
    await console.go('dilemma', 'read');
    const polling = `${service.url}/socket.io/?EIO=4&transport=polling`;
    const opened = await (await fetch(polling)).text();
    const sid = /"sid":"([^"]+)"/.exec(opened)?.[1];
    const say = async (packet: string): Promise<number> => (await fetch(`${polling}&sid=${sid}`, { method: 'POST', body: packet })).status;
    const seat = await joinRoom(service, room.code);
    expect(await say(`40${JSON.stringify({ protocol: PROTOCOL_VERSION, role: 'participant', ...seat })}`)).toBeLessThan(500);
    await until(() => service.app.gateway.connections === 2);
    for (let views = 0; views < 600 && service.app.gateway.connections > 1; views += 1) {
      service.clock.advance(100);
      expect(await console.command({ do: views % 2 === 0 ? 'lock' : 'unlock' })).toEqual({ ok: true });
    }
    expect(service.app.gateway.connections).toBe(1);
    console.stop();
  });

  test('who asks for pages and never reads them holds no more than a few', async ({ annotate }) => {
    service = await startService();
    const before = process.memoryUsage().rss;
    const sockets = await Promise.all(Array.from({ length: 20 }, () => dial(service.url)));
    const asked = 'GET /api/decks HTTP/1.1\r\nHost: x\r\n\r\n'.repeat(300);
    sockets.forEach((socket) => socket.pause().write(asked));
    expect((await fetch(`${service.url}/healthz`)).status).toBe(200);
    const grown = process.memoryUsage().rss - before;
    await annotate(`${(grown / 1e6).toFixed()} MB more for 6,000 answers that nobody reads`);
    expect(grown).toBeLessThan(150_000_000);
    sockets.forEach((socket) => socket.destroy());
  });
});
