/**
 * The order of what this process writes. All that concerns one room, deck or series goes through one lane, one after another, so that
 * an answer before a closing is in it and one after is not; lanes don't wait for each other. In a lane, the answers and people that wait
 * go together in one statement (group commit); everything else is a statement of its own.
 *
 * When the database turns out to be away, all that waits is refused at once: who waits behind a statement that got no answer would
 * otherwise wait as long again.
 */
import { StoreError } from '../store-error.ts';
import type { Crowd, CrowdCall } from './crowd.ts';

export type Single = { readonly run: () => Promise<unknown> };
type Waiting = { readonly call: CrowdCall | Single; readonly resolve: (value: unknown) => void; readonly reject: (error: unknown) => void };

export type Lanes = {
  /** @param subject id of the room, deck or series. */
  write(subject: string, call: CrowdCall | Single): Promise<unknown>;
  /** Carries out what waits; later calls are refused as `closed`. */
  close(): Promise<void>;
};

const LANES = 4;
/** Most answers of one statement; more of them would keep the first ones waiting. */
const TOGETHER = 500;

export function lanesOf(crowd: Crowd): Lanes {
  const lanes = Array.from({ length: LANES }, () => lane(crowd));
  let closed = false;
  return {
    write: (subject, call) => {
      if (closed) return Promise.reject(new StoreError('closed'));
      return (lanes[numberOf(subject) % LANES] ?? lane(crowd)).write(call);
    },
    close: async () => {
      closed = true;
      await Promise.all(lanes.map((each) => each.idle()));
    },
  };
}

function lane(crowd: Crowd): { write(call: CrowdCall | Single): Promise<unknown>; idle(): Promise<void> } {
  const waiting: Waiting[] = [];
  let running: Promise<void> | null = null;

  const run = async (): Promise<void> => {
    // First the end of this turn, so that all that comes in it can go together.
    await new Promise((resolve) => setImmediate(resolve));
    for (let batch = nextBatch(waiting); batch.length > 0; batch = nextBatch(waiting)) {
      const away = await carryOut(batch, crowd);
      if (away) for (const { reject } of waiting.splice(0)) reject(away);
    }
    running = null;
  };

  return {
    write: (call) =>
      new Promise((resolve, reject) => {
        waiting.push({ call, resolve, reject });
        running ??= run();
      }),
    idle: async () => {
      await running;
    },
  };
}

/** Answers and people up to the first other call; or that call. */
function nextBatch(waiting: Waiting[]): Waiting[] {
  const other = waiting.findIndex(({ call }) => isSingle(call));
  return waiting.splice(0, other === 0 ? 1 : Math.min(other === -1 ? waiting.length : other, TOGETHER));
}

function isSingle(call: CrowdCall | Single): call is Single {
  return 'run' in call;
}

/** @returns the error when the database is away. */
async function carryOut(batch: readonly Waiting[], crowd: Crowd): Promise<StoreError | null> {
  const [first] = batch;
  if (first && isSingle(first.call)) return settleSingle(first, first.call);
  const outcomes = await crowd(batch.flatMap(({ call }) => (isSingle(call) ? [] : [call])));
  let away: StoreError | null = null;
  for (const [i, { resolve, reject }] of batch.entries()) {
    const outcome = outcomes[i] ?? new StoreError('internal', 'no outcome');
    if (typeof outcome === 'string') resolve(outcome);
    else reject(outcome);
    if (typeof outcome !== 'string' && outcome.code === 'away') away = outcome;
  }
  return away;
}

async function settleSingle({ resolve, reject }: Waiting, { run }: Single): Promise<StoreError | null> {
  try {
    resolve(await run());
    return null;
  } catch (error) {
    reject(error);
    return error instanceof StoreError && error.code === 'away' ? error : null;
  }
}

/** Spreads ids over lanes, the same id always to the same one (FNV-1a). */
function numberOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
