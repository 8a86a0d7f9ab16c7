/** The HTTP side of the studio's wire (shared/protocol/studio.ts). Keys come in bodies only, and nothing here logs one. */
import { json, raw, Router, type ErrorRequestHandler, type RequestHandler, type Response } from 'express';
import * as v from 'valibot';
import type { CardKind, Deck, Language } from '../../shared/deck/deck.ts';
import {
  CreateDeckSchema,
  ExportSchema,
  KeySchema,
  LinkSchema,
  NameVersionSchema,
  RevokeSchema,
  ShippedSchema,
  SyncSchema,
  VersionSchema,
  type Format,
  type ImportPreview,
  type StudioRefusal,
  type StudioRefusalCode,
} from '../../shared/protocol/studio.ts';
import type { PerMinute } from '../http/per-minute.ts';
import type { Log } from '../log.ts';
import { NO_METER, type Meter } from '../ops/meter.ts';
import { StoreError } from '../store/store-error.ts';
import { isRefused, refuse, type Decks } from './decks.ts';
import { isTooDeep } from './size.ts';

const STATUS: Readonly<Record<StudioRefusalCode, number>> = {
  'no-such-deck': 404,
  'deck-read-only': 403,
  'deck-invalid': 422,
  'too-many-decks': 429,
  'access-needed': 401,
  'file-not-read': 422,
  'file-too-large': 413,
  'file-too-slow': 422,
  malformed: 400,
  'too-fast': 429,
  busy: 503,
  'not-saved': 409,
};

/** What a body that is too large is refused as. */
const TOO_LARGE: Readonly<Record<string, StudioRefusalCode>> = {
  '/create': 'deck-invalid',
  '/sync': 'deck-invalid',
  '/import': 'file-too-large',
};

export type Files = {
  exportDeck(
    deck: Deck,
    format: Format,
    kind?: CardKind,
  ): Promise<{ readonly bytes: Uint8Array; readonly name: string; readonly type: string }>;
  importFile(name: string, bytes: Uint8Array): Promise<ImportPreview | StudioRefusal>;
};

export type StudioRoutesParts = {
  readonly decks: Decks;
  /** A deck of the folder. */
  readonly shipped: (id: string, language: Language) => Deck | null;
  readonly files: Files;
  readonly perMinute: PerMinute;
  readonly log: Log;
  readonly meter?: Meter | undefined;
};

/** Mount under `/api/studio`. */
export function studioRoutes({ decks, shipped, files, perMinute, log, meter = NO_METER }: StudioRoutesParts): Router {
  const router = Router();
  // No compressed bodies: a few kilobytes could hold work for seconds.
  const small = json({ limit: '64kb', inflate: false });
  const large = json({ limit: '4mb', inflate: false });
  const shippedDeck = (id: string, language: Language): Deck | StudioRefusal => shipped(id, language) ?? refuse('no-such-deck');

  router.use((_request, response, next) => {
    response.setHeader('cache-control', 'no-store');
    next();
  });
  const post = <Schema extends v.GenericSchema>(
    path: string,
    before: readonly RequestHandler[],
    schema: Schema,
    work: (wish: v.InferOutput<Schema>, response: Response) => Promise<object>,
    otherwise: StudioRefusalCode = 'malformed',
  ): void => {
    router.post(path, ...before, async (request, response) => {
      const body: unknown = request.body;
      const wish = isTooDeep(body) ? null : v.safeParse(schema, body);
      if (!wish?.success) return answer(response, refuse(wish ? otherwise : 'malformed'));
      const result = await work(wish.output, response);
      if (!response.headersSent) answer(response, result);
    });
  };

  post(
    '/create',
    [perMinute({ of: 'studio create', most: 60 }), large],
    CreateDeckSchema,
    ({ deck }) => decks.create(deck),
    'deck-invalid',
  );
  post('/open', [small], KeySchema, ({ key }) => decks.open(key));
  // Pages ask every three seconds, and a class of organisers stands behind one address.
  post('/sync', [perMinute({ of: 'studio sync', most: 3_000 }), large], SyncSchema, (wish) => decks.sync(wish));
  post('/delete', [small], KeySchema, ({ key }) => decks.delete(key));
  post('/name-version', [small], NameVersionSchema, ({ key, name }) => decks.nameVersion(key, name));
  post('/version', [small], VersionSchema, ({ key, version }) => decks.version(key, version));
  post('/link', [small], LinkSchema, ({ key, right, label }) => decks.link(key, right, label));
  post('/revoke', [small], RevokeSchema, ({ key, link }) => decks.revoke(key, link));
  post('/shipped', [small], ShippedSchema, async ({ id, language }) => {
    const deck = shippedDeck(id, language);
    return isRefused(deck) ? deck : { deck };
  });
  post('/export', [perMinute({ of: 'studio export', most: 240 }), small], ExportSchema, async ({ of, format, kind }, response) => {
    const deck = 'key' in of ? await decks.exported(of.key) : shippedDeck(of.id, of.language);
    if (isRefused(deck)) return deck;
    const { bytes, name, type } = await files.exportDeck(deck, format, kind);
    response.attachment(safeName(name)).type(type).send(Buffer.from(bytes));
    return {};
  });

  router.post(
    '/import',
    perMinute({ of: 'studio import', most: 120 }),
    raw({ type: 'application/octet-stream', limit: '2mb' }),
    async (request, response) => {
      const { name } = request.query;
      const bytes: unknown = request.body;
      if (typeof name !== 'string' || name.length > 200 || !Buffer.isBuffer(bytes)) return answer(response, refuse('malformed'));
      answer(response, await files.importFile(name, bytes));
    },
  );

  router.use((_request, response) => answer(response, refuse('malformed')));
  router.use(failures(log, meter));
  return router;
}

function answer(response: Response, result: object): void {
  response.status(isRefused(result) ? STATUS[result.refused] : 200).json(result);
}

/** Without separators, control characters and marks that turn the direction of writing around; what is left names a file anywhere. */
function safeName(name: string): string {
  return name.replaceAll(/[\p{Cc}\p{Cf}\\/:*?"<>|]/gu, '-').slice(0, 120) || 'deck';
}

/** A request that failed, as a refusal: nothing of it was saved, and nothing of the inside is told. */
function failures(log: Log, meter: Meter): ErrorRequestHandler {
  return (error: unknown, request, response, _next) => {
    const status = typeof error === 'object' && error !== null && 'status' in error ? Number(error.status) : 500;
    if (response.headersSent) return void response.destroy();
    if (status === 413) return void response.status(413).json(refuse(TOO_LARGE[request.path] ?? 'malformed'));
    if (status < 500) return answer(response, refuse('malformed'));
    log.error({ error }, 'a request of the studio could not be carried out');
    meter.failed(error);
    response.status(503).json(refuse(error instanceof StoreError ? 'not-saved' : 'busy'));
  };
}
