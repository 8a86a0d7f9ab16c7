/** A Redis of the test's own: on a port of its own, keeping nothing on disk, gone with the test. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serviceProgram } from '../../server/cli/services.mjs';
import type { Certificate } from './certificate.ts';
import { freePort } from './process.ts';

const READY_WITHIN_MS = 15_000;

export type TestRedis = {
  /** For `REDIS_URL`. */
  readonly url: string;
  /** The same by TLS; null without a certificate. */
  readonly tlsUrl: string | null;
  /** Ends it as a power cut would; `restart` starts it again, empty, on the same port. */
  kill(): Promise<void>;
  restart(): Promise<void>;
  /** Freezes it: connections stay open and nothing answers. `resume` ends that. */
  pause(): void;
  resume(): void;
  stop(): Promise<void>;
};

/** Needs the system's redis-server. @param tls what it shows at a port of its own */
export async function startRedis(tls?: Certificate): Promise<TestRedis> {
  const folder = mkdtempSync(join(tmpdir(), 'goed-werk-redis-'));
  const port = await freePort();
  const tlsPort = tls ? await freePort() : null;
  const files = tls ? ['--tls-cert-file', tls.certificate, '--tls-key-file', tls.key, '--tls-ca-cert-file', tls.certificate] : [];
  const secure = tls ? ['--tls-port', String(tlsPort), ...files, '--tls-auth-clients', 'no'] : [];
  const program = serviceProgram('redis-server') as string | null;
  if (program === null) throw new Error('Redis is not installed: redis-server was found nowhere');
  const start = (): ChildProcess =>
    spawn(program, ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', folder, ...secure], {
      stdio: 'ignore',
    });
  let server = start();
  const end = async (): Promise<void> => {
    if (server.exitCode !== null || server.signalCode !== null) return;
    const exit = once(server, 'exit');
    server.kill('SIGKILL');
    await exit;
  };
  await untilReady(port);
  return {
    url: `redis://127.0.0.1:${port}`,
    tlsUrl: tlsPort === null ? null : `rediss://localhost:${tlsPort}`,
    kill: end,
    restart: async () => {
      await end();
      server = start();
      await untilReady(port);
    },
    pause: () => void server.kill('SIGSTOP'),
    resume: () => void server.kill('SIGCONT'),
    stop: async () => {
      await end();
      rmSync(folder, { recursive: true });
    },
  };
}

async function untilReady(port: number): Promise<void> {
  for (const end = Date.now() + READY_WITHIN_MS; Date.now() < end;) {
    if (await answers(port)) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('redis-server did not start');
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write('PING\r\n'));
    socket.once('data', (data) => {
      socket.destroy();
      resolve(String(data).startsWith('+PONG'));
    });
    socket.once('error', () => resolve(false));
  });
}
