/**
 * Logging in at the organisation's own provider (OpenID Connect, authorization code with PKCE), without a cookie and without
 * keeping anything on the server.
 *
 * The way: the browser makes a verifier and keeps it in its tab → `begin` sends it to the provider with the verifier's hash,
 * a state and a nonce → the provider sends it back to the page `/inloggen?code=…&state=…` → that page takes the code out of
 * the address bar and gives it with the verifier to `end` → a grant comes back in the body of that answer, so that it never
 * stands in an address.
 *
 * Against login CSRF (somebody is brought to finish a login that another began): the state is signed, ends after ten minutes
 * and names the hash of the verifier; only the tab that began holds the verifier itself. A code from elsewhere fails twice
 * more: the provider checks the verifier, and the nonce in the ID token must be the one that belongs to this state. A code in
 * an address that somebody reads is worth nothing: it works once, and only together with the verifier and the client secret.
 *
 * Of the person nothing is kept or logged: the ID token is looked at, and forgotten with the answer.
 */
import { createHash } from 'node:crypto';
import * as oidc from 'openid-client';
import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import { isAllowed, type AllowRule, type Claims } from './allowed.ts';
import type { Signer } from './grants.ts';

const LOGIN_WITHIN_MS = 10 * 60 * 1_000;
const PROVIDER_WITHIN_SECONDS = 8;

export type LoginSettings = {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly scope: string;
  /** One of these must hold; empty: everybody whom the provider lets in. */
  readonly allow: readonly AllowRule[];
  /** Where the provider sends people back, such as `https://goedwerk.example/inloggen`. */
  readonly backTo: string;
};

/** `failed` also covers that somebody stopped half-way; `unreachable` is the provider's or the network's doing. */
export type LoginOutcome = 'in' | 'failed' | 'not-allowed' | 'unreachable';

export class Login {
  private readonly settings: LoginSettings;
  private readonly signer: Signer;
  private readonly clock: Clock;
  private readonly log: Log;
  private provider: Promise<oidc.Configuration> | null = null;

  constructor(settings: LoginSettings, signer: Signer, clock: Clock, log: Log) {
    this.log = log;
    this.settings = settings;
    this.signer = signer;
    this.clock = clock;
  }

  /** @returns the address of the provider's login page, or null when the provider can't be reached. */
  async begin(verifier: string): Promise<string | null> {
    const provider = await this.discovered().catch((error: unknown) => {
      this.log.warn({ error }, 'the login provider could not be asked');
      return null;
    });
    if (!provider) return null;
    const challenge = challengeOf(verifier);
    const state = this.newState(challenge);
    return oidc.buildAuthorizationUrl(provider, {
      redirect_uri: this.settings.backTo,
      scope: this.settings.scope,
      code_challenge: challenge,
      code_challenge_method: 'S256',
      state,
      nonce: this.signer.sign('nonce', state),
    }).href;
  }

  /** @param query what the provider added to the address it sent the browser back to */
  async end(verifier: string, query: string): Promise<LoginOutcome> {
    const came = new URL(this.settings.backTo);
    came.search = query;
    const state = came.searchParams.get('state') ?? '';
    if (!this.isOurState(state, challengeOf(verifier))) return 'failed';
    try {
      const provider = await this.discovered();
      const tokens = await oidc.authorizationCodeGrant(provider, came, {
        pkceCodeVerifier: verifier,
        expectedState: state,
        expectedNonce: this.signer.sign('nonce', state),
        idTokenExpected: true,
      });
      const claims: Claims = tokens.claims() ?? {};
      if (isAllowed(this.settings.allow, claims)) return 'in';
      return isAllowed(this.settings.allow, await this.moreClaims(provider, tokens.access_token, claims)) ? 'in' : 'not-allowed';
    } catch (error) {
      const outcome = outcomeOf(error);
      if (outcome === 'unreachable') this.log.warn({ error, ...oauthCode(error) }, 'the login provider could not be asked');
      else if (isOfTheProvider(error)) this.log.warn({ error }, 'what the login provider says does not fit the settings');
      return outcome;
    }
  }

