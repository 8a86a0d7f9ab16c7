/**
 * The server is asked about the room while the page itself is still under way: on a slow line that is one turn less to wait for whoever
 * scanned a code. Nothing else may be imported here that the first moment does not need.
 */
import type { Peeked } from '../../../shared/protocol/http.ts';
import type { Refusal } from '../../../shared/room/refusal.ts';
import { peek } from '../../live/api.ts';
import { KEYS, recall } from '../../live/storage.ts';

type Answer = Peeked | Refusal;
type Asked = { readonly code: string; readonly secret: string | undefined; readonly answer: Promise<Answer>; found: Answer | null };

const ahead: { asked: Asked | null } = { asked: null };

/** An answer that is nearly there is waited for: a page that appears in one go is sooner read than one that says "one moment" in between. */
const PATIENCE_MS = 250;

/**
 * @param path of the page that was opened. Asks only when it is a room in which this device has no seat.
 * @returns when the page may appear: with the answer, without one that takes too long, or at once when nothing was asked.
 */
export async function askAhead(path: string): Promise<void> {
  const code = /^\/(\d{8})\/?$/.exec(path)?.[1];
  if (code === undefined || recall(KEYS.seat(code)) !== null) return;
  const secret = joinSecret();
  const asked: Asked = { code, secret, answer: peek(code, secret), found: null };
  ahead.asked = asked;
  const here = asked.answer.then((found) => void (asked.found = found));
  await Promise.race([here, new Promise((enough) => setTimeout(enough, PATIENCE_MS))]);
}

/** What was asked ahead and is here already; null when it is not. It may be looked at until `peekRoom` or `forgetAhead`. */
export function foundAhead(code: string, secret: string | undefined): Answer | null {
  const { asked } = ahead;
  return asked?.code === code && asked.secret === secret ? asked.found : null;
}

/** What was asked ahead, once; later and for another room it asks anew. */
export function peekRoom(code: string, secret: string | undefined): Promise<Answer> {
  const { asked } = ahead;
  forgetAhead();
  return asked?.code === code && asked.secret === secret ? asked.answer : peek(code, secret);
}

/** Who comes back to the room later gets to know how it is then. */
export function forgetAhead(): void {
  ahead.asked = null;
}

/** The join secret of the address, or what `useJoinSecret` made of it. */
export function joinSecret(): string | undefined {
  return location.hash.slice(1) || kept();
}

function kept(): string | undefined {
  const state: unknown = history.state;
  return typeof state === 'object' && state !== null && 'secret' in state && typeof state.secret === 'string' ? state.secret : undefined;
}
