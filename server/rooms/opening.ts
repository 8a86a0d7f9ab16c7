/** Opens a room: deals it the cards of its programme, gives it codes of its own and writes it down. */
import type { OpenedRoom, OpenRoomRequest } from '../../shared/protocol/http.ts';
import { checkProgramme } from '../../shared/room/programme.ts';
import { refuse, type Refusal } from '../../shared/room/refusal.ts';
import { joinUrl } from '../../shared/room/views.ts';
import { NO_DECKS } from '../decks/deck-source.ts';
import { NO_SERIES } from '../series/source.ts';
import { comingFrom } from './coming-from.ts';
import { firstAccess } from './consoles.ts';
import { contentFor } from './dealt.ts';
import { IDLE_MS } from './live-room.ts';
import type { RoomsParts } from './rooms.ts';
import { newId, newJoinCode, newJoinSecret, newRoomSecret } from './secrets.ts';

/** A join code that is taken is drawn again so often. */
const CODE_TRIES = 20;

type OpeningParts = Pick<RoomsParts, 'store' | 'clock' | 'library' | 'decks' | 'look' | 'series' | 'joinBase' | 'maxRooms'>;

/** Refuses `too-many-rooms`, `no-such-series`, `programme-invalid`; `busy` when no join code was free. */
export async function openRoom(
  { store, clock, library, decks = NO_DECKS, look = null, series: from = NO_SERIES, joinBase, maxRooms }: OpeningParts,
  wish: OpenRoomRequest,
): Promise<OpenedRoom | Refusal> {
  if ((await store.size()) >= maxRooms) return refuse('too-many-rooms');
  const series = wish.series ? await from.forRoom(wish.series.key) : null;
  if (wish.series && !series) return refuse('no-such-series');
  const found = await contentFor(wish, { library, decks, look });
  const begun = found && comingFrom(series, wish, found);
  const programme = begun && checkProgramme(begun.programme, begun.content);
  if (!begun || !programme) return refuse('programme-invalid');
  const { content } = begun;
  const { key, recoveryCode, access } = firstAccess();
  const openedAt = clock.now();
  const { title, kind, naming, smallCircle, language, keepDays } = wish;
  // A rehearsal may look back; nothing of it goes into the series.
  const belongsTo = series && kind === 'gathering' ? { id: series.id, title: series.title, deleteAt: series.deleteAt } : null;
  const whole = { title, kind, naming, smallCircle, language, keepDays, openedAt, programme, content };
  for (let attempt = 0; attempt < CODE_TRIES; attempt += 1) {
    const own = { id: newId(), code: newJoinCode(), joinSecret: newJoinSecret() };
    const setup = { ...own, ...whole, ...(belongsTo ? { series: belongsTo } : {}) };
    const created = await store.create({
      id: setup.id,
      code: setup.code,
      secret: newRoomSecret(),
      deleteAt: openedAt + IDLE_MS,
      opened: { type: 'opened', setup },
      access,
    });
    if (created !== 'created') continue;
    if (belongsTo && !(await from.addRoom(belongsTo.id, { id: setup.id, title, openedAt }))) {
      await store.remove(setup.id);
      return refuse('no-such-series');
    }
    return { room: setup.id, code: setup.code, key, recoveryCode, joinUrl: joinUrl(setup, joinBase()) };
  }
  return refuse('busy');
}
