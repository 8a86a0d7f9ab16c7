/** Child processes that answer questions over their IPC channel, and the clock all processes of this machine share. */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';

/** What a child can be asked: by name, the question and its answer. Both must survive JSON. */
export type Talk = Readonly<Record<string, { readonly ask: unknown; readonly answer: unknown }>>;

type Question = { readonly question: string; readonly id: number; readonly ask: unknown };
type Reply = { readonly id: number; readonly answer?: unknown; readonly failed?: string };

/** Nothing in a benchmark of a thousand clients takes longer than this; what does is stuck. */
const STUCK_MS = 120_000;
const STOP_WITHIN_MS = 8_000;

/** Milliseconds on the monotonic clock of the machine: the same in every process, never set back. */
export function now(): number {
  return Number(process.hrtime.bigint()) / 1e6;
}

export class Child<T extends Talk> {
  private readonly child: ChildProcess;
  private readonly open = new Map<number, (reply: Reply) => void>();
  private ids = 0;

  constructor(module: URL, { env, execArgv }: { readonly env: NodeJS.ProcessEnv; readonly execArgv: readonly string[] }) {
    this.child = fork(fileURLToPath(module), [], { env, execArgv: [...execArgv], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    this.child.on('message', (reply: Reply) => {
      this.open.get(reply.id)?.(reply);
      this.open.delete(reply.id);
    });
    this.child.on('exit', (code) =>
      this.open.forEach((tell, id) => tell({ id, failed: `${module.pathname.split('/').at(-1)} ended with ${code}` })),
    );
  }

  ask<Name extends keyof T & string>(name: Name, ask: T[Name]['ask']): Promise<T[Name]['answer']> {
    this.ids += 1;
    const question: Question = { question: name, id: this.ids, ask };
    return new Promise((resolve, reject) => {
      const stuck = setTimeout(() => reject(new Error(`no answer to ${name} within ${STUCK_MS / 1000} s`)), STUCK_MS);
      this.open.set(question.id, (reply) => {
        clearTimeout(stuck);
        if (reply.failed === undefined) resolve(reply.answer as T[Name]['answer']);
        else reject(new Error(`${name}: ${reply.failed}`));
      });
      if (this.child.exitCode === null) this.child.send(question);
      else this.open.get(question.id)?.({ id: question.id, failed: `the process ended with ${this.child.exitCode}` });
    });
  }

  /** Ends it as a power cut would. */
  async kill(): Promise<void> {
    const gone = once(this.child, 'exit');
    this.child.kill('SIGKILL');
    await gone;
  }

  async stop(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const gone = once(this.child, 'exit');
    this.child.kill('SIGTERM');
    const kill = setTimeout(() => this.child.kill('SIGKILL'), STOP_WITHIN_MS);
    await gone;
    clearTimeout(kill);
  }
}

/** In a child: answers the questions named here and leaves others alone. When the parent is gone, this process ends too. */
export function answerQuestions<T extends Talk>(handlers: {
  readonly [Name in keyof T]: (ask: T[Name]['ask']) => T[Name]['answer'] | Promise<T[Name]['answer']>;
}): void {
  process.on('message', ({ question, id, ask }: Question) => {
    const handler = handlers[question];
    if (!handler) return;
    const say = (reply: Reply): void => void process.send?.(reply);
    Promise.resolve(ask)
      .then(handler)
      .then(
        (answer) => say({ id, answer }),
        (error: unknown) => say({ id, failed: error instanceof Error ? error.message : String(error) }),
      );
  });
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
}

/** A port nobody listens on, below 32768, where the system picks no ports for outgoing connections. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = 20_000 + Math.floor(Math.random() * 12_000);
    const server = createServer();
    const taken = await new Promise<boolean>((resolve) => {
      server.once('error', () => resolve(true));
      server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port !== port));
    });
    server.close();
    if (!taken) return port;
  }
}
