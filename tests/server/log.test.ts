/** Logs say what happened to the service: one JSON object a line, with the fields that `server/log.ts` names and no content. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { createLog } from '../../server/log.ts';
import { openMemoryStore } from '../../server/store/memory/memory-store.ts';
import type { Store } from '../../server/store/operations.ts';
import { StoreError } from '../../server/store/store-error.ts';
import { facilitate, openRoom, participate, post, startService } from '../support/service.ts';

function capture(level: string): { readonly lines: string[]; readonly log: ReturnType<typeof createLog> } {
  const lines: string[] = [];
  return { lines, log: createLog(level, { write: (line) => void lines.push(line) }) };
}

const FIELDS = new Set(['level', 'time', 'msg', 'error', 'name', 'code', 'signal', 'file', 'line', 'field', 'problem', 'well']);

test('every line is one JSON object with known fields, whatever is in it', () => {
  const { lines, log } = capture('trace');
  log.error({ error: new Error('twee\nregels \u001b[31mrood\u2028') }, 'something failed that nobody caught');
  log.warn({ name: 'x\n{"level":60}' }, 'a message could not be carried out');
  expect(lines).toHaveLength(2);
  for (const line of lines) {
    expect(line.endsWith('\n') && line.indexOf('\n') === line.length - 1).toBe(true);
    expect(Object.keys(JSON.parse(line) as object).filter((field) => !FIELDS.has(field))).toEqual([]);
  }
});

test.each([
  ['an unreadable text', parseError('{"reason": KANARIE }')],
  [
    'a value that the database did not like',
    Object.assign(new Error('invalid input: "KANARIE"'), { name: 'PostgresError', code: '22P02' }),
  ],
  ['something thrown that is no error', 'KANARIE'],
  ['fields that a library hung on', Object.assign(new Error('not now'), { detail: 'KANARIE', command: { args: ['KANARIE'] } })],
])('an error that quotes %s is logged without the quote', (_name, error) => {
  const { lines, log } = capture('info');
  log.error({ error }, 'a request could not be carried out');
  expect(lines.join('')).not.toContain('KANARIE');
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ level: 50, error: { type: expect.any(String) } });
});

test('an error of our own keeps what its reader needs', () => {
  const { lines, log } = capture('info');
  log.error({ error: new StoreError('full') }, 'a message could not be carried out');
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({
    error: {
      type: 'StoreError',
      code: 'full',
      message: expect.stringContaining('The disk is full.'),
      stack: expect.stringContaining('at '),
    },
  });
});

test('every call in the server logs known fields and a fixed sentence', () => {
  const root = join(import.meta.dirname, '..', '..', 'server');
  const calls = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => [
      ...readFileSync(join(root, file), 'utf8').matchAll(/\blog\??\.(?:fatal|error|warn|info|debug|trace)\(([^;]*?)\)[;,)\s]/g),
    ])
    .map(([, given = '']) => given);
  expect(calls.length).toBeGreaterThan(15);
  const fields = calls.flatMap((given) => /^\{([^}]*)\}/.exec(given)?.[1]?.split(',') ?? []);
  const names = fields.map((field) => field.trim().split(':')[0] ?? '').filter((name) => !name.startsWith('...'));
  expect(names.filter((name) => !FIELDS.has(name))).toEqual([]);
});

test('LOG_LEVEL decides how much', () => {
  const { lines, log } = capture('warn');
  log.info('not this');
  log.warn('this');
  expect(lines).toHaveLength(1);
});

test('a room in which everything goes wrong leaves no name, answer, code, key, path or address in the log', async () => {
  const { lines, log } = capture('trace');
  const service = await startService(undefined, undefined, { log, store: withoutSaving(openMemoryStore()) });
  onTestFinished(() => service.stop());
  const room = await openRoom(service, { title: 'KANARIETITEL', naming: 'named' });
  const console = await facilitate(service, room);
  const phone = await participate(service, room, 'KANARIENAAM');
  await console.go('dilemma', 'first');
  expect(await phone.answer('dilemma', 'first', { kind: 'choice', option: 'a', reason: 'KANARIEREDEN' })).toEqual({ refused: 'not-saved' });
  await post(service, '/api/peek?code=KANARIECODE', { code: '12345678' });
  await fetch(`${service.url}/KANARIEPAD`, { headers: { 'user-agent': 'KANARIE', referer: 'http://KANARIE', cookie: 'KANARIE=1' } });
  await fetch(`${service.url}/socket.io/?EIO=3&transport=KANARIE&sid=KANARIE`);
  await fetch(`${service.url}/api/join`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"KANARIE' });
  const raw = connect(service.app.port, '127.0.0.1');
  raw.end('KANARIE nonsense\r\n\r\n');
  raw.resume();
  await once(raw, 'close');
  phone.stop();
  console.stop();

  const text = lines.join('');
  expect(text).toContain('a message could not be carried out');
  expect(text).toContain('a connection was refused');
  for (const secret of ['KANARIE', room.room, room.code, room.key, room.recoveryCode, '127.0.0.1']) expect(text).not.toContain(secret);
  for (const line of lines) expect(Object.keys(JSON.parse(line) as object).filter((field) => !FIELDS.has(field))).toEqual([]);
});

function parseError(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    return error;
  }
}

/** A store whose every answer fails with an error that quotes it. */
function withoutSaving(store: Store): Store {
  return new Proxy(store, {
    get: (target, name) => {
      if (name === 'saveAnswer') return () => Promise.reject(new SyntaxError('Unexpected token in "KANARIEREDEN"'));
      const value: unknown = Reflect.get(target, name);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
}

test('a service in production says nothing but lines of JSON, from its start to its end', async () => {
  const root = join(import.meta.dirname, '..', '..');
  const folder = mkdtempSync(join(tmpdir(), 'goed-werk-log-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const child = spawn(process.execPath, ['server/main.ts'], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', PORT: '0', HOST: '127.0.0.1', DATA_DIR: folder, LOG_LEVEL: 'info' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let said = '';
  child.stdout.on('data', (text: Buffer) => void (said += String(text)));
  child.stderr.on('data', (text: Buffer) => void (said += String(text)));
  await vi.waitFor(() => expect(said).toContain('ready to serve'), { timeout: 20_000 });
  child.kill('SIGTERM');
  await once(child, 'exit');
  const lines = said
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { msg: string });
  expect(lines.map(({ msg }) => msg)).toEqual(['ready to serve', 'stopping']);
});
