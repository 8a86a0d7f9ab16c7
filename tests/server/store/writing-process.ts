import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

export type WritingProcess = {
  readonly child: ChildProcess;
  /** Every line it said so far. */
  readonly lines: string[];
  /** Resolves at the first line, from now on or before, that fits. */
  line(fits: (line: string) => boolean): Promise<string>;
  kill(): Promise<void>;
};

/** Starts `writing-server.ts`; `through` is a shell command that replaces itself by it. */
export function startWriting(folder: string, first = 0, through = 'exec "$@"'): WritingProcess {
  const program = fileURLToPath(new URL('writing-server.ts', import.meta.url));
  const child = spawn('sh', ['-c', through, 'sh', process.execPath, program, folder, String(first)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const lines: string[] = [];
  const waiting = new Set<{ readonly fits: (line: string) => boolean; readonly resolve: (line: string) => void }>();
  createInterface({ input: child.stdout }).on('line', (line) => {
    lines.push(line);
    for (const each of waiting) {
      if (!each.fits(line)) continue;
      waiting.delete(each);
      each.resolve(line);
    }
  });
  return {
    child,
    lines,
    line: (fits) =>
      new Promise((resolve) => {
        const known = lines.find(fits);
        if (known === undefined) waiting.add({ fits, resolve });
        else resolve(known);
      }),
    kill: async () => {
      const closed = once(child, 'close');
      child.kill('SIGKILL');
      await closed;
    },
  };
}

/** Numbers of the answers that were acknowledged. */
export function acknowledged(lines: readonly string[]): number[] {
  return lines.filter((line) => /^\d+$/.test(line)).map(Number);
}
