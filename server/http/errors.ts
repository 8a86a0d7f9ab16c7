import type { ErrorRequestHandler, RequestHandler } from 'express';
import { refuse } from '../../shared/room/refusal.ts';
import type { Log } from '../log.ts';
import { NO_METER, type Meter } from '../ops/meter.ts';

/** The last stop of a request that failed: a refusal for the sender, details for the log, no trace of the inside. */
export function errors(log: Log, meter: Meter = NO_METER): ErrorRequestHandler {
  return (error: unknown, _request, response, _next) => {
    const status = statusOf(error);
    if (status >= 500) {
      log.error({ error }, 'a request could not be carried out');
      meter.failed(error);
    }
    if (response.headersSent) return void response.destroy();
    response.status(status).json(refuse(status === 413 ? 'too-large' : status < 500 ? 'malformed' : 'busy'));
  };
}

/** Where nothing is. Express's own page repeats the address and loosens the policy of our headers. */
export const notFound: RequestHandler = (_request, response) =>
  void response.status(404).set('cache-control', 'no-store').type('text/plain').send('Not found');

function statusOf(error: unknown): number {
  const status = typeof error === 'object' && error !== null && 'status' in error ? error.status : undefined;
  return typeof status === 'number' && status >= 400 && status < 600 ? status : 500;
}
