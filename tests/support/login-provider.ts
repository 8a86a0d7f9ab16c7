/** A real OpenID Connect provider on this machine, with one page that asks nothing but a press of the button. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Provider } from 'oidc-provider';

export const CLIENT = { id: 'goed-werk', secret: 'geheim-van-de-toolkit-0123456789' } as const;

export type Person = { readonly email: string; readonly email_verified: boolean; readonly groups: readonly string[] };

export type LoginProvider = {
  readonly issuer: string;
  /** Whoever presses the button is this person from now on. */
  become(person: Person): void;
  stop(): Promise<void>;
};

/**
 * @param redirectUri the only address that people are sent back to
 * @param userInfoOf whom the user info is about, at a provider that mixes people up; left out: who logged in
 */
export async function startLoginProvider(redirectUri: string, userInfoOf?: string): Promise<LoginProvider> {
  let person: Person = { email: 'begeleider@gemeente.example', email_verified: true, groups: ['goed-werk'] };
  const http = createServer();
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', () => resolve()));
  const issuer = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  const provider = new Provider(issuer, {
    clients: [{ client_id: CLIENT.id, client_secret: CLIENT.secret, redirect_uris: [redirectUri], response_types: ['code'] }],
    pkce: { required: () => true },
    claims: { openid: ['sub'], email: ['email', 'email_verified'], groups: ['groups'] },
    findAccount: (_context, id) => ({ accountId: id, claims: () => ({ sub: id, ...person, groups: [...person.groups] }) }),
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_context, { uid }) => `/press/${uid}` },
    cookies: { keys: ['only for tests'] },
    loadExistingGrant: async (context) => {
      const { client, session } = context.oidc;
      const grant = new context.oidc.provider.Grant({ clientId: client?.clientId, accountId: session?.accountId });
      grant.addOIDCScope('openid email groups');
      await grant.save();
      return grant;
    },
  });
  const handle = provider.callback();
  http.on('request', (request, response) => {
    if (userInfoOf && request.url === '/me')
      return void response.setHeader('content-type', 'application/json').end(JSON.stringify({ sub: userInfoOf }));
    if (!request.url?.startsWith('/press/')) return void handle(request, response);
    if (request.method === 'GET') {
      response.setHeader('content-type', 'text/html');
      return void response.end(
        '<!doctype html><html lang="nl"><title>Gemeente</title><form method="post"><button>Ik ben het</button></form>',
      );
    }
    void provider.interactionFinished(request, response, { login: { accountId: 'iemand' } });
  });
  return {
    issuer,
    become: (next) => void (person = next),
    stop: () =>
      new Promise((resolve) => {
        http.close(() => resolve());
        http.closeAllConnections();
      }),
  };
}

/**
 * Goes through the provider's pages as a browser does: follows every redirect, keeps cookies, presses the button.
 * @param url where the login begins
 * @param back the address that it ends at
 * @returns the query that comes back with it
 */
export async function pressThrough(url: string, back: string): Promise<string> {
  const cookies = new Map<string, string>();
  let at = url;
  let method = 'GET';
  for (let hop = 0; hop < 12; hop += 1) {
    if (at.startsWith(back)) return new URL(at).search.slice(1);
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(at, { method, redirect: 'manual', headers: { cookie } });
    for (const set of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
      cookies.set(name, value);
    }
    const next = response.headers.get('location');
    if (next === null && method === 'POST') throw new Error(`the provider answered ${response.status}: ${await response.text()}`);
    method = next === null ? 'POST' : 'GET';
    at = next === null ? at : new URL(next, at).href;
  }
  throw new Error(`the login did not come back; it stands at ${at}`);
}
