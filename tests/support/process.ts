/** The service as a process of its own, the way it runs for people: for tests that kill it. */
import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');

export type ServiceProcess = {
  readonly url: string;
  readonly port: number;
  readonly child: ChildProcess;
  /** Everything it wrote, in pieces as they came. */
  readonly said: readonly string[];
  /** Ends it as a power cut would. */
  kill(): Promise<void>;
  /** Asks it to stop; @returns its exit code. */
  terminate(): Promise<number | null>;
};

/** A port that is free now, below the range that outgoing connections use. */
export async function freePort(): Promise<number> {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const port = 20_000 + Math.floor(Math.random() * 10_000);
    const free = await new Promise<boolean>((resolve) => {
      const probe = createServer();
      probe.once('error', () => resolve(false));
      probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
    });
    if (free) return port;
  }
  throw new Error('no free port was found');
}

/** @param through a command that starts the service in its turn, to give it limits of its own. */
export async function startProcess(
  dataDir: string,
  port: number,
  env: Record<string, string> = {},
  through: readonly string[] = [],
): Promise<ServiceProcess> {
  const [command = '', ...args] = [...through, join(ROOT, 'node_modules', '.bin', 'node'), 'server/main.ts'];
  const child = spawn(command, args, {
    cwd: ROOT,
    env: {
      ...process.env,
      PORT: String(port),
      HOST: '127.0.0.1',
      DATA_DIR: dataDir,
      LOG_LEVEL: 'error',
      PUBLIC_URL: `http://127.0.0.1:${port}`,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: string[] = [];
  child.stdout.on('data', (text: Buffer) => said.push(String(text)));
  child.stderr.on('data', (text: Buffer) => said.push(String(text)));
  const url = `http://127.0.0.1:${port}`;
  const exited = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  await untilHealthy(url, exited, said);
  return {
    url,
    port,
    child,
    said,
    kill: async () => {
      child.kill('SIGKILL');
      await exited;
    },
    terminate: () => {
      child.kill('SIGTERM');
      return exited;
    },
  };
}

async function untilHealthy(url: string, exited: Promise<number | null>, said: readonly string[]): Promise<void> {
  let ended = false;
  void exited.then(() => (ended = true));
  for (const end = Date.now() + 60_000; Date.now() < end && !ended;) {
    const healthy = await fetch(`${url}/healthz`).then(
      (response) => response.ok,
      () => false,
    );
    if (healthy) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`the service did not start:\n${said.join('')}`);
}
