/** The studio's wire for the client: every request a POST, so that no key stands in an address. A dead line answers `busy`. */
import { withAccess } from '../live/access.ts';
import type { CardKind, Deck, Language } from '../../shared/deck/deck.ts';
import type {
  Created,
  DeckLink,
  Format,
  ImportPreview,
  MadeLink,
  NamedVersion,
  OpenedDeck,
  Right,
  StudioRefusal,
  Synced,
  SyncRequest,
} from '../../shared/protocol/studio.ts';

type Answer<Result> = Promise<Result | StudioRefusal>;

/** What is exported: a deck of one's own, by its key, or a shipped one. */
export type Exported = { readonly key: string } | { readonly id: string; readonly language: Language };

export const createDeck = (deck: Deck): Answer<Created> => withAccess((headers) => post('create', { deck }, headers));
export const openDeck = (key: string): Answer<OpenedDeck> => post('open', { key });
export const syncDeck = (request: SyncRequest): Answer<Synced> => post('sync', request);
export const deleteDeck = (key: string): Answer<object> => post('delete', { key });
export const nameVersion = (key: string, name: string): Answer<{ readonly versions: readonly NamedVersion[] }> =>
  post('name-version', { key, name });
export const deckAtVersion = (key: string, version: number): Answer<{ readonly deck: Deck }> => post('version', { key, version });
export const makeLink = (key: string, right: Right, label: string): Answer<MadeLink> => post('link', { key, right, label });
export const revokeLink = (key: string, link: string): Answer<{ readonly links: readonly DeckLink[] }> => post('revoke', { key, link });
export const shippedDeck = (id: string, language: Language): Answer<{ readonly deck: Deck }> => post('shipped', { id, language });

/** @param kind which cards, for csv. */
export async function exportDeck(of: Exported, format: Format, kind?: CardKind): Answer<Blob> {
  return call('export', asJson({ of, format, ...(kind && { kind }) }), (response) => response.blob());
}

/** Has a file looked at; the server keeps nothing of it. */
export function importFile(file: File): Answer<ImportPreview> {
  return withAccess((headers) => {
    const init = { method: 'POST', headers: { 'content-type': 'application/octet-stream', ...headers }, body: file };
    return call<ImportPreview>(`import?name=${encodeURIComponent(file.name)}`, init, (response) => response.json());
  });
}

export function isStudioRefusal(answer: unknown): answer is StudioRefusal {
  return typeof answer === 'object' && answer !== null && typeof (answer as { refused?: unknown }).refused === 'string';
}

type Headers = Readonly<Record<string, string>>;

function post<Result>(name: string, body: unknown, headers?: Headers): Answer<Result> {
  return call(name, asJson(body, headers), (response) => response.json() as Promise<Result>);
}

/** Ms without an answer after which a line counts as cut: a phone that was locked may hold on to a dead one for minutes. */
const PATIENCE_MS = 15_000;
/** Files are read and written in the time that the server allows itself. */
const FILE_PATIENCE_MS = 60_000;
/** A browser lets a request of at most 64 kB outlive its page. */
const OUTLIVES = 60_000;

function asJson(content: unknown, headers?: Headers): RequestInit {
  const body = JSON.stringify(content);
  return { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body, keepalive: body.length < OUTLIVES };
}

async function call<Result>(name: string, init: RequestInit, read: (response: Response) => Promise<Result>): Answer<Result> {
  try {
    const patience = /^(import|export)\b/.test(name) ? FILE_PATIENCE_MS : PATIENCE_MS;
    const response = await fetch(`/api/studio/${name}`, { ...init, signal: AbortSignal.timeout(patience) });
    if (response.ok) return await read(response);
    const answer: unknown = await response.json();
    return isStudioRefusal(answer) ? answer : { refused: 'busy' };
  } catch {
    return { refused: 'busy' };
  }
}
