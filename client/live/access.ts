/**
 * The grant that opening takes on some servers: kept for this tab alone, sent along in a header, never in an address.
 * When the server says that it needs one, the page asks (`client/access/AccessDialog.tsx`) and what was being opened goes on.
 */
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { About, AccessRefusal, Granted, LoginBegun } from '../../shared/protocol/access.ts';

const GRANT = 'gw.grant';
const LOGIN = 'gw.login';
/** Pages that a login may come back to. */
const OWN_PAGE = /^\/(begeleiden|studio|traject|hub)(\/[\w./-]*)?$/;
const VERIFIER_BYTES = 32;

type Door = {
  /** The grant of this tab, as far as it has not ended. */
  readonly granted: boolean;
  /** Set while somebody waits to open something; called with whether a grant came. */
  readonly waiting: ((came: boolean) => void) | null;
};
const door = createStore<Door>(() => ({ granted: grantNow() !== null, waiting: null }));

export function useDoor(): Door {
  return useStore(door);
}

function grantHeaders(): Readonly<Record<string, string>> {
  const grant = grantNow();
  return grant ? { authorization: `Bearer ${grant.grant}` } : {};
}

/**
 * Opens something, asking for access when that turns out to be needed.
 * @param open gets the headers that its request must carry, and is called again once access came
 */
export async function withAccess<Answer>(open: (headers: Readonly<Record<string, string>>) => Promise<Answer>): Promise<Answer> {
  const answer = await open(grantHeaders());
  if (!needsAccess(answer)) return answer;
  keepGrant(null);
  const came = await new Promise<boolean>((resolve) => {
    door.getState().waiting?.(false);
    door.setState({ waiting: resolve });
  });
  return came ? open(grantHeaders()) : answer;
}

/** Answers whoever waits to open something. */
export function settle(came: boolean): void {
  const { waiting } = door.getState();
  door.setState({ waiting: null });
  waiting?.(came);
}

/** What this server needs, or null when it can't be asked; then opening itself says what is wrong. */
export async function about(): Promise<About | null> {
  try {
    const response = await fetch('/api/about');
    const known = (await response.json()) as Partial<About> | null;
    return response.ok && known?.opening ? (known as About) : null;
  } catch {
    return null;
  }
}

export async function giveCode(code: string): Promise<AccessRefusal | null> {
  return granted(await post<Granted>('code', { code }));
}

/** Leaves for the organisation's login page. @returns only when that did not work. */
export async function beginLogin(): Promise<AccessRefusal | null> {
  const verifier = newVerifier();
  const begun = await post<LoginBegun>('login/begin', { verifier });
  if ('refused' in begun) return begun;
  sessionStorage.setItem(LOGIN, JSON.stringify({ verifier, back: location.pathname }));
  location.assign(begun.url);
  return null;
}

/**
 * Finishes the login that this tab began; one that began elsewhere has no verifier here and is refused.
 * @param query of the address that the provider sent us back to
 * @returns the page to go on with, or why not
 */
export async function endLogin(query: string): Promise<string | AccessRefusal> {
  const begun = read<{ readonly verifier: string; readonly back: string }>(LOGIN);
  sessionStorage.removeItem(LOGIN);
  if (!begun) return { refused: 'login-failed' };
  const refused = granted(await post<Granted>('login/end', { verifier: begun.verifier, query: query.replace(/^\?/, '') }));
  return refused ?? (OWN_PAGE.test(begun.back) ? begun.back : '/begeleiden');
}

function granted(answer: Granted | AccessRefusal): AccessRefusal | null {
  if ('refused' in answer) return answer;
  keepGrant(answer);
  return null;
}

function keepGrant(grant: Granted | null): void {
  if (grant) sessionStorage.setItem(GRANT, JSON.stringify(grant));
  else sessionStorage.removeItem(GRANT);
  door.setState({ granted: grant !== null });
}

function grantNow(): Granted | null {
  const kept = read<Granted>(GRANT);
  return kept && kept.endsAt > Date.now() ? kept : null;
}

function read<T>(name: string): T | null {
  try {
    return JSON.parse(sessionStorage.getItem(name) ?? 'null') as T | null;
  } catch {
    return null;
  }
}

function needsAccess(answer: unknown): boolean {
  return typeof answer === 'object' && answer !== null && 'refused' in answer && answer.refused === 'access-needed';
}

function newVerifier(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(VERIFIER_BYTES));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
}

async function post<Result>(path: string, body: object): Promise<Result | AccessRefusal> {
  try {
    const response = await fetch(`/api/access/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return (await response.json()) as Result | AccessRefusal;
  } catch {
    return { refused: 'busy' };
  }
}
