/** What a deck holds, as rows of the table `deck_parts`. */
import type { DeckKey, NewVersion } from '../deck-store.ts';
import type { Seal } from '../seal.ts';
import type { WholeDeck } from '../whole.ts';
import type { Connection } from './connect.ts';

export type PartRow = {
  readonly part: string;
  readonly number: number;
  readonly name: string;
  readonly made_at: number;
  readonly body: Uint8Array;
};
/** `schema.sql` says what number and name are. */
export type Part = readonly [part: string, number: number, name: string, madeAt: number, text: string];

/** The rows of parts, all but their number of the deck, for a FROM clause; the table there is called `part`. */
export function partList(sql: Connection, seal: Seal, parts: readonly Part[]) {
  return sql`unnest(
    ${parts.map(([part]) => part)}::text[], ${parts.map(([, number]) => number)}::integer[], ${parts.map(([, , name]) => name)}::text[],
    ${parts.map(([, , , madeAt]) => madeAt)}::bigint[], ${sql.types.byteas(parts.map(([, , , , text]) => seal.close(text)))}::bytea[]
  ) AS part (part, number, name, made_at, body)`;
}

export function versionParts({ version, name, madeAt, body }: NewVersion): readonly Part[] {
  return [
    ['version', version, '', 0, body],
    ['version-name', version, '', madeAt, name],
  ];
}

export function keyPart({ id, madeAt, label }: DeckKey): Part {
  return ['key', 0, id, madeAt, label];
}

export function partsOf({ version, snapshot, log, versions, keys }: WholeDeck): readonly Part[] {
  const first = version - log.length + 1;
  return [
    ['snapshot', snapshot.version, '', 0, snapshot.body],
    ...log.map(({ id, body }, i): Part => ['change', first + i, id, 0, body]),
    ...versions.flatMap(versionParts),
    ...keys.map(keyPart),
  ];
}

/** @param rows all parts of the deck, each kind in the order of its numbers. */
export function wholeOf(
  id: string,
  deck: Seal & { readonly version: number },
  rows: readonly PartRow[],
  keys: readonly DeckKey[],
): WholeDeck {
  const of = (part: string): readonly PartRow[] => rows.filter((row) => row.part === part);
  const snapshot = of('snapshot')[0];
  if (!snapshot) throw new Error('a deck has no snapshot');
  const names = new Map(of('version-name').map((row) => [row.number, row]));
  return {
    id,
    version: deck.version,
    snapshot: { version: snapshot.number, body: deck.open(snapshot.body) },
    log: of('change').map(({ name, body }) => ({ id: name, body: deck.open(body) })),
    versions: of('version').flatMap(({ number, body }) => {
      const named = names.get(number);
      return named ? [{ version: number, name: deck.open(named.body), madeAt: named.made_at, body: deck.open(body) }] : [];
    }),
    keys,
  };
}
