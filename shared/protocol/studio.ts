/**
 * The studio's side of the wire: JSON over HTTP, every request a POST, so that no key ever stands in a URL, query or log.
 * A refusal is `{ refused: code }` with status 4xx. Keys are 128 bits or more, kept hashed by the server.
 */
import * as v from 'valibot';
import { ChangeSchema, type Change } from '../deck/change.ts';
import { CARD_KINDS, DraftSchema, LANGUAGES, type Card, type CardKind, type Deck, type Language } from '../deck/deck.ts';
import type { Found } from '../deck/problem.ts';

/** What a key lets its holder do: look and deal; also make a copy; also change the deck and hand out or withdraw keys. */
export const RIGHTS = ['view', 'copy', 'edit'] as const;
export type Right = (typeof RIGHTS)[number];

/** Refusals of the studio; their words are in the studio's catalogue, so that phones don't carry them. */
export const STUDIO_REFUSALS = [
  'no-such-deck',
  'deck-read-only',
  'deck-invalid',
  'too-many-decks',
  'access-needed',
  'file-not-read',
  'file-too-large',
  'file-too-slow',
  'malformed',
  'too-fast',
  'busy',
  'not-saved',
] as const;
export type StudioRefusalCode = (typeof STUDIO_REFUSALS)[number];
export type StudioRefusal = {
  readonly refused: StudioRefusalCode;
  /** Of `file-not-read`, when we know more than the code says, such as a password or an old .xls: a sentence to show instead. */
  readonly why?: Readonly<Record<Language, string>>;
};

const key = v.pipe(v.string(), v.minLength(20), v.maxLength(80));
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(80));
const line = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(80));

/** POST /api/studio/create: a new deck, from nothing, a copy or an import. @see Created */
export const CreateDeckSchema = v.strictObject({ deck: DraftSchema });
export type Created = { readonly id: string; readonly key: string };

/** POST /api/studio/open, /delete. */
export const KeySchema = v.strictObject({ key });
/** A link that was handed out; `id` is not the key and can't open anything. */
export type DeckLink = {
  readonly id: string;
  readonly right: Right;
  readonly label: string;
  readonly madeAt: number;
  readonly mine: boolean;
};
export type NamedVersion = { readonly version: number; readonly name: string; readonly madeAt: number };
export type OpenedDeck = {
  readonly id: string;
  readonly right: Right;
  /** Counts the changes of this deck; not the same as the `version` that an organiser writes on the deck. */
  readonly version: number;
  readonly deck: Deck;
  readonly versions: readonly NamedVersion[];
  /** For who may edit; empty for others. */
  readonly links: readonly DeckLink[];
};

/** POST /api/studio/sync: send own changes (may be none), get those of others. */
export const SyncSchema = v.strictObject({
  key,
  /** The version this client has. */
  since: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** In order. `id` is made by the client and makes a retry harmless. */
  changes: v.pipe(v.array(v.strictObject({ id, change: ChangeSchema })), v.maxLength(6_000)),
});
export type SyncRequest = v.InferOutput<typeof SyncSchema>;
export type ChangeOutcome =
  | { readonly id: string; readonly done: true }
  | { readonly id: string; readonly done: false; readonly why: 'conflict'; readonly now: unknown }
  | { readonly id: string; readonly done: false; readonly why: 'invalid' };
export type Synced = {
  readonly version: number;
  readonly outcomes: readonly ChangeOutcome[];
  /**
   * What happened from `since` to `version`, in order, own changes of this request included (they carry their id);
   * null when that is too long ago: then `deck` is the whole.
   */
  readonly changes: readonly { readonly id: string; readonly change: Change }[] | null;
  readonly deck: Deck | null;
};

/** POST /api/studio/name-version, /version, /link, /revoke. */
export const NameVersionSchema = v.strictObject({ key, name: line });
export const VersionSchema = v.strictObject({ key, version: v.pipe(v.number(), v.integer(), v.minValue(0)) });
export const LinkSchema = v.strictObject({ key, right: v.picklist(RIGHTS), label: v.pipe(v.string(), v.trim(), v.maxLength(80)) });
export type MadeLink = { readonly key: string; readonly links: readonly DeckLink[] };
export const RevokeSchema = v.strictObject({ key, link: id });

/** POST /api/studio/shipped: a deck of the folder, whole. */
export const ShippedSchema = v.strictObject({ id, language: v.picklist(LANGUAGES) });

/** POST /api/studio/export -> the bytes of a file. */
export const FORMATS = ['xlsx', 'csv', 'yaml', 'json'] as const;
export type Format = (typeof FORMATS)[number];
export const ExportSchema = v.strictObject({
  of: v.union([v.strictObject({ key }), ShippedSchema]),
  format: v.picklist(FORMATS),
  /** For csv: which cards. */
  kind: v.optional(v.picklist(CARD_KINDS)),
});

/**
 * POST /api/studio/import?name=FILE with the bytes of the file as `application/octet-stream`. The server looks and answers;
 * it keeps nothing. What is accepted comes back as changes of a deck.
 */
export type ImportPreview = {
  /** The fields of the deck itself, as far as the file has them. */
  readonly head: Partial<Omit<Deck, CardKind>>;
  readonly rows: readonly ImportedRow[];
  /** About the file as a whole: a sheet that was not recognised, columns kept aside, a wrong separator. */
  readonly remarks: readonly ImportRemark[];
};
export type ImportedRow = {
  readonly kind: CardKind;
  /** Name of the sheet, or of the file for csv, yaml and json. */
  readonly sheet: string;
  /** As the spreadsheet or text editor counts, from 1. */
  readonly row: number;
  /** The card as a draft, ready for an `add` change, also when it has errors: then it can be mended in the studio. Null when it can't be read at all. */
  readonly card: Card | null;
  readonly problems: readonly (Found & { /** Header of the column, or field for yaml and json. */ readonly column: string })[];
};
export type ImportRemark = {
  readonly sheet: string;
  readonly row: number | null;
  readonly column: string | null;
  readonly weight: 'error' | 'warning';
  readonly nl: string;
  readonly en: string;
};
