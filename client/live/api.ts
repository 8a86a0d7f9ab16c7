/** The HTTP side of the wire for the client. A network that fails answers with the refusal `busy`. */
import type { DeckList, Joined, JoinRequest, OpenedRoom, OpenRoomRequest, Peeked, Recovered } from '../../shared/protocol/http.ts';
import { isRefusal, refuse, type Refusal } from '../../shared/room/refusal.ts';

/** @param headers from `withAccess` */
export const openRoom = (request: OpenRoomRequest, headers: Headers): Promise<OpenedRoom | Refusal> => post('/api/rooms', request, headers);
export const peek = (code: string, secret?: string): Promise<Peeked | Refusal> => post('/api/peek', secret ? { code, secret } : { code });
export const join = (request: JoinRequest): Promise<Joined | Refusal> => post('/api/join', request);
export const recover = (code: string): Promise<Recovered | Refusal> => post('/api/recover', { code });
/** @param keys of organisers' decks that are to be in the list too */
export const decks = (keys: readonly string[]): Promise<DeckList | Refusal> =>
  keys.length > 0 ? post('/api/decks', { keys }) : call('/api/decks', { method: 'GET' });

type Headers = Readonly<Record<string, string>>;

function post<Result>(path: string, body: unknown, headers?: Headers): Promise<Result | Refusal> {
  return call(path, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) });
}

async function call<Result>(path: string, init: RequestInit): Promise<Result | Refusal> {
  try {
    const response = await fetch(path, init);
    const answer: unknown = await response.json();
    if (response.ok || isRefusal(answer)) return answer as Result | Refusal;
    return refuse('busy');
  } catch {
    return refuse('busy');
  }
}
