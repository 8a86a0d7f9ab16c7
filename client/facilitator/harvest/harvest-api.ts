/** The harvest over HTTP. The key goes in the body; a network that fails answers with the refusal `busy`. */
import type { Language } from '../../../shared/deck/deck.ts';
import type { HarvestSettings } from '../../../shared/harvest/settings.ts';
import type { HarvestNow, ReportFormat } from '../../../shared/protocol/harvest.ts';
import { isRefusal, refuse, type Refusal } from '../../../shared/room/refusal.ts';
import type { ConsoleAccess } from '../../live/storage.ts';

type Access = Pick<ConsoleAccess, 'room' | 'key'>;

export async function fetchHarvest(access: Access): Promise<HarvestNow | Refusal> {
  const response = await post('/api/harvest', access);
  return isRefusal(response) ? response : answerOf<HarvestNow>(response);
}

/** @param known how they were when they were changed; `stale-revision` when they are not so any more */
export async function saveSettings(
  access: Access,
  settings: HarvestSettings,
  known: HarvestSettings,
): Promise<{ readonly ok: true } | Refusal> {
  const response = await post('/api/harvest/settings', access, { settings, known });
  return isRefusal(response) ? response : answerOf<{ readonly ok: true }>(response);
}

/** A file to keep, under the name that the server gave it. */
export async function fetchReport(
  access: Access,
  format: ReportFormat,
  language: Language,
): Promise<{ readonly name: string; readonly file: Blob } | Refusal> {
  const response = await post('/api/harvest/report', access, { format, language });
  if (isRefusal(response)) return response;
  if (!response.ok) return answerOf(response);
  const name = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1] ?? `oogst.${format}`;
  return { name, file: await response.blob() };
}

/** Of what a device knows of a room only these two are sent. */
async function post(path: string, { room, key }: Access, more: object = {}): Promise<Response | Refusal> {
  try {
    const headers = { 'content-type': 'application/json' };
    return await fetch(path, { method: 'POST', headers, body: JSON.stringify({ room, key, ...more }) });
  } catch {
    return refuse('busy');
  }
}

async function answerOf<Result>(response: Response): Promise<Result | Refusal> {
  try {
    const answer: unknown = await response.json();
    return response.ok || isRefusal(answer) ? (answer as Result | Refusal) : refuse('busy');
  } catch {
    return refuse('busy');
  }
}
