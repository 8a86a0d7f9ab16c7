/** The three parts of the benchmark. Real and bare rounds alternate, each going first as often, so that both meet the same machine. */
import type { Command } from '../../shared/room/command.ts';
import { isRefusal } from '../../shared/room/refusal.ts';
import { now } from './child.ts';
import type { Side, Burst } from './client-worker.ts';
import type { Options } from './options.ts';
import type { Memory } from './probe.ts';
import type { Stage } from './stage.ts';
import { percentile, summary, type Summary } from './statistics.ts';

export type Timing = { readonly real: Summary; readonly bare: Summary };

/** Longer than anything the service still does after a round: counts, previews, sentences. */
const SETTLE_MS = 1_200;
/** Enough for the question to reach every process of clients before the moment it names. */
const AHEAD_MS = 60;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Joins everybody, after measuring both servers empty (the room open, console and screen there). */
export async function measureMemory(stage: Stage, { clients, workers }: Options): Promise<Record<Side, Memory>> {
  const share = stage.workers.map((_worker, i) => Math.floor(clients / workers) + (i < clients % workers ? 1 : 0));
  const { code, joinUrl } = stage.room;
  const secret = joinUrl.split('#')[1] ?? '';
  const measured = async (side: Side, fill: () => Promise<unknown>): Promise<Memory> => {
    const empty = await stage[side].ask('memory', null);
    await fill();
    await pause(SETTLE_MS);
    const full = await stage[side].ask('memory', null);
    return { rss: (full.rss - empty.rss) / clients, heap: (full.heap - empty.heap) / clients };
  };
  const everyWorker = <T>(ask: (worker: Stage['workers'][number], people: number) => Promise<T>): Promise<T[]> => Promise.all(stage.workers.map((worker, i) => ask(worker, share[i] ?? 0)));
  return {
    bare: await measured('bare', () => everyWorker((worker, people) => worker.ask('connect', { url: stage.url.bare, people }))),
    real: await measured('real', () => everyWorker((worker, people) => worker.ask('join', { url: stage.url.real, code, secret, people }))),
  };
}

/** From just before the facilitator's command until each phone has the story; the bare server broadcasts the same view. */
export async function measureFanout(stage: Stage, options: Options): Promise<Timing & { readonly bytes: number }> {
  const sizes = new Set<number>();
  let number = 0;
  stage.console.real.on('console', (at) => void (number = at));
  const timing = await alternate(stage, options, 'fanout', async (side) => {
    if (side === 'real') await backToLobby(stage);
    await Promise.all(stage.workers.map((worker) => worker.ask('expect', { side, phase: 'read' })));
    const step = stage.seen()?.step ?? 0;
    const sent = now();
    await command(stage, side, { do: 'next', step });
    const received = await Promise.all(stage.workers.map((worker) => worker.ask('received', { side })));
    // From now on the bare server broadcasts what the real one just did, to the byte.
    const view = stage.seen()?.view;
    if (view) await stage.bare.ask('prepare', { number, view });
    received.forEach(({ bytes }) => sizes.add(bytes));
    return received.flatMap(({ at }) => at.map((moment) => moment - sent));
  });
  return { ...timing, bytes: Math.max(...sizes) };
}

/** Everybody makes the first choice, with three cards and a reason, at the same moment. */
export async function measureBurst(stage: Stage, options: Options): Promise<Timing> {
  await command(stage, 'real', { do: 'go', step: stage.seen()?.step ?? 0, activity: 'dilemma', phase: 'first' });
  await pause(SETTLE_MS);
  const view = stage.seen()?.view;
  const cards = view?.status === 'open' && view.stage.at === 'activity' ? view.stage.activity.cards : null;
  if (cards?.kind !== 'dilemma') throw new Error('the room shows no dilemma');
  const material = { activity: 'dilemma', options: cards.story.options.map((option) => option.id), cards: cards.cards.map((card) => card.id) };
  return alternate(stage, options, 'burst', async (side, round) => {
    const ask: Burst = { side, at: now() + AHEAD_MS, revision: round + 1, ...material };
    return (await Promise.all(stage.workers.map((worker) => worker.ask('burst', ask)))).flat();
  });
}

async function alternate(stage: Stage, { rounds, warmUp, profile }: Options, part: string, measure: (side: Side, round: number) => Promise<number[]>): Promise<Timing> {
  const kept: Record<Side, number[][]> = { real: [], bare: [] };
  for (let round = 0; round < warmUp + rounds; round += 1) {
    if (profile && round === warmUp) await stage.real.ask('profile-start', null);
    // The very first real round tells what the bare server is to broadcast.
    for (const side of round % 2 === 0 ? (['real', 'bare'] as const) : (['bare', 'real'] as const)) {
      const waits = await measure(side, round);
      if (round >= warmUp) kept[side].push(waits);
      await pause(SETTLE_MS);
    }
  }
  if (profile) process.stdout.write(`${part}\n${(await stage.real.ask('profile-stop', { file: `bench-${part}.cpuprofile` })).join('\n')}\n`);
  const of = (side: Side): Summary => summary(kept[side].map((waits) => ({ p50: percentile(waits, 0.5), p95: percentile(waits, 0.95) })));
  return { real: of('real'), bare: of('bare') };
}

async function backToLobby(stage: Stage): Promise<void> {
  const view = stage.seen()?.view;
  if (view?.status !== 'open' || view.stage.at === 'lobby') return;
  await command(stage, 'real', { do: 'back', step: stage.seen()?.step ?? 0 });
  await pause(SETTLE_MS);
}

async function command(stage: Stage, side: Side, order: Command): Promise<void> {
  const answer = await stage.console[side].timeout(10_000).emitWithAck('command', order);
  if (isRefusal(answer)) throw new Error(`the command ${order.do} was refused: ${answer.refused}`);
}
