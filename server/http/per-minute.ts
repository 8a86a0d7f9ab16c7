import type { RequestHandler } from 'express';
import { rateLimit } from 'express-rate-limit';
import { refuse, type RefusalCode } from '../../shared/room/refusal.ts';
import { visitorOfRequest } from './visitor.ts';

/**
 * At most so many requests a minute from one address, for what weighs on the server before any key or code is looked at. Limits are
 * far above what a course room of thirty people behind one address needs. Each use counts for itself.
 */
export function perMinute(limit: number, code: Extract<RefusalCode, 'too-fast' | 'too-many-rooms'> = 'too-fast'): RequestHandler {
  return rateLimit({
    windowMs: 60_000,
    limit,
    keyGenerator: visitorOfRequest,
    standardHeaders: false,
    legacyHeaders: false,
    handler: (_request, response) => response.status(429).set('cache-control', 'no-store').json(refuse(code)),
  });
}
