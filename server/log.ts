/** Structured logs: what happened to the service, never what anybody said, chose or is called. */
import { pino, type Logger } from 'pino';

export type Log = Logger;

export function createLog(level: string): Log {
  return pino({
    level,
    base: null,
    serializers: {
      error: (error: unknown) =>
        error instanceof Error ? { type: error.name, message: error.message, stack: error.stack } : { type: typeof error },
    },
  });
}
