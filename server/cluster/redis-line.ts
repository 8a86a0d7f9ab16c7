/** How this program talks to Redis: the settings of every connection. */
import type { RedisOptions } from 'ioredis';

const RETRY_MOST_MS = 1_000;

export const LINE = {
  // A process without Redis serves its rooms; nothing may wait for it.
  enableOfflineQueue: false,
  maxRetriesPerRequest: 0,
  commandTimeout: 2_000,
  connectTimeout: 2_000,
  // A line on which something was asked and nothing comes is dead.
  socketTimeout: 8_000,
  retryStrategy: (times) => Math.min(times * 100, RETRY_MOST_MS),
  protocol: 2,
} as const satisfies RedisOptions;
