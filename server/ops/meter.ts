/**
 * What the service counts about itself. Only counts: no room, code, name, address or answer is ever a label, and every label
 * has a fixed list of values, so that a metric can't point at anybody and can't grow with use.
 */
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { isRefusal } from '../../shared/room/refusal.ts';
import { StoreError } from '../store/store-error.ts';

export type Meter = {
  /** Are figures kept at all? Where this is false nobody needs to look at a clock. */
  readonly on: boolean;
  /**
   * A message of a client was answered.
   * @param name of the message; anything that is no answer to an activity counts as steering
   * @param ms from its arrival until it was answered, so for an answer until it was durable
   */
  answered(name: string, result: object, ms: number): void;
  /** A request or message was refused; the code is one of the constants of `shared/`. */
  refused(code: string): void;
  /** Something failed that was not the sender's doing. */
  failed(error: unknown): void;
};

/** Counts nothing and costs nothing. */
export const NO_METER: Meter = { on: false, answered: () => undefined, refused: () => undefined, failed: () => undefined };

/** What the service knows at the moment it is asked. */
export type Levels = { readonly connections: () => number; readonly rooms: () => number; readonly together: () => boolean };

export type Metrics = Meter & {
  /** Everything in the text format of Prometheus. */
  text(): Promise<string>;
  readonly contentType: string;
  /** Tells where levels can be read, once the service runs. */
  watch(levels: Levels): void;
};

/** Seconds; a phone notices from about a quarter, the bar of the burst is far below one. */
const BUCKETS = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];

/** One registry for each service, so that two in one process (in tests) don't add up. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  let levels: Levels | null = null;
  const registers = [registry];
  registry.registerMetric(gauge('goed_werk_connections', 'Connections of phones, consoles and screens', () => levels?.connections()));
  registry.registerMetric(gauge('goed_werk_rooms_live', 'Rooms in memory', () => levels?.rooms()));
  registry.registerMetric(
    gauge('goed_werk_redis_well', '1 while processes hear each other, or there is one', () => Number(levels?.together())),
  );
  const saved = new Counter({ name: 'goed_werk_answers_saved_total', help: 'Answers that were made durable', registers });
  const refusals = new Counter({ name: 'goed_werk_refusals_total', help: 'Refusals by code', labelNames: ['code'], registers });
  const failures = new Counter({
    name: 'goed_werk_failures_total',
    help: 'Failures, of the store or other',
    labelNames: ['of'],
    registers,
  });
  const latency = new Histogram({
    name: 'goed_werk_acknowledgement_seconds',
    help: 'From the arrival of an answer until it was durable and acknowledged',
    buckets: BUCKETS,
    registers,
  });
  // Series that exist from the start can be watched before anything goes wrong.
  for (const where of ['store', 'other']) failures.inc({ of: where }, 0);

  const refused = (code: string): void => refusals.inc({ code });
  return {
    on: true,
    answered: (name, result, ms) => {
      if (isRefusal(result)) return refused(result.refused);
      if (name !== 'answer') return;
      saved.inc();
      latency.observe(ms / 1_000);
    },
    refused,
    failed: (error) => failures.inc({ of: error instanceof StoreError ? 'store' : 'other' }),
    text: () => registry.metrics(),
    contentType: registry.contentType,
    watch: (given) => void (levels = given),
  };
}

/** A level that is read when somebody asks for the metrics. */
function gauge(name: string, help: string, read: () => number | undefined): Gauge {
  return new Gauge({
    name,
    help,
    registers: [],
    collect() {
      this.set(read() ?? 0);
    },
  });
}
