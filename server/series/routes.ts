/** The HTTP side of series (shared/protocol/series.ts). Keys come in bodies only, and nothing here logs one. */
import { json, Router, type Response } from 'express';
import * as v from 'valibot';
import { CreateSeriesSchema, ForgetSchema, SeriesDataSchema, SeriesKeySchema } from '../../shared/protocol/series.ts';
import { isRefusal, refuse, type RefusalCode } from '../../shared/room/refusal.ts';
import type { PerMinute } from '../http/per-minute.ts';
import { dataFile } from './data-file.ts';
import type { AllSeries } from './series.ts';

const STATUS: Partial<Record<RefusalCode, number>> = {
  'no-such-series': 404,
  'no-such-room': 404,
  'too-many-rooms': 429,
  'too-fast': 429,
};

/** Mount under `/api/series`. */
export function seriesRoutes(series: AllSeries, perMinute: PerMinute): Router {
  const router = Router();
  const body = json({ limit: '16kb', strict: true });
  const post = <Schema extends v.GenericSchema>(
    path: string,
    most: number,
    schema: Schema,
    work: (wish: v.InferOutput<Schema>, response: Response) => Promise<object>,
  ): void => {
    router.post(path, perMinute({ of: `series ${path}`, most }), body, async (request, response) => {
      const wish = v.safeParse(schema, request.body);
      const result = wish.success ? await work(wish.output, response) : refuse('malformed');
      if (!response.headersSent) answer(response, result);
    });
  };

  router.use((_request, response, next) => {
    response.setHeader('cache-control', 'no-store');
    next();
  });
  post('/create', 60, CreateSeriesSchema, (wish) => series.create(wish));
  post('/open', 240, SeriesKeySchema, ({ key }) => series.open(key));
  // A closing screen asks every few seconds; several stand behind one address.
  post('/wall', 600, SeriesKeySchema, ({ key }) => series.wall(key));
  post('/renew', 60, SeriesKeySchema, ({ key }) => series.renew(key));
  post('/forget', 240, ForgetSchema, ({ key, room }) => series.forgetRoom(key, room));
  post('/delete', 240, SeriesKeySchema, ({ key }) => series.delete(key));
  post('/data', 60, SeriesDataSchema, async ({ key, format, language }, response) => {
    const data = await series.data(key, language);
    if (isRefusal(data)) return data;
    const { name, type, bytes } = dataFile(data, format, language);
    response.attachment(safeName(name)).type(type).send(bytes);
    return {};
  });
  router.use((_request, response) => answer(response, refuse('malformed')));
  return router;
}

function answer(response: Response, result: object): void {
  response.status(isRefusal(result) ? (STATUS[result.refused] ?? 400) : 200).json(result);
}

/** Without separators, control characters and marks that turn the direction of writing around. */
function safeName(name: string): string {
  return name.replaceAll(/[\p{Cc}\p{Cf}\\/:*?"<>|]/gu, '-').slice(0, 120);
}
