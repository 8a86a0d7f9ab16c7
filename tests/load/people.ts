/** How cost grows with the number of people in one room: fan-out, burst and memory again, with fewer and with more of them. */
import type { Options } from './options.ts';
import { measureBurst, measureFanout, measureMemory, type Timing } from './parts.ts';
import type { Memory } from './probe.ts';
import type { Side } from './client-worker.ts';
import { setStage } from './stage.ts';

export type InOneRoom = {
  readonly memory: Record<Side, Memory>;
  readonly fanout: Timing & { readonly bytes: number };
  readonly burst: Timing;
};
export type OfPeople = InOneRoom & { readonly people: number };

/** The trend is asked for, not a promise of each size, so half the rounds do. */
const SHARE = 0.5;

export async function measureInOneRoom(options: Options): Promise<InOneRoom> {
  const stage = await setStage(options);
  try {
    const memory = await measureMemory(stage, options);
    const fanout = await measureFanout(stage, options);
    const burst = await measureBurst(stage, options);
    return { memory, fanout, burst };
  } finally {
    await stage.stop();
  }
}

/** One size after the other, each with servers of its own. */
export async function measurePeople(options: Options): Promise<readonly OfPeople[]> {
  const runs: OfPeople[] = [];
  for (const people of options.people) {
    const rounds = { rounds: Math.ceil(options.rounds * SHARE), warmUp: Math.ceil(options.warmUp * SHARE), profile: false };
    runs.push({
      people,
      ...(await measureInOneRoom({ ...options, ...rounds, clients: people, workers: Math.min(people, options.workers) })),
    });
  }
  return runs;
}
