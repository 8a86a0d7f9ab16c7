/**
 * Series of rooms and hubs over HTTP: JSON in, JSON out, every request a POST, so that no key ever stands in a URL, query or log.
 * A refusal is `{ refused: code }` with status 4xx. Keys are 128 bits, kept hashed by the server.
 */
import * as v from 'valibot';
import { LANGUAGES } from '../deck/deck.ts';
import type { KeptAgreement } from '../activities/kept.ts';
import { DATA_FORMATS } from '../series/codebook.ts';
import type { Tally } from '../series/tally.ts';
import type { Together } from '../series/together.ts';

export const seriesKey = v.pipe(v.string(), v.minLength(20), v.maxLength(80));

/** Three years: longer than any series of gatherings lasts, and short enough to be a promise. */
export const MOST_SERIES_DAYS = 1096;
export const MOST_GATHERINGS = 60;

/** POST /api/series/create */
export const CreateSeriesSchema = v.strictObject({
  title: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(80)),
  /** The date of deletion is fixed with this: every phone of every room says it before joining. */
  keepDays: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_SERIES_DAYS)),
  /** A hub: its rooms are held at once, and have a closing screen together. */
  parallel: v.boolean(),
});
export type CreateSeries = v.InferOutput<typeof CreateSeriesSchema>;
export type CreatedSeries = {
  readonly series: string;
  /** Opens everything of the series. */
  readonly key: string;
  /** Opens only what the rooms show together. */
  readonly viewKey: string;
  readonly deleteAt: number;
};

/** POST /api/series/open, /wall, /renew, /delete. `wall` also takes a key that only views. `renew` answers a `CreatedSeries` with other keys. */
export const SeriesKeySchema = v.strictObject({ key: seriesKey });
/** POST /api/series/forget: takes one room's harvest out of the series; the room itself stays. */
export const ForgetSchema = v.strictObject({ key: seriesKey, room: v.pipe(v.string(), v.minLength(1), v.maxLength(80)) });
/** POST /api/series/data: a file. `codebook` explains the columns of `csv`; `json` has both. */
export const SeriesDataSchema = v.strictObject({ key: seriesKey, format: v.picklist(DATA_FORMATS), language: v.picklist(LANGUAGES) });

/** `unreadable`: kept by a version of the toolkit that wrote harvests otherwise. */
export type GatheringState = 'open' | 'closed' | 'unreadable';

export type Gathering = {
  readonly room: string;
  readonly title: string;
  readonly openedAt: number;
  readonly state: GatheringState;
  /** Only while the room is open: how people join it. */
  readonly joining: { readonly code: string; readonly joinUrl: string; readonly people: number } | null;
  readonly kept: {
    readonly heldOn: string;
    readonly people: number;
    readonly agreements: readonly KeptAgreement[];
    /** Cases that may be a card, and all that are told. */
    readonly cases: { readonly cards: number; readonly told: number };
    readonly tallies: readonly Tally[];
  } | null;
};

export type SeriesView = {
  readonly series: string;
  readonly title: string;
  readonly parallel: boolean;
  readonly madeAt: number;
  readonly deleteAt: number;
  readonly viewKey: string;
  readonly gatherings: readonly Gathering[];
};

/** In words: what a room agreed, sentences of its check-out, titles of the themes it talked about. */
export type SaidOnWall = Readonly<Record<'agreements' | 'takeAways' | 'themes', readonly string[]>>;

export type Wall = {
  readonly title: string;
  readonly rooms: readonly {
    readonly title: string;
    readonly state: GatheringState;
    /** Null while fewer than five are in. */
    readonly people: number | null;
    readonly said: SaidOnWall;
  }[];
  readonly together: readonly Together[];
};

/** What a phone says of the series before somebody joins one of its rooms. */
export type SeriesPromise = { readonly title: string; readonly deleteAt: number };

/** In the wish to open a room (`OpenRoomSchema`). A rehearsal gets what came before too, and never becomes part of the series. */
export const InSeriesSchema = v.strictObject({
  key: seriesKey,
  /** Bring what the series has so far: agreements to review, values of the last sort beside the new ones. */
  next: v.optional(v.strictObject({ agreements: v.boolean(), values: v.boolean() })),
});
export type InSeries = v.InferOutput<typeof InSeriesSchema>;
