import type { RequestHandler } from 'express';
import { isRefusal } from '../../shared/room/refusal.ts';
import type { Meter } from './meter.ts';

/** Counts the refusals of all HTTP routes in one place: whatever sends `{ refused: code }` is seen on its way out. */
export function countHttp(meter: Meter): RequestHandler {
  return (_request, response, next) => {
    const send = response.json.bind(response);
    response.json = (body: unknown) => {
      if (isRefusal(body)) meter.refused(body.refused);
      return send(body);
    };
    next();
  };
}