  /** Asked for at the first login and kept; after a failure asked for again, so that a provider that was away is found back. */
  private discovered(): Promise<oidc.Configuration> {
    this.provider ??= discover(this.settings).catch((error: unknown) => {
      this.provider = null;
      throw error;
    });
    return this.provider;
  }

  /** Many providers put groups and addresses in the user info alone. */
  private async moreClaims(provider: oidc.Configuration, accessToken: string, claims: Claims): Promise<Claims> {
    const subject = claims.sub;
    if (typeof subject !== 'string' || !provider.serverMetadata().userinfo_endpoint) return claims;
    return { ...claims, ...(await oidc.fetchUserInfo(provider, accessToken, subject)) };
  }

  private newState(challenge: string): string {
    const text = `${challenge}.${this.clock.now() + LOGIN_WITHIN_MS}`;
    return `${text}.${this.signer.sign('state', text)}`;
  }

  private isOurState(state: string, challenge: string): boolean {
    const [of, endsAt, signature] = state.split('.');
    if (of !== challenge || endsAt === undefined || signature === undefined) return false;
    return this.signer.isSigned('state', `${of}.${endsAt}`, signature) && Number(endsAt) > this.clock.now();
  }
}

function challengeOf(verifier: string): string {
  return createHash('sha256').update(verifier).digest('base64url');
}

async function discover({ issuer, clientId, clientSecret }: LoginSettings): Promise<oidc.Configuration> {
  const address = new URL(issuer);
  const insecure = address.protocol === 'http:';
  const found = await oidc.discovery(address, clientId, undefined, oidc.None(), {
    timeout: PROVIDER_WITHIN_SECONDS,
    // Settings allow http for this machine alone, to try things out.
    execute: insecure ? [oidc.allowInsecureRequests] : [],
  });
  const server = found.serverMetadata();
  // Basic is what a provider knows when it says nothing (OpenID Connect Discovery 1.0, section 3).
  const basic = server.token_endpoint_auth_methods_supported?.includes('client_secret_basic') ?? true;
  const authentication = basic ? oidc.ClientSecretBasic(clientSecret) : oidc.ClientSecretPost(clientSecret);
  const provider = new oidc.Configuration(server, clientId, undefined, authentication);
  provider.timeout = PROVIDER_WITHIN_SECONDS;
  if (insecure) oidc.allowInsecureRequests(provider);
  return provider;
}

/** What says that the provider is not well; every other error says that this login is not right. */
const NOT_WELL: ReadonlySet<string | undefined> = new Set([
  undefined,
  'OAUTH_TIMEOUT',
  'OAUTH_ABORT',
  'OAUTH_RESPONSE_IS_NOT_CONFORM',
  'OAUTH_RESPONSE_IS_NOT_JSON',
]);

/** What the provider said is wrong, such as `invalid_client`; nothing where the network failed. */
function oauthCode(error: unknown): { readonly code?: string } {
  if (error instanceof oidc.ResponseBodyError) return { code: error.error };
  // A provider that does not know us may say so in a header alone.
  return error instanceof oidc.WWWAuthenticateChallengeError ? { code: 'invalid_client' } : {};
}

/** Of what the provider said itself, and so nothing that a visitor can write into the log at will. */
function isOfTheProvider(error: unknown): boolean {
  return error instanceof oidc.ClientError && error.code !== 'OAUTH_INVALID_RESPONSE';
}

function outcomeOf(error: unknown): 'failed' | 'unreachable' {
  // What the visitor's browser brought, so nothing to log: anybody can write it.
  if (error instanceof oidc.AuthorizationResponseError) return 'failed';
  // A code that was used before is the visitor's; everything else is between this server and the provider.
  if (error instanceof oidc.ResponseBodyError) return error.error === 'invalid_grant' ? 'failed' : 'unreachable';
  return error instanceof oidc.ClientError && !NOT_WELL.has(error.code) ? 'failed' : 'unreachable';
}
