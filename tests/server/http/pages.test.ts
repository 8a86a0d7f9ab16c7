/** Headers, files and addresses of pages, over a real connection. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import express from 'express';
import { describe, expect, onTestFinished, test } from 'vitest';
import { security, type SecuritySettings } from '../../../server/http/security.ts';
import { staticFiles } from '../../../server/http/static.ts';

const SCRIPT = `console.log(${JSON.stringify('x'.repeat(2_000))})`;

async function serve(settings: Partial<SecuritySettings> = {}, built = true): Promise<string> {
  const dist = mkdtempSync(join(tmpdir(), 'goed-werk-'));
  onTestFinished(() => rmSync(dist, { recursive: true }));
  if (built) {
    mkdirSync(join(dist, 'assets'));
    mkdirSync(join(dist, '.vite'));
    writeFileSync(join(dist, 'index.html'), '<!doctype html><title>Goed Werk</title>');
    writeFileSync(join(dist, 'assets', 'index-abc123.js'), SCRIPT);
    writeFileSync(join(dist, 'assets', 'index-abc123.js.br'), brotliCompressSync(SCRIPT));
    writeFileSync(join(dist, '.vite', 'manifest.json'), '{}');
  }
  const web = express();
  web.disable('x-powered-by');
  web.use(security({ publicUrl: null, embedOrigins: [], ...settings }));
  web.use(staticFiles(built ? dist : join(dist, 'nowhere')));
  const http = createServer(web).listen(0, '127.0.0.1');
  onTestFinished(() => void http.close());
  await new Promise((resolve) => http.once('listening', resolve));
  return `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
}

describe('headers', () => {
  test('a strict policy without inline scripts or styles, and only our own connections', async () => {
    const base = await serve();
    const { headers } = await fetch(`${base}/`);
    const host = new URL(base).host;
    expect(headers.get('content-security-policy')?.split(';').toSorted()).toEqual([
      "base-uri 'none'",
      `connect-src 'self' ws://${host} wss://${host}`,
      "default-src 'none'",
      "font-src 'self'",
      "form-action 'self'",
      "frame-ancestors 'none'",
      "img-src 'self'",
      "manifest-src 'self'",
      "script-src 'self'",
      "style-src 'self'",
    ]);
    expect(Object.fromEntries(headers)).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'x-frame-options': 'DENY',
      'cross-origin-opener-policy': 'same-origin',
    });
    expect(headers.get('permissions-policy')).toMatch(/camera=\(\).*fullscreen=\(self\), screen-wake-lock=\(self\)$/);
    expect([headers.get('strict-transport-security'), headers.get('x-powered-by'), headers.get('server')]).toEqual([null, null, null]);
  });

  test('behind TLS: HSTS, and only encrypted sockets', async () => {
    const { headers } = await fetch(`${await serve({ publicUrl: 'https://goedwerk.example' })}/`);
    expect(headers.get('strict-transport-security')).toBe('max-age=31536000');
    expect(headers.get('content-security-policy')).not.toContain(' ws://');
  });

  test('embedding is for the named sites only', async () => {
    const { headers } = await fetch(`${await serve({ embedOrigins: ['https://intranet.example'] })}/`);
    expect(headers.get('content-security-policy')).toMatch(/frame-ancestors 'self' https:\/\/intranet\.example$/);
    expect(headers.get('x-frame-options')).toBeNull();
  });

  test('also answers that are not found have them', async () => {
    const answer = await fetch(`${await serve()}/nowhere`);
    expect(answer.status).toBe(404);
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('a person who follows a wrong link gets the page that says what to do', async () => {
    const answer = await fetch(`${await serve()}/nowhere`, { headers: { accept: 'text/html' } });
    expect(answer.status).toBe(404);
    expect(answer.headers.get('content-type')).toContain('text/html');
  });
});

describe('security.txt', () => {
  test('has a contact and a date within a year (RFC 9116)', async () => {
    const answer = await fetch(`${await serve({ securityContact: 'mailto:lek@goedwerk.example' })}/.well-known/security.txt`);
    const text = await answer.text();
    expect(answer.headers.get('content-type')).toMatch('text/plain');
    expect(text).toContain('Contact: mailto:lek@goedwerk.example\n');
    const days = (Date.parse(/^Expires: (.+)$/m.exec(text)?.[1] ?? '') - Date.now()) / 86_400_000;
    expect(days).toBeGreaterThan(90);
    expect(days).toBeLessThan(366);
  });

  test('without a contact it points at the page that says who runs the server', async () => {
    expect(await (await fetch(`${await serve({ publicUrl: 'https://goedwerk.example' })}/.well-known/security.txt`)).text()).toContain(
      'Contact: https://goedwerk.example/privacy\n',
    );
  });
});

describe('files', () => {
  test('a file with a hash in its name may be kept for ever, and comes compressed', async () => {
    const answer = await fetch(`${await serve()}/assets/index-abc123.js`, { headers: { 'accept-encoding': 'br' } });
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(answer.headers.get('content-encoding')).toBe('br');
    expect(answer.headers.get('content-type')).toMatch('javascript');
    expect(await answer.text()).toBe(SCRIPT);
  });

  test('without compression for who does not know it', async () => {
    const answer = await fetch(`${await serve()}/assets/index-abc123.js`, { headers: { 'accept-encoding': 'identity' } });
    expect([answer.headers.get('content-encoding'), await answer.text()]).toEqual([null, SCRIPT]);
  });

  test.each([
    '/',
    '/12345678',
    '/begeleiden',
    '/begeleiden/',
    '/begeleiden/kamer/abc',
    '/scherm/abc',
    '/studio',
    '/studio/set/abc',
    '/privacy',
    '/privacy/organisatie',
    '/privacy/dpia',
    '/privacy/register',
    '/toegankelijkheid',
    '/inloggen?code=x&state=y',
    '/12345678?x=1',
  ])('%s is the page of the client, asked for anew', async (path) => {
    const answer = await fetch(`${await serve()}${path}`);
    expect([answer.status, answer.headers.get('cache-control'), await answer.text()]).toEqual([
      200,
      'no-cache',
      expect.stringContaining('Goed Werk'),
    ]);
  });

  test.each([
    '/1234567',
    '/123456789',
    '/begeleidenx',
    '/admin',
    '/privacy/anders',
    '/assets/none.js',
    '/.vite/manifest.json',
    '/..%2f..%2fpackage.json',
    '/%2e%2e/package.json',
    '/%',
    '/index.html%00',
  ])('%s is not found', async (path) => {
    expect((await fetch(`${await serve()}${path}`)).status).toBeGreaterThanOrEqual(400);
  });

  test('only reading is possible', async () => {
    expect((await fetch(`${await serve()}/`, { method: 'POST', body: 'x' })).status).toBe(404);
  });

  test('without a built client everything is not found', async () => {
    expect((await fetch(`${await serve({}, false)}/`)).status).toBe(404);
  });
});
