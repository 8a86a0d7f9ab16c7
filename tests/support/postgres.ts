/**
 * A PostgreSQL of the test's own: made in a temporary folder, on a port of its own, gone with the test. Durable as in earnest
 * (fsync is on), so that what is measured and killed here says something.
 */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { postgresFolder } from '../../server/cli/services.mjs';
import type { Certificate } from './certificate.ts';
import { freePort } from './process.ts';

const USER = 'postgres';
const READY_WITHIN_MS = 30_000;

export type Postgres = {
  /** For `DATABASE_URL`. */
  readonly url: string;
  /** Folder of the database's files: what is on disk, and nothing else. */
  readonly folder: string;
  /** An empty database beside the others on the same server; @returns its url. */
  database(): Promise<string>;
  /** One command for psql; @returns what it says, without headings. */
  sql(text: string, url?: string): string;
  /** Freezes every process of it: connections stay open and nothing answers. `resume` ends that. */
  pause(): void;
  resume(): void;
  /** Ends it as a power cut would; `restart` starts it again on the same port and files. */
  kill(): Promise<void>;
  restart(): Promise<void>;
  /** Ends it and removes its files. */
  stop(): Promise<void>;
};

/**
 * Needs the system's PostgreSQL; as root it runs as the user `postgres`, because PostgreSQL refuses root.
 * @param tls what it shows to who asks for TLS; without one nobody can
 */
export async function startPostgres(tls?: Certificate): Promise<Postgres> {
  const bin = programs();
  const asUser = userOfServer();
  const folder = mkdtempSync(join(tmpdir(), 'goed-werk-postgres-'));
  if (asUser.uid !== undefined && asUser.gid !== undefined) chownSync(folder, asUser.uid, asUser.gid);
  const data = join(folder, 'data');
  execFileSync(join(bin, 'initdb'), ['-D', data, '-U', USER, '--auth=trust', '--encoding=UTF8', '--locale=C.UTF-8', '--no-sync'], {
    ...asUser,
    cwd: folder,
    stdio: 'pipe',
  });
  const secure = tls ? secureSettings(tls, folder, asUser) : [];
  const port = await freePort();
  const urlOf = (name: string): string => `postgres://${USER}@127.0.0.1:${port}/${name}`;
  const psql = (text: string, url: string): string =>
    execFileSync(join(bin, 'psql'), [url, '-X', '-q', '-A', '-t', '-v', 'ON_ERROR_STOP=1', '-c', text], {
      encoding: 'utf8',
      stdio: 'pipe',
    }).trim();
  let server = start();
  const ended = new Set<ChildProcess>();
  let databases = 0;

  function start(): ChildProcess {
    const settings = [`port=${port}`, 'listen_addresses=127.0.0.1', `unix_socket_directories=${folder}`, 'max_connections=100', ...secure];
    const child = spawn(join(bin, 'postgres'), ['-D', data, ...settings.flatMap((each) => ['-c', each])], {
      ...asUser,
      cwd: folder,
      stdio: ['ignore', 'ignore', 'ignore'],
    });
    // Nothing of it is left, however the test ends.
    const endToo = (): void => void child.kill('SIGQUIT');
    process.once('exit', endToo);
    child.once('exit', () => {
      ended.add(child);
      process.off('exit', endToo);
    });
    return child;
  }
  const untilReady = async (): Promise<void> => {
    for (const end = Date.now() + READY_WITHIN_MS; Date.now() < end && !ended.has(server);) {
      try {
        psql('SELECT 1', urlOf('postgres'));
        return;
      } catch {
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    }
    throw new Error('PostgreSQL did not start');
  };
  const signalAll = (signal: NodeJS.Signals): void => {
    for (const pid of familyOf(server)) {
      try {
        process.kill(pid, signal);
      } catch {
        // It ended by itself meanwhile.
      }
    }
  };
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    if (ended.has(server)) return;
    const exit = once(server, 'exit');
    if (signal === 'SIGKILL') signalAll('SIGKILL');
    else server.kill(signal);
    await exit;
  };

  try {
    await untilReady();
  } catch (error) {
    await end('SIGKILL');
    rmSync(folder, { recursive: true });
    throw error;
  }
  return {
    url: urlOf('postgres'),
    folder: data,
    database: async () => {
      const name = `test_${(databases += 1)}`;
      psql(`CREATE DATABASE ${name}`, urlOf('postgres'));
      return urlOf(name);
    },
    sql: (text, url = urlOf('postgres')) => psql(text, url),
    pause: () => signalAll('SIGSTOP'),
    resume: () => signalAll('SIGCONT'),
    kill: () => end('SIGKILL'),
    restart: async () => {
      await end('SIGINT');
      server = start();
      await untilReady();
    },
    stop: async () => {
      signalAll('SIGCONT');
      await end('SIGQUIT'); // At once, without putting on disk what is removed anyway.
      rmSync(folder, { recursive: true });
    },
  };
}

/** Of a key that others could read PostgreSQL takes nothing. */
function secureSettings({ certificate, key }: Certificate, folder: string, { uid, gid }: ReturnType<typeof userOfServer>): string[] {
  const own = join(folder, 'key.pem');
  copyFileSync(key, own);
  chmodSync(own, 0o600);
  if (uid !== undefined && gid !== undefined) chownSync(own, uid, gid);
  return ['ssl=on', `ssl_cert_file=${certificate}`, `ssl_key_file=${own}`];
}

/** Folder of initdb, postgres and psql; those of the highest version. */
function programs(): string {
  const folder: string | null = postgresFolder();
  if (folder === null) throw new Error('PostgreSQL is not installed: initdb was found nowhere');
  return folder;
}

function userOfServer(): { readonly uid?: number; readonly gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const idOf = (option: string): number => Number(execFileSync('id', [option, USER], { encoding: 'utf8' }));
  return { uid: idOf('-u'), gid: idOf('-g') };
}

/** The server and the processes it started, one for each connection. */
function familyOf(server: ChildProcess): number[] {
  if (server.pid === undefined) return [];
  const rows = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' }).trim().split('\n');
  const children = rows
    .map((row) => row.trim().split(/\s+/).map(Number))
    .flatMap(([pid, parent]) => (parent === server.pid ? [pid as number] : []));
  return [server.pid, ...children];
}
