/** Running other programs from the scripts that start and test. Plain JavaScript: runs on Node 20 before anything is installed. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of the project. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

const BIN = join(ROOT, 'node_modules', '.bin');

/**
 * Runs a program to its end, with this terminal; the project's own programs go before others of the same name.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {Record<string, string>} env added to this environment
 * @returns {Promise<number>} its exit code; 128 + number when a signal ended it; 127 when it could not be started
 */
export function run(program, args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: ROOT,
      stdio: 'inherit',
      env: { ...process.env, PATH: `${BIN}${delimiter}${process.env.PATH ?? ''}`, ...env },
      shell: process.platform === 'win32',
    });
    const forward = (signal) => child.kill(signal);
    // A terminal sends Ctrl+C to the whole group; forwarding it would say it twice.
    const signals = process.stdin.isTTY ? ['SIGTERM', 'SIGHUP'] : ['SIGTERM', 'SIGHUP', 'SIGINT'];
    const ignore = () => undefined;
    for (const signal of signals) process.on(signal, forward);
    if (process.stdin.isTTY) process.on('SIGINT', ignore);
    const stopWatching = whenShellIsGone(() => child.kill('SIGTERM'));
    const done = (code) => {
      stopWatching();
      for (const signal of signals) process.off(signal, forward);
      process.off('SIGINT', ignore);
      resolve(code);
    };
    child.on('error', () => done(127));
    child.on('close', (code, signal) => done(code ?? 128 + (constants.signals[signal] ?? 0)));
  });
}

/** npm passes a signal on to the shell between it and us only; the shell dies, and we would live on without a parent. */
function whenShellIsGone(act) {
  if (!process.env.npm_lifecycle_event || process.platform === 'win32') return () => undefined;
  const shell = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === shell) return;
    clearInterval(timer);
    act();
  }, 200);
  return () => clearInterval(timer);
}

/** Runs a program and ends this process with one sentence when it fails. */
export async function must(sentence, program, args, env = {}) {
  const code = await run(program, args, env);
  if (code !== 0) stop(sentence, code);
}

/** @returns {never} */
export function stop(sentence, code = 1) {
  console.error(sentence);
  process.exit(code);
}

/** The Node that the project brings along (24); this one when it is not there. */
export function projectNode() {
  const own = join(ROOT, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  return existsSync(own) ? own : process.execPath;
}
