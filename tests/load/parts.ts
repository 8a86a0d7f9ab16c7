/** Parts of the benchmark that compare: rounds of the service and of the bare servers alternate, so that all meet the same machine. */
import type { Command } from '../../shared/room/command.ts';
import { isRefusal } from '../../shared/room/refusal.ts';
import { now } from './child.ts';
import type { Burst, Side } from './client-worker.ts';
import type { Options } from './options.ts';
import type { Memory } from './probe.ts';
import type { Stage } from './stage.ts';
import { roundOf, summary, type Round, type Summary } from './statistics.ts';

export type Timing = Readonly<Record<Side, Summary>>;

/** Longer than anything a server still does after a round; the service has counts, previews and sentences to send. */
const SETTLE_MS: Record<Side, number> = { real: 1_300, bare: 300, ws: 300 };
/** Each round has them in another order, each as often first. */
const ORDERS: readonly (readonly Side[])[] = [
  ['real', 'bare', 'ws'],
  ['bare', 'ws', 'real'],
  ['ws', 'real', 'bare'],
];
/** Enough for the question to reach every process of clients before the moment it names. */
const AHEAD_MS = 60;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Joins everybody, after measuring both servers empty (the room open, console and screen there). @returns bytes for each participant. */
export async function measureMemory(stage: Stage, { clients, workers }: Options): Promise<Record<Side, Memory>> {
  const { code, joinUrl } = stage.room;
  const secret = joinUrl.split('#')[1] ?? '';
  const measured = async (side: Side, fill: (worker: Stage['workers'][number], people: number) => Promise<unknown>): Promise<Memory> => {
    const empty = await stage.probe[side].ask('memory', null);
    await Promise.all(stage.workers.map((worker, i) => fill(worker, Math.floor(clients / workers) + (i < clients % workers ? 1 : 0))));
    await pause(SETTLE_MS[side]);
    const full = await stage.probe[side].ask('memory', null);
    return { rss: (full.rss - empty.rss) / clients, heap: (full.heap - empty.heap) / clients };
  };
  return {
    ws: await measured('ws', (worker, people) => worker.ask('connect', { side: 'ws', url: stage.url.ws, people })),
    bare: await measured('bare', (worker, people) => worker.ask('connect', { side: 'bare', url: stage.url.bare, people })),
    real: await measured('real', (worker, people) => worker.ask('join', { url: stage.url.real, code, secret, people })),
  };
}

/** From just before the facilitator's command until each phone has the story; the bare server broadcasts the same views. */
export async function measureFanout(stage: Stage, options: Options): Promise<Timing & { readonly bytes: number }> {
  const step = (): number => stage.seen()?.console.step ?? 0;
  const move = (side: Side, to: 'next' | 'back'): Promise<void> => command(stage, side, { do: to, step: step() });
  // The bare server is given what the real one sent, once for all: from the lobby to the story and back.
  for (const to of ['next', 'back'] as const) {
    await move('real', to);
    const seen = stage.seen();
    if (seen) await stage.prepare({ command: to, number: seen.number, view: seen.console.view });
  }
  let bytes = 0;
  const deal = async (side: Side): Promise<number[]> => {
    await Promise.all(stage.workers.map((worker) => worker.ask('expect', { side, phase: 'read' })));
    const sent = now();
    await move(side, 'next');
    const received = await Promise.all(stage.workers.map((worker) => worker.ask('received', { side })));
    bytes = received[0]?.bytes ?? 0;
    return received.flatMap(({ at }) => at.map((moment) => moment - sent));
  };
  const timing = await alternate(stage, options, 'fanout', deal, (side) => move(side, 'back'));
  return { ...timing, bytes };
}

/** Everybody makes the first choice, with three cards and a reason, at the same moment. */
export async function measureBurst(stage: Stage, options: Options): Promise<Timing> {
  await command(stage, 'real', { do: 'go', step: stage.seen()?.console.step ?? 0, activity: 'dilemma', phase: 'first' });
  await pause(SETTLE_MS.real);
  const view = stage.seen()?.console.view;
  const shown = view?.status === 'open' && view.stage.at === 'activity' ? view.stage.activity.cards : null;
  if (shown?.kind !== 'dilemma') throw new Error('the room shows no dilemma');
  const material = {
    activity: 'dilemma',
    options: shown.story.options.map((option) => option.id),
    cards: shown.cards.map((card) => card.id),
  };
  return alternate(stage, options, 'burst', async (side, round) => {
    const ask: Burst = { side, at: now() + AHEAD_MS, revision: round + 1, ...material };
    return (await Promise.all(stage.workers.map((worker) => worker.ask('burst', ask)))).flat();
  });
}

type Measure = (side: Side, round: number) => Promise<number[]>;

/** @param undo what brings a side back to where a round begins; it is not measured. */
async function alternate(
  stage: Stage,
  { rounds, warmUp, profile }: Options,
  part: string,
  measure: Measure,
  undo?: (side: Side) => Promise<void>,
): Promise<Timing> {
  const kept: Record<Side, Round[]> = { real: [], bare: [], ws: [] };
  for (let round = 0; round < warmUp + rounds; round += 1) {
    if (profile && round === warmUp) await stage.probe.real.ask('profile-start', null);
    for (const side of ORDERS[round % ORDERS.length] ?? []) {
      const before = await stage.probe[side].ask('cpu', null);
      const waits = await measure(side, round);
      const after = await stage.probe[side].ask('cpu', null);
      if (round >= warmUp) kept[side].push(roundOf(waits, { main: after.main - before.main, all: after.all - before.all }));
      const settle = round < warmUp - 1 ? SETTLE_MS.bare : SETTLE_MS[side];
      await pause(settle);
      if (undo) await undo(side).then(() => pause(settle));
    }
  }
  if (profile)
    process.stdout.write(`${part}\n${(await stage.probe.real.ask('profile-stop', { file: `bench-${part}.cpuprofile` })).join('\n')}\n`);
  return { real: summary(kept.real), bare: summary(kept.bare), ws: summary(kept.ws) };
}

async function command(stage: Stage, side: Side, order: Command): Promise<void> {
  if (side === 'ws') return (await stage.console.ws).command(order.do);
  const answer = await stage.console[side].timeout(10_000).emitWithAck('command', order);
  if (isRefusal(answer)) throw new Error(`the command ${order.do} was refused: ${answer.refused}`);
}
