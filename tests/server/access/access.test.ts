/** Who may open something: with a code, and with a login at a real provider; joining never needs either. */
import { createHash, createHmac, randomBytes, scryptSync } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { accessOf, type Access } from '../../../server/access/gate.ts';
import { GRANT_MS } from '../../../server/access/grants.ts';
import { createLog } from '../../../server/log.ts';
import { readSettings } from '../../../server/settings.ts';
import type { About, Granted, LoginBegun } from '../../../shared/protocol/access.ts';
import { programme } from '../../support/fixtures.ts';
import { CLIENT, pressThrough, startLoginProvider, type LoginProvider } from '../../support/login-provider.ts';
import { joinRoom, openRoom, startService, TestClock, type Service } from '../../support/service.ts';

const WISH = {
  title: 'Hub',
  kind: 'gathering',
  naming: 'anonymous',
  smallCircle: false,
  language: 'nl',
  keepDays: 30,
  programme,
} as const;
const BACK = 'https://goedwerk.example/inloggen';
const newVerifier = (): string => randomBytes(32).toString('base64url');

type Answer = { readonly status: number; readonly body: Record<string, unknown> };

async function ask(service: Service, path: string, body: unknown, grant?: string): Promise<Answer> {
  const response = await fetch(service.url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(grant === undefined ? {} : { authorization: `Bearer ${grant}` }) },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

async function serve(env: Record<string, string>, clock = new TestClock(), log = createLog('silent')): Promise<Service> {
  const access: Access = accessOf(readSettings(env), clock, log);
  const service = await startService(undefined, clock, { access });
  onTestFinished(() => service.stop());
  return service;
}

describe('without a setting', () => {
  test('opening is free, and the server says so', async () => {
    const service = await serve({});
    expect(await (await fetch(`${service.url}/api/about`)).json()).toEqual({
      opening: { code: false, login: false },
      organisation: null,
      privacyContact: null,
      keepDays: 365,
    } satisfies About);
    await openRoom(service);
  });

  test('counts are kept no longer than the server allows, whatever is asked for', async () => {
    const service = await serve({ MAX_KEEP_DAYS: '14' });
    const room = await openRoom(service, { keepDays: 300 });
    expect((await ask(service, '/api/peek', { code: room.code })).body).toMatchObject({ keepDays: 14 });
  });
});

describe('with access codes', () => {
  const env = { ACCESS_CODE: 'wilde-eend-17 tweede-code-88' };

  test('nothing can be opened without a grant, by no spelling of the address', async () => {
    const service = await serve(env);
    const paths = ['/api/rooms', '/api/Rooms', '/api/rooms/', '/api/studio/create', '/api/STUDIO/create/', '/api/series/create'];
    for (const path of [...paths, '/api/studio/import', '/api/rooms?grant=1']) {
      expect([path, await ask(service, path, WISH)]).toEqual([path, { status: 401, body: { refused: 'access-needed' } }]);
    }
    for (const path of ['//api/rooms', '/api//rooms', '/api/studio//create', '/%61pi/rooms', '/api/./rooms']) {
      expect([path, (await fetch(service.url + path, { method: 'POST' })).status]).not.toEqual([path, 200]);
    }
  });

  test.each(['wilde-eend-17', 'tweede-code-88', '  wilde-eend-17 '])(
    'the code %j opens rooms, decks and series for a working day',
    async (code) => {
      const clock = new TestClock();
      const service = await serve(env, clock);
      const { grant, endsAt } = (await ask(service, '/api/access/code', { code })).body as unknown as Granted;
      expect(Math.abs(endsAt - clock.now() - GRANT_MS)).toBeLessThan(60_000);
      expect((await ask(service, '/api/rooms', WISH, grant)).status).toBe(200);
      expect((await ask(service, '/api/series/create', { title: 'Reeks', keepDays: 30, parallel: false }, grant)).status).toBe(200);
      expect((await ask(service, '/api/studio/create', {}, grant)).body).toEqual({ refused: 'deck-invalid' });
      clock.advance(GRANT_MS + 1_000);
      expect((await ask(service, '/api/rooms', WISH, grant)).status).toBe(401);
    },
  );

  test('joining, looking and leading need no grant', async () => {
    const service = await serve(env);
    const { grant } = (await ask(service, '/api/access/code', { code: 'wilde-eend-17' })).body as unknown as Granted;
    const room = (await ask(service, '/api/rooms', WISH, grant)).body as { code: string; recoveryCode: string };
    await joinRoom(service, room.code);
    expect((await ask(service, '/api/recover', { code: room.recoveryCode })).status).toBe(200);
  });

  test('a wrong code is refused, and guessing is slowed down for whoever guesses', async () => {
    const service = await serve(env);
    const refusals = [];
    for (let i = 0; i < 40; i += 1) refusals.push((await ask(service, '/api/access/code', { code: `wilde-eend-${i + 20}` })).body.refused);
    expect(refusals.slice(0, 30)).toEqual(Array.from({ length: 30 }, () => 'access-code-wrong'));
    expect(new Set(refusals.slice(30))).toEqual(new Set(['too-many-wrong-codes']));
  });

  test('a grant that was changed, or that another server gave, opens nothing', async () => {
    const service = await serve(env);
    const other = await serve({ ACCESS_CODE: 'andere-server-1' });
    const { grant } = (await ask(service, '/api/access/code', { code: 'wilde-eend-17' })).body as unknown as Granted;
    const foreign = ((await ask(other, '/api/access/code', { code: 'andere-server-1' })).body as unknown as Granted).grant;
    const [endsAt = '', signature = ''] = grant.split('.');
    const forged = [`${Number(endsAt) + 1}.${signature}`, `${endsAt}.${signature.slice(1)}A`, `${endsAt}.`, endsAt, '', 'null', foreign];
    for (const each of forged) expect([each, (await ask(service, '/api/rooms', WISH, each)).status]).toEqual([each, 401]);
  });

  test('a grant gives nobody a quick way to try codes: its key is none that one hash makes of them', async () => {
    const service = await serve({ ACCESS_CODE: 'wilde-eend-17' });
    const { grant } = (await ask(service, '/api/access/code', { code: 'wilde-eend-17' })).body as unknown as Granted;
    const [endsAt = '', signature] = grant.split('.');
    const secrets = ['wilde-eend-17', '', '', ''];
    const quick = [JSON.stringify(['goed-werk access', ...secrets]), JSON.stringify(secrets), 'wilde-eend-17'];
    const keys = quick.map((text) => createHash('sha256').update(text).digest());
    for (const key of keys) expect(createHmac('sha256', key).update(`grant ${endsAt}`).digest('base64url')).not.toBe(signature);
    const slow = scryptSync(JSON.stringify(secrets), 'goed-werk access', 32);
    expect(createHmac('sha256', slow).update(`grant ${endsAt}`).digest('base64url')).toBe(signature);
  });

  test('neither code nor grant is logged', async () => {
    const service = await serve(env);
    const { grant } = (await ask(service, '/api/access/code', { code: 'wilde-eend-17' })).body as unknown as Granted;
    await ask(service, '/api/rooms', { broken: true }, grant);
    expect(service.logged.join('\n')).not.toMatch(/wilde-eend|\d{13}\.[\w-]{43}/);
  });
});

describe('with a login at the organisation', () => {
  let provider: LoginProvider;
  beforeAll(async () => {
    provider = await startLoginProvider(BACK);
  });
  afterAll(() => provider.stop());

  const env = (more: Record<string, string> = {}): Record<string, string> => ({
    PUBLIC_URL: 'https://goedwerk.example',
    OIDC_ISSUER: provider.issuer,
    OIDC_CLIENT_ID: CLIENT.id,
    OIDC_CLIENT_SECRET: CLIENT.secret,
    ...more,
  });

  async function begin(service: Service, verifier: string): Promise<string> {
    return ((await ask(service, '/api/access/login/begin', { verifier })).body as unknown as LoginBegun).url;
  }

  async function logIn(service: Service): Promise<Answer> {
    const verifier = newVerifier();
    const query = await pressThrough(await begin(service, verifier), BACK);
    return ask(service, '/api/access/login/end', { verifier, query });
  }

  test('who logs in gets a grant that opens', async () => {
    const service = await serve(env());
    expect(((await (await fetch(`${service.url}/api/about`)).json()) as About).opening).toEqual({ code: false, login: true });
    const { status, body } = await logIn(service);
    expect(status).toBe(200);
    expect((await ask(service, '/api/rooms', WISH, String(body.grant))).status).toBe(200);
  });

  test('the address carries state, nonce and the hash of the verifier, and never the verifier', async () => {
    const service = await serve(env());
    const verifier = newVerifier();
    const url = new URL(await begin(service, verifier));
    const asked = Object.fromEntries(url.searchParams);
    expect(asked).toMatchObject({ response_type: 'code', redirect_uri: BACK, code_challenge_method: 'S256', scope: 'openid email' });
    expect(asked.code_challenge).toBe(createHash('sha256').update(verifier).digest('base64url'));
    expect(asked.state).toBeTruthy();
    expect(asked.nonce).toBeTruthy();
    expect(url.href).not.toContain(verifier);
    expect(url.href).not.toContain(CLIENT.secret);
  });

  test('a login works once', async () => {
    const service = await serve(env());
    const verifier = newVerifier();
    const query = await pressThrough(await begin(service, verifier), BACK);
    expect((await ask(service, '/api/access/login/end', { verifier, query })).status).toBe(200);
    expect((await ask(service, '/api/access/login/end', { verifier, query })).body).toEqual({ refused: 'login-failed' });
  });

  test('login CSRF: a login that another began can not be finished here, with or without mixing the two', async () => {
    const service = await serve(env());
    const mine = newVerifier();
    const theirs = newVerifier();
    const foreign = await pressThrough(await begin(service, theirs), BACK);
    const own = await pressThrough(await begin(service, mine), BACK);
    const mixed = new URLSearchParams(own);
    mixed.set('code', new URLSearchParams(foreign).get('code') ?? '');
    const bare = new URLSearchParams(own);
    bare.delete('state');
    for (const query of [foreign, mixed.toString(), bare.toString(), 'error=access_denied', 'code=x&state=a.b.c']) {
      expect((await ask(service, '/api/access/login/end', { verifier: mine, query })).body).toEqual({ refused: 'login-failed' });
    }
  });

  test('several processes are one door: begun at one, finished at another, opened at a third', async () => {
    const [one, two, three] = [await serve(env()), await serve(env()), await serve(env())];
    const verifier = newVerifier();
    const query = await pressThrough(await begin(one, verifier), BACK);
    const { body } = await ask(two, '/api/access/login/end', { verifier, query });
    expect((await ask(three, '/api/rooms', WISH, String(body.grant))).status).toBe(200);
  });

  test('a login takes at most ten minutes', async () => {
    const clock = new TestClock();
    const service = await serve(env(), clock);
    const verifier = newVerifier();
    const query = await pressThrough(await begin(service, verifier), BACK);
    clock.advance(11 * 60_000);
    expect((await ask(service, '/api/access/login/end', { verifier, query })).body).toEqual({ refused: 'login-failed' });
  });

  const nobody = { email: 'iemand@elders.example', email_verified: true, groups: ['anders'] };
  test.each([
    ['email=@gemeente.example', { ...nobody, email: 'Begeleider@Gemeente.example' }, 200],
    ['email=@gemeente.example', { ...nobody, email: 'begeleider@gemeente.example', email_verified: false }, 403],
    ['email=@gemeente.example', { ...nobody, email: 'x@nietgemeente.example' }, 403],
    ['email=@gemeente.example', { ...nobody, email: 'x@gemeente.example.elders.example' }, 403],
    ['groups=goed werk', { ...nobody, groups: ['anders', 'goed werk'] }, 200],
    ['groups=goed werk', { ...nobody, groups: ['goed werk extra'] }, 403],
    ['groups=goed-werk, email=iemand@elders.example', nobody, 200],
  ])('OIDC_ALLOW=%s lets %j in: %i', async (allow, person, status) => {
    provider.become(person);
    const answer = await logIn(await serve(env({ OIDC_ALLOW: allow, OIDC_SCOPE: 'openid email groups' })));
    expect(answer.status).toBe(status);
    if (status === 403) expect(answer.body).toEqual({ refused: 'login-not-allowed' });
  });

  test('a wrong client secret and a provider that is away are said, and logged without anybody in it', async () => {
    const lines: string[] = [];
    const log = createLog('info', { write: (line) => void lines.push(line) });
    const wrong = await serve(env({ OIDC_CLIENT_SECRET: 'verkeerd' }), undefined, log);
    expect((await logIn(wrong)).body).toEqual({ refused: 'login-unreachable' });
    expect(lines.map((line) => JSON.parse(line) as object)).toEqual([expect.objectContaining({ level: 40, code: 'invalid_client' })]);
    expect(lines.join('')).not.toMatch(/verkeerd|code=|state=|gemeente\.example/);
    const away = await serve(env({ OIDC_ISSUER: 'http://127.0.0.1:9' }), undefined, log);
    const answer = await ask(away, '/api/access/login/begin', { verifier: newVerifier() });
    expect(answer).toEqual({ status: 503, body: { refused: 'login-unreachable' } });
  });

  test('a provider whose answers do not fit is in the log by its code, and what a visitor makes up is not', async () => {
    const other = await startLoginProvider(BACK, 'iemand-anders');
    onTestFinished(() => other.stop());
    const lines: string[] = [];
    const log = createLog('info', { write: (line) => void lines.push(line) });
    const service = await serve(
      env({ OIDC_ISSUER: other.issuer, OIDC_ALLOW: 'groups=goed-werk', OIDC_SCOPE: 'openid groups' }),
      undefined,
      log,
    );
    const verifier = newVerifier();
    const state = new URL(await begin(service, verifier)).searchParams.get('state') ?? '';
    for (const query of [`state=${state}`, `state=${state}&code=x&iss=https://elsewhere.example`, `state=${state}&error=access_denied`])
      expect((await ask(service, '/api/access/login/end', { verifier, query })).body).toEqual({ refused: 'login-failed' });
    expect(lines).toEqual([]);
    expect((await logIn(service)).body).toEqual({ refused: 'login-failed' });
    const misnamed = await serve(env({ OIDC_ISSUER: other.issuer.replace('127.0.0.1', 'localhost') }), undefined, log);
    expect((await ask(misnamed, '/api/access/login/begin', { verifier })).body).toEqual({ refused: 'login-unreachable' });
    expect(lines.map((line) => (JSON.parse(line) as { error: { code?: string } }).error.code)).toEqual([
      'OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED',
      'OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED',
    ]);
    expect(lines.join('')).not.toMatch(/code=|state=|gemeente\.example|iemand/);
  });

  test('no answer sets a cookie', async () => {
    const service = await serve(env());
    for (const path of ['/api/access/login/begin', '/api/access/login/end', '/api/access/code', '/api/rooms']) {
      const response = await fetch(service.url + path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' });
      expect(response.headers.getSetCookie()).toEqual([]);
    }
  });
});
