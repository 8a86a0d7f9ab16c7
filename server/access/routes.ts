/** The HTTP side of who may open something (shared/protocol/access.ts). Codes and grants come in bodies and a header, never in an address. */
import { json, Router, type RequestHandler, type Response } from 'express';
import * as v from 'valibot';
import { AccessCodeSchema, LoginBeginSchema, LoginEndSchema, type AccessRefusalCode } from '../../shared/protocol/access.ts';
import { refuse } from '../../shared/room/refusal.ts';
import type { PerMinute } from '../http/per-minute.ts';
import { visitorOfRequest } from '../http/visitor.ts';
import type { WrongCodes } from '../http/wrong-codes.ts';
import type { Access, Gate } from './gate.ts';
import type { LoginOutcome } from './login.ts';

/** Everything that makes something new on this server, or has it work without a key. */
const GUARDED = ['/api/rooms', '/api/studio/create', '/api/studio/import', '/api/series/create'];

const STATUS: Readonly<Record<AccessRefusalCode, number>> = {
  'access-code-wrong': 403,
  'too-many-wrong-codes': 429,
  'login-failed': 403,
  'login-not-allowed': 403,
  'login-unreachable': 503,
  malformed: 400,
  busy: 503,
};

const REFUSED: Readonly<Record<Exclude<LoginOutcome, 'in'>, AccessRefusalCode>> = {
  failed: 'login-failed',
  'not-allowed': 'login-not-allowed',
  unreachable: 'login-unreachable',
};

export type AccessParts = Access & { readonly wrongCodes: WrongCodes; readonly perMinute: PerMinute };

/** Mount before every other route: it also refuses opening to whoever brings no grant. */
export function accessRoutes({ gate, about, wrongCodes, perMinute }: AccessParts): Router {
  const router = Router();
  const body = json({ limit: '16kb', strict: true, inflate: false });
  /** A login asks the provider something; a class of facilitators stands behind one address. */
  const logins = perMinute({ of: 'log in', most: 120, code: 'busy' });

  router.get('/api/about', (_request, response) => yes(response, { opening: gate.needs, ...about }));

  router.post('/api/access/code', body, async (request, response) => {
    const wish = v.safeParse(AccessCodeSchema, request.body);
    const visitor = visitorOfRequest(request);
    if (!wish.success) return no(response, 'malformed');
    const granted = (await wrongCodes.mustWait(visitor)) ? null : gate.grantFor(wish.output.code);
    // Asked again: of many guesses at one moment none was counted yet when the others began.
    if (granted && !(await wrongCodes.mustWait(visitor))) return yes(response, granted);
    no(response, !granted && (await wrongCodes.note(visitor)) ? 'access-code-wrong' : 'too-many-wrong-codes');
  });

  router.post('/api/access/login/begin', logins, body, async (request, response) => {
    const wish = v.safeParse(LoginBeginSchema, request.body);
    if (!wish.success || !gate.login) return no(response, 'malformed');
    const url = await gate.login.begin(wish.output.verifier);
    return url === null ? no(response, 'login-unreachable') : yes(response, { url });
  });

  router.post('/api/access/login/end', logins, body, async (request, response) => {
    const wish = v.safeParse(LoginEndSchema, request.body);
    if (!wish.success || !gate.login) return no(response, 'malformed');
    const outcome = await gate.login.end(wish.output.verifier, wish.output.query);
    return outcome === 'in' ? yes(response, gate.newGrant()) : no(response, REFUSED[outcome]);
  });

  router.post(GUARDED, guard(gate));
  return router;
}

function guard(gate: Gate): RequestHandler {
  return (request, response, next) => {
    const [, grant] = /^Bearer (\S{1,200})$/.exec(request.get('authorization') ?? '') ?? [];
    if (gate.mayOpen(grant)) return next();
    response.setHeader('cache-control', 'no-store');
    response.status(401).json(refuse('access-needed'));
  };
}

function yes(response: Response, result: object): void {
  response.setHeader('cache-control', 'no-store');
  response.json(result);
}

function no(response: Response, code: AccessRefusalCode): void {
  response.setHeader('cache-control', 'no-store');
  response.status(STATUS[code]).json({ refused: code });
}
