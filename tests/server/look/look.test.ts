import express from 'express';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { logos } from '../../../server/http/look.ts';
import { security } from '../../../server/http/security.ts';
import { lookFor, ownLook } from '../../../server/look/look.ts';
import { pictureIn, pictureOf } from '../../../server/look/picture.ts';
import type { Rooms } from '../../../server/rooms/rooms.ts';
import { SettingsError } from '../../../server/settings.ts';
import type { RoomLook } from '../../../shared/deck/look.ts';

/** The beginnings of pictures of a size, as far as anybody looks at them. */
const png = (width: number, height: number): Buffer => {
  const bytes = Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\0\0\0\0\0', 'latin1');
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
};
const jpeg = (width: number, height: number): Buffer => {
  const bytes = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc4, 0, 3, 0, 0xff, 0xc2, 0, 11, 8, 0, 0, 0, 0]);
  bytes.writeUInt16BE(height, 18);
  bytes.writeUInt16BE(width, 20);
  return bytes;
};
const webp = (width: number, height: number): Buffer => {
  const bytes = Buffer.alloc(30);
  bytes.write('RIFF\0\0\0\0WEBPVP8X', 'latin1');
  bytes.writeUIntLE(width - 1, 24, 3);
  bytes.writeUIntLE(height - 1, 27, 3);
  return bytes;
};
const SVG = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
const address = (bytes: Buffer, type = 'image/png'): string => `data:${type};base64,${bytes.toString('base64')}`;

test.each([
  ['image/png', png],
  ['image/jpeg', jpeg],
  ['image/webp', webp],
] as const)('%s: its size is read without unpacking it', (type, make) => {
  expect(pictureIn(make(400, 120))).toMatchObject({ type });
  expect(pictureIn(make(2001, 10))).toBe('too-many-pixels');
  expect(pictureIn(make(10, 60_000))).toBe('too-many-pixels');
  expect(pictureIn(make(400, 120).subarray(0, 15))).toBe('no-picture');
});

test.each([
  ['an SVG', SVG, 'no-picture'],
  ['nothing', Buffer.alloc(0), 'no-picture'],
  ['a picture without a width', png(0, 5), 'no-picture'],
  ['a file that is too large', Buffer.concat([png(5, 5), Buffer.alloc(120_000)]), 'too-large'],
])('%s is refused', (_name, bytes, why) => {
  expect(pictureIn(bytes)).toBe(why);
});

test('an address that says it is another picture than it is, is none', () => {
  expect(pictureOf(address(png(5, 5)))).toMatchObject({ type: 'image/png' });
  expect(pictureOf(address(png(5, 5), 'image/jpeg'))).toBeNull();
  expect(pictureOf(address(SVG))).toBeNull();
  expect(pictureOf(address(SVG, 'image/svg+xml'))).toBeNull();
});

test('a room has the look of the first deck that has one, else that of the server', () => {
  const own: RoomLook = { accent: null, logo: null };
  expect(lookFor([{}, { look: { accent: '#01689b' } }, { look: { accent: '#ff0000' } }], own)?.accent?.accent[0]).toBe('#01689b');
  expect(lookFor([{ look: { logo: address(png(5, 5)) } }], own)?.logo).toMatchObject({ id: expect.stringMatching(/^[0-9a-f]{24}$/) });
  expect(lookFor([{ look: { logo: address(SVG) } }, { look: {} }], own)).toBe(own);
  expect(lookFor([], null)).toBeNull();
});

function file(name: string, bytes: Buffer): string {
  const folder = mkdtempSync(join(tmpdir(), 'goed-werk-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, name), bytes);
  return join(folder, name);
}

test('the settings give the server a look, or a clear sentence about the logo', () => {
  expect(ownLook({ lookAccent: null, lookLogo: null })).toBeNull();
  expect(ownLook({ lookAccent: '#01689b', lookLogo: file('logo.png', png(5, 5)) })).toMatchObject({
    accent: { accent: ['#01689b', expect.any(String)] },
    logo: { data: address(png(5, 5)) },
  });
  const refused = (path: string) => () => ownLook({ lookAccent: null, lookLogo: path });
  expect(refused(file('logo.png', SVG))).toThrow(SettingsError);
  expect(refused(file('logo.png', SVG))).toThrow(/logo\.png is geen PNG-, JPEG- of WebP-plaatje[\s\S]*is no PNG/);
  expect(refused(file('logo.png', png(9_000, 5)))).toThrow(/2000 pixels/);
  expect(refused('/nowhere/logo.png')).toThrow(/kan niet worden gelezen/);
  expect(refused(tmpdir())).toThrow(/kan niet worden gelezen/);
});

test('a logo is served as what it is, and nothing in it can run', async () => {
  const look: RoomLook = { accent: null, logo: { id: 'abc', data: address(png(5, 5)) } };
  const room = { now: { setup: { content: { look } } } };
  const rooms = { get: async (id: string) => (id === 'room-1' ? room : null) } as unknown as Pick<Rooms, 'get'>;
  const web = express()
    .use(security({ publicUrl: null, embedOrigins: [] }))
    .use(logos(rooms, { accent: null, logo: { id: 'own', data: address(png(7, 7)) } }));
  const server = web.listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await new Promise((resolve) => server.once('listening', resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/look`;
  const found = await fetch(`${base}/room-1/abc`);
  expect(found.status).toBe(200);
  expect(found.headers.get('content-type')).toBe('image/png');
  expect(found.headers.get('x-content-type-options')).toBe('nosniff');
  expect(found.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
  expect(Buffer.from(await found.arrayBuffer())).toEqual(png(5, 5));
  expect(Buffer.from(await (await fetch(`${base}/server/own`)).arrayBuffer())).toEqual(png(7, 7));
  for (const wrong of ['room-1/other', 'room-2/abc', 'room-1/__proto__']) expect((await fetch(`${base}/${wrong}`)).status).toBe(404);
});
