/**
 * Loaded into both servers with `--import`, before their own code: tells how much memory the process uses and writes CPU
 * profiles. The servers themselves know nothing of it.
 */
import { writeFileSync } from 'node:fs';
import { Session, type Profiler } from 'node:inspector/promises';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { isMainThread } from 'node:worker_threads';
import { answerQuestions } from './child.ts';
import { costs } from './profile.ts';
import type { Cpu } from './statistics.ts';

export type Memory = { readonly rss: number; readonly heap: number };

export type ProbeTalk = {
  /** Bytes in use after garbage was collected (the process runs with --expose-gc). */
  memory: { ask: null; answer: Memory };
  /** So far. */
  cpu: { ask: null; answer: Cpu };
  /** From now on, measure how late the event loop is. */
  'loop-start': { ask: null; answer: null };
  /** @returns the 99th percentile of that, ms. */
  'loop-stop': { ask: null; answer: number };
  'profile-start': { ask: null; answer: null };
  /** Writes the profile to this file. @returns what cost most, a line each. */
  'profile-stop': { ask: { readonly file: string }; answer: readonly string[] };
};

/** Collecting more than once lets what a first round set free be given back as well. */
const COLLECTIONS = 4;
const PAUSE_MS = 150;

let session: Session | null = null;

async function memory(): Promise<Memory> {
  for (let i = 0; i < COLLECTIONS; i += 1) {
    // As for want of memory: code that was compiled for once and caches that fill again are megabytes that come and go.
    globalThis.gc?.({ type: 'major', execution: 'sync', flavor: 'last-resort' });
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  const { rss, heapUsed } = process.memoryUsage();
  return { rss, heap: heapUsed };
}

function cpu(): Cpu {
  const sum = ({ user, system }: NodeJS.CpuUsage): number => (user + system) / 1_000;
  return { main: sum(process.threadCpuUsage()), all: sum(process.cpuUsage()) };
}

/** A timer that is asked for so often tells how late the loop is; its own time is not lateness. */
const LOOP_MS = 10;
const loop = monitorEventLoopDelay({ resolution: LOOP_MS });

function startLoop(): null {
  loop.reset();
  loop.enable();
  return null;
}

function stopLoop(): number {
  loop.disable();
  return Math.max(0, loop.percentile(99) / 1e6 - LOOP_MS);
}

async function startProfile(): Promise<null> {
  session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: 200 });
  await session.post('Profiler.start');
  return null;
}

async function stopProfile({ file }: { readonly file: string }): Promise<readonly string[]> {
  if (!session) return [];
  const { profile }: { profile: Profiler.Profile } = await session.post('Profiler.stop');
  session.disconnect();
  session = null;
  writeFileSync(file, JSON.stringify(profile));
  return costs(profile);
}

// The thread of the store loads this too; it has no channel of its own.
if (isMainThread)
  answerQuestions<ProbeTalk>({
    memory,
    cpu,
    'loop-start': startLoop,
    'loop-stop': stopLoop,
    'profile-start': startProfile,
    'profile-stop': stopProfile,
  });
