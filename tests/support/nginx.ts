/** nginx with the configuration that comes with the toolkit; only addresses, ports and files are replaced. */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serviceProgram } from '../../server/cli/services.mjs';
import { newCertificate } from './certificate.ts';
import { freePort } from './process.ts';

const CONFIGURATION = join(import.meta.dirname, '..', '..', 'server', 'deploy', 'nginx.conf');
const NAME = 'localhost';

export type Nginx = {
  /** `https://localhost:port`, with a certificate that nobody signed. */
  readonly url: string;
  readonly plainUrl: string;
  /** What it logged. */
  log(): string;
  /** Ends it and removes its files. */
  stop(): Promise<void>;
};

/** Ports for `startNginx`, known before the processes behind it start: they need to know their public address. */
export async function nginxPorts(): Promise<{ readonly tls: number; readonly plain: number }> {
  return { tls: await freePort(), plain: await freePort() };
}

/** @param upstreams ports of the processes, three of them as in the file. */
export async function startNginx(ports: { readonly tls: number; readonly plain: number }, upstreams: readonly number[]): Promise<Nginx> {
  const program = serviceProgram('nginx') as string | null;
  if (program === null) throw new Error('nginx is not installed');
  const folder = mkdtempSync(join(tmpdir(), 'goed-werk-nginx-'));
  const log = join(folder, 'goed-werk.log');
  const { certificate, key, remove } = newCertificate(NAME);
  const changed = replaced(readFileSync(CONFIGURATION, 'utf8'), [
    ...[3000, 3001, 3002].map((port, i) => [`127.0.0.1:${port}`, `127.0.0.1:${upstreams[i]}`] as const),
    ['listen 80;', `listen 127.0.0.1:${ports.plain};`],
    ['listen [::]:80;', ''],
    ['listen 443 ssl http2;', `listen 127.0.0.1:${ports.tls} ssl http2;`],
    ['listen [::]:443 ssl http2;', ''],
    ['goedwerk.example;', `${NAME};`],
    ['/etc/letsencrypt/live/goedwerk.example/fullchain.pem', certificate],
    ['/etc/letsencrypt/live/goedwerk.example/privkey.pem', key],
    ['/var/log/nginx/goed-werk.log', log],
    ['/var/log/nginx/error.log', join(folder, 'error.log')],
    ['https://$host$request_uri', `https://$host:${ports.tls}$request_uri`],
  ]);
  const site = join(folder, 'site.conf');
  writeFileSync(site, changed);
  const whole = join(folder, 'nginx.conf');
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${join(folder, name)};`).join('\n');
  writeFileSync(
    whole,
    `daemon off;\npid ${join(folder, 'pid')};\nerror_log ${join(folder, 'error.log')};\nworker_processes 1;\n` +
      `events { worker_connections 2048; }\nhttp {\n${paths}\ninclude ${site};\n}\n`,
  );
  execFileSync(program, ['-t', '-c', whole, '-e', join(folder, 'error.log')], { stdio: 'pipe' });
  const child = spawn(program, ['-c', whole, '-e', join(folder, 'error.log')], { stdio: 'ignore' });
  await untilListening(child, ports.plain);
  return {
    url: `https://${NAME}:${ports.tls}`,
    plainUrl: `http://127.0.0.1:${ports.plain}`,
    log: () => readFileSync(log, 'utf8'),
    stop: async () => {
      const exit = once(child, 'exit');
      child.kill('SIGQUIT');
      const late = setTimeout(() => child.kill('SIGTERM'), 2_000);
      await exit;
      clearTimeout(late);
      rmSync(folder, { recursive: true, force: true });
      remove();
    },
  };
}

/** Every text to be replaced must be there, else the configuration in the test is not the one that people get. */
function replaced(text: string, changes: readonly (readonly [from: string, to: string])[]): string {
  return changes.reduce((result, [from, to]) => {
    if (!result.includes(from)) throw new Error(`nginx.conf does not say ${from}`);
    return result.replaceAll(from, to);
  }, text);
}

async function untilListening(child: ChildProcess, port: number): Promise<void> {
  for (const end = Date.now() + 10_000; Date.now() < end && child.exitCode === null;) {
    const listening = await fetch(`http://127.0.0.1:${port}/`, { redirect: 'manual' }).then(
      () => true,
      () => false,
    );
    if (listening) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('nginx did not start');
}
