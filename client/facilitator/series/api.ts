/** The wire of series for the client: every request a POST, so that no key stands in an address. A dead line answers `busy`. */
import { withAccess } from '../../live/access.ts';
import type { Language } from '../../../shared/deck/deck.ts';
import type { CreatedSeries, CreateSeries, SeriesView, Wall } from '../../../shared/protocol/series.ts';
import type { DataFormat } from '../../../shared/series/codebook.ts';
import { isRefusal, refuse, type Refusal } from '../../../shared/room/refusal.ts';

type Answer<Result> = Promise<Result | Refusal>;

export const createSeries = (wish: CreateSeries): Answer<CreatedSeries> => withAccess((headers) => post('create', wish, headers));
export const openSeries = (key: string): Answer<SeriesView> => post('open', { key });
export const openWall = (key: string): Answer<Wall> => post('wall', { key });
export const forgetGathering = (key: string, room: string): Answer<object> => post('forget', { key, room });
export const renewSeries = (key: string): Answer<CreatedSeries> => post('renew', { key });
export const deleteSeries = (key: string): Answer<object> => post('delete', { key });

/** The file, under the name that the server gives it. */
export async function seriesData(
  key: string,
  format: DataFormat,
  language: Language,
): Answer<{ readonly blob: Blob; readonly name: string }> {
  return call('data', { key, format, language }, async (response) => ({
    blob: await response.blob(),
    name: nameIn(response) ?? `data.${format}`,
  }));
}

type Headers = Readonly<Record<string, string>>;

function post<Result>(path: string, body: object, headers?: Headers): Answer<Result> {
  return call(path, body, (response) => response.json() as Promise<Result>, headers);
}

async function call<Result>(path: string, body: object, read: (response: Response) => Promise<Result>, headers?: Headers): Answer<Result> {
  try {
    const response = await fetch(`/api/series/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
    if (response.ok) return await read(response);
    const answer: unknown = await response.json();
    return isRefusal(answer) ? answer : refuse('busy');
  } catch {
    return refuse('busy');
  }
}

/** Names outside ASCII come in the second form (RFC 6266). */
function nameIn(response: Response): string | null {
  const header = response.headers.get('content-disposition') ?? '';
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(header)?.[1];
  if (encoded) return decodeURIComponent(encoded);
  return /filename="([^"]+)"/.exec(header)?.[1] ?? null;
}
