/** The harvest over HTTP (shared/protocol/harvest.ts). The key comes in the body, and nothing here logs it. */
import { json, Router, type Response } from 'express';
import * as v from 'valibot';
import { HarvestArrangeSchema, HarvestAskSchema, ReportAskSchema } from '../../shared/protocol/harvest.ts';
import { isRefusal, refuse, type Refusal, type RefusalCode } from '../../shared/room/refusal.ts';
import { harvestNow } from '../rooms/harvest-now.ts';
import type { LiveRoom } from '../rooms/live-room.ts';
import type { Rooms } from '../rooms/rooms.ts';

const STATUS: Partial<Record<RefusalCode, number>> = {
  'not-allowed': 403,
  'room-closed': 409,
  'stale-revision': 409,
  'not-started': 409,
  busy: 503,
};

/** Mount under `/api/harvest`. */
export function reportRoutes(rooms: Rooms): Router {
  const router = Router();
  // What facilitators arranged comes twice: as it is now, and as it was.
  const body = json({ limit: '512kb', strict: true });

  router.use((_request, response, next) => {
    response.setHeader('cache-control', 'no-store');
    next();
  });

  router.post('/', body, async (request, response) => {
    const asked = v.safeParse(HarvestAskSchema, request.body);
    const room = asked.success ? await led(asked.output) : refuse('malformed');
    answer(response, isRefusal(room) ? room : harvestNow(room));
  });

  router.post('/settings', body, async (request, response) => {
    const asked = v.safeParse(HarvestArrangeSchema, request.body);
    const room = asked.success ? await led(asked.output) : refuse('malformed');
    if (isRefusal(room) || !asked.success) return answer(response, isRefusal(room) ? room : refuse('malformed'));
    answer(response, (await room.chair.arrangeHarvest(asked.output.settings, asked.output.known)) ?? { ok: true });
  });

  router.post('/report', body, async (request, response) => {
    const asked = v.safeParse(ReportAskSchema, request.body);
    const room = asked.success ? await led(asked.output) : refuse('malformed');
    if (isRefusal(room) || !asked.success) return answer(response, isRefusal(room) ? room : refuse('malformed'));
    if (!room.harvest) return answer(response, refuse('not-started'));
    // Loaded at the first report, because most of the time nobody asks for one.
    const { makeReport } = await import('./make-report.ts');
    const file = await makeReport(room.harvest, asked.output.format, asked.output.language);
    if (!file) return answer(response, refuse('busy'));
    response.setHeader('content-type', file.type);
    response.setHeader('content-disposition', `attachment; filename="${file.name}"`);
    response.end(file.bytes);
  });

  /** The room that this key leads. An unknown room and a wrong key are refused alike. */
  async function led({ room, key }: { readonly room: string; readonly key: string }): Promise<LiveRoom | Refusal> {
    if (!(await rooms.consoles.opens(room, key))) return refuse('not-allowed');
    return (await rooms.get(room)) ?? refuse('not-allowed');
  }

  return router;
}

function answer(response: Response, result: object): void {
  response.status(isRefusal(result) ? (STATUS[result.refused] ?? 400) : 200).json(result);
}
