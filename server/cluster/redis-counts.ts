/**
 * Counts in Redis, which forgets each by itself at the end of its window.
 *
 * What is counted is named by the address of a visitor or the link of a deck, and Redis may write what it holds to a disk. So a key
 * is hashed with a secret that Redis never gets: whoever reads Redis, or a copy of it, can't even try all addresses.
 */
import { createHmac } from 'node:crypto';
import { Redis } from 'ioredis';
import type { Log } from '../log.ts';
import type { Counts } from './counts.ts';
import { LINE } from './redis-line.ts';

/** Whoever joins waits for this once or twice; a Redis that takes longer is as good as away. */
const ANSWER_WITHIN_MS = 1_000;

/** Both or neither: a count without an end would keep somebody out for ever. */
const ADD = `redis.call('SET', KEYS[1], 0, 'PX', ARGV[2], 'NX') return redis.call('INCRBY', KEYS[1], ARGV[1])`;

/** @param secret the same in all processes, and not in Redis */
export type CountsParts = { readonly url: string; readonly secret: string; readonly log: Log };

/** Does not wait for Redis, which may come later. */
export function redisCounts({ url, secret, log }: CountsParts): Counts {
  const redis = new Redis(url, { ...LINE, commandTimeout: ANSWER_WITHIN_MS });
  redis.on('error', (error) => log.debug({ error }, 'redis'));
  const place = (key: string): string => `goed-werk count ${createHmac('sha256', secret).update(key).digest('base64url').slice(0, 22)}`;
  let wasWell = true;
  // Also where Redis is there and does not let us count: limits that hold for each process alone are weaker, so somebody should know.
  const note = (well: boolean, error?: unknown): void => {
    if (well !== wasWell)
      log.warn({ well, error }, well ? 'processes count together again' : 'a count could not be asked; processes count alone');
    wasWell = well;
  };
  const told = (asked: Promise<unknown>): Promise<number | null> =>
    asked.then(
      (sum) => {
        note(true);
        return Number(sum ?? 0);
      },
      (error: unknown) => {
        note(false, error);
        return null;
      },
    );
  return {
    add: (key, by, windowMs) => told(redis.eval(ADD, 1, place(key), by, windowMs)),
    sum: (key) => told(redis.get(place(key))),
    close: async () => redis.disconnect(),
  };
}
