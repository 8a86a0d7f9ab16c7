/** A good request for each route, with keys that open something; what is not in here is attacked without an example. */
import { NOTHING_ARRANGED } from '../../../../shared/harvest/arrange.ts';
import type { OpenedRoom } from '../../../../shared/protocol/http.ts';
import type { CreatedSeries } from '../../../../shared/protocol/series.ts';
import type { Created } from '../../../../shared/protocol/studio.ts';
import { deck } from '../../../shared/deck/drafts.ts';
import { CHECK_IN, postTo } from './health.ts';

export type Things = {
  readonly room: OpenedRoom;
  readonly deck: Created;
  readonly series: CreatedSeries;
};

export async function makeThings(url: string): Promise<Things> {
  return {
    room: await postTo<OpenedRoom>(url, '/api/rooms', CHECK_IN),
    deck: await postTo<Created>(url, '/api/studio/create', { deck: deck() }),
    series: await postTo<CreatedSeries>(url, '/api/series/create', { title: 'Traject', keepDays: 30, parallel: true }),
  };
}

/** @returns bodies by route, as `POST /api/rooms` */
export function goodWishes({ room, deck: { key }, series }: Things): Readonly<Record<string, object>> {
  const console = { room: room.room, key: room.key };
  const change = { do: 'set', at: ['title'], value: 'Nieuw', was: deck().title };
  return {
    'POST /api/rooms': { ...CHECK_IN, decks: [{ key }], series: { key: series.key } },
    'POST /api/decks': { keys: [key] },
    'POST /api/peek': { code: room.code },
    'POST /api/join': { code: room.code, agreed: true, background: { level: 'gemeente', work: 'policy' } },
    'POST /api/recover': { code: 'AAAA-AAAA-AAAA-AAAA' },
    'POST /api/harvest': console,
    'POST /api/harvest/settings': { ...console, settings: NOTHING_ARRANGED, known: NOTHING_ARRANGED },
    'POST /api/harvest/report': { ...console, format: 'json', language: 'nl' },
    'POST /api/series/create': { title: 'Traject', keepDays: 30, parallel: false },
    'POST /api/series/open': { key: series.key },
    'POST /api/series/wall': { key: series.viewKey },
    'POST /api/series/forget': { key: series.key, room: room.room },
    'POST /api/series/renew': { key: 'A'.repeat(22) },
    'POST /api/series/delete': { key: 'A'.repeat(22) },
    'POST /api/series/data': { key: series.key, format: 'csv', language: 'nl' },
    'POST /api/studio/create': { deck: deck() },
    'POST /api/studio/open': { key },
    'POST /api/studio/sync': { key, since: 0, changes: [{ id: 'x', change }] },
    'POST /api/studio/delete': { key: 'A'.repeat(22) },
    'POST /api/studio/name-version': { key, name: 'Voor de pilot' },
    'POST /api/studio/version': { key, version: 0 },
    'POST /api/studio/link': { key, right: 'view', label: 'Noor' },
    'POST /api/studio/revoke': { key, link: 'x' },
    'POST /api/studio/shipped': { id: 'goed-werk', language: 'nl' },
    'POST /api/studio/export': { of: { key }, format: 'json' },
  };
}
