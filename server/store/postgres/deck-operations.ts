/** The operations on decks, each one statement; what a deck holds is sealed under one secret (see `schema.sql`). */
import type { Right } from '../../../shared/protocol/studio.ts';
import type { DeckKey, DeckStore } from '../deck-store.ts';
import { newSecret, SEAL_BYTES, sealWith, type Seal } from '../seal.ts';
import type { WholeDeck, WholeDecks } from '../whole.ts';
import type { Database } from './database.ts';
import { keyPart, partList, partsOf, versionParts, wholeOf, type Part, type PartRow } from './deck-parts.ts';

type OwnSeal = Seal & { readonly number: number; readonly version: number };

export function deckOperations(db: Database): DeckStore & WholeDecks {
  /** What seals and opens a deck, and the version of this moment; null when it is not there. */
  const sealOf = async (id: string): Promise<OwnSeal | null> => {
    const [row] = await db.ask(
      (sql) => sql<{ seal: number; version: number; secret: Uint8Array }[]>`
        SELECT seal, version, secret FROM decks JOIN seals ON number = seal WHERE id = ${id}`,
    );
    return row ? { ...sealWith(row.secret), number: row.seal, version: row.version } : null;
  };

  const keysOf = async (id: string): Promise<DeckKey[]> => {
    const rows = await db.ask(
      (sql) => sql<{ hash: string; link: string; right: Right; made_at: number; body: Uint8Array; secret: Uint8Array }[]>`
        SELECT hash, link, may AS right, made_at, body, secret FROM decks
        JOIN seals ON seals.number = decks.seal
        JOIN deck_keys ON deck = decks.id
        JOIN deck_parts ON deck_parts.seal = decks.seal AND part = 'key' AND deck_parts.number = 0 AND name = link
        WHERE decks.id = ${id} ORDER BY link`,
    );
    return rows.map(({ hash, link, right, made_at, body, secret }) => ({
      id: link,
      hash,
      right,
      label: sealWith(secret).open(body),
      madeAt: made_at,
    }));
  };

  const keep = async (deck: WholeDeck): Promise<void> => {
    const secret = newSecret();
    const { keys } = deck;
    await db.ask(
      (sql) => sql`
        WITH deck AS (
          INSERT INTO decks (id, version) VALUES (${deck.id}, ${deck.version}) RETURNING id, seal
        ), sealed AS (
          INSERT INTO seals (number, secret) SELECT seal, ${secret} FROM deck
        ), keyed AS (
          INSERT INTO deck_keys SELECT hash, id, link, may FROM deck, unnest(
            ${keys.map(({ hash }) => hash)}::text[], ${keys.map(({ id }) => id)}::text[], ${keys.map(({ right }) => right)}::text[]
          ) AS key (hash, link, may)
        )
        INSERT INTO deck_parts SELECT seal, part.* FROM deck, ${partList(sql, sealWith(secret), partsOf(deck))}`,
    );
  };

  return {
    createDeck: ({ id, body, key }) => keep({ id, version: 0, snapshot: { version: 0, body }, log: [], versions: [], keys: [key] }),
    keepDeck: keep,
    deckByKey: async (hash) => {
      const [entry] = await db.ask(
        (sql) => sql<{ deck: string; link: string; right: Right; version: number }[]>`
          SELECT deck, link, may AS right, version FROM deck_keys JOIN decks ON decks.id = deck WHERE hash = ${hash}`,
      );
      return entry ? { deck: entry.deck, link: entry.link, right: entry.right, version: entry.version } : null;
    },
    loadDeck: async (id) => {
      const rows = await db.ask(
        (sql) => sql<(Omit<PartRow, 'body'> & { readonly size: number; readonly body: Uint8Array | null })[]>`
          WITH deck AS (SELECT seal, version FROM decks WHERE id = ${id}),
          snapshot AS (SELECT number, body FROM deck_parts WHERE seal = (SELECT seal FROM deck) AND part = 'snapshot')
          SELECT 'deck' AS part, version AS number, '' AS name, 0 AS made_at, 0 AS size, secret AS body
            FROM deck JOIN seals ON seals.number = seal
          UNION ALL SELECT 'snapshot', number, '', 0, 0, body FROM snapshot
          UNION ALL (
            SELECT part, number, name, 0, octet_length(body), CASE WHEN number > (SELECT number FROM snapshot) THEN body END
            FROM deck_parts WHERE seal = (SELECT seal FROM deck) AND part = 'change' ORDER BY number)`,
      );
      const deck = rows.find(({ part }) => part === 'deck');
      const snapshot = rows.find(({ part }) => part === 'snapshot');
      if (!deck?.body || !snapshot?.body) return null;
      const seal = sealWith(deck.body);
      const log = rows.filter(({ part }) => part === 'change');
      return {
        id,
        version: deck.number,
        snapshot: { version: snapshot.number, body: seal.open(snapshot.body) },
        changes: log.flatMap(({ name, body }) => (body ? [{ id: name, body: seal.open(body) }] : [])),
        log: log.map(({ name, size }) => ({ id: name, size: size - SEAL_BYTES })),
      };
    },
    deckChanges: async (id, after) => {
      const deck = await sealOf(id);
      if (!deck || after > deck.version) return null;
      const rows = await db.ask(
        (sql) => sql<Pick<PartRow, 'name' | 'body'>[]>`
          SELECT name, body FROM deck_parts WHERE seal = ${deck.number} AND part = 'change' AND number > ${after} AND number <= ${deck.version}
          ORDER BY number`,
      );
      return rows.length === deck.version - after ? rows.map(({ name, body }) => ({ id: name, body: deck.open(body) })) : null;
    },
    appendChanges: async (id, expectedVersion, changes, renewed) => {
      const deck = await sealOf(id);
      if (!deck) return 'conflict';
      const cut = renewed?.cut ?? -1;
      const parts = changes.map(({ id: name, body }, i): Part => ['change', expectedVersion + 1 + i, name, 0, body]);
      const appended = await db.ask(
        (sql) => sql`
          WITH deck AS (
            UPDATE decks SET version = version + ${changes.length}
            WHERE id = ${id} AND seal = ${deck.number} AND version = ${expectedVersion} AND NOT EXISTS (
              SELECT FROM deck_parts
              WHERE seal = ${deck.number} AND part = 'change' AND name = ANY(${changes.map((each) => each.id)}::text[]))
            RETURNING seal
          ), added AS (
            INSERT INTO deck_parts SELECT seal, part.* FROM deck, ${partList(sql, deck, parts)} WHERE part.number > ${cut}
          ), renewed AS (
            UPDATE deck_parts SET number = ${expectedVersion + changes.length}, body = ${deck.close(renewed?.body ?? '')}
            FROM deck WHERE deck_parts.seal = deck.seal AND part = 'snapshot' AND ${renewed !== null}
          ), cut AS (
            DELETE FROM deck_parts USING deck WHERE deck_parts.seal = deck.seal AND part = 'change' AND number <= ${cut}
          )
          SELECT FROM deck`,
      );
      return appended.length === 1 ? 'saved' : 'conflict';
    },
    nameVersion: async (id, version) => {
      const deck = await sealOf(id);
      if (!deck) return 'gone';
      const named = await db.ask(
        (sql) => sql`
          WITH deck AS (SELECT seal FROM decks WHERE seal = ${deck.number} FOR KEY SHARE)
          INSERT INTO deck_parts SELECT seal, part.* FROM deck, ${partList(sql, deck, versionParts(version))}
          ON CONFLICT (seal, part, number, name) DO UPDATE SET made_at = excluded.made_at, body = excluded.body`,
      );
      return named.count > 0 ? 'saved' : 'gone';
    },
    namedVersions: async (id) => {
      const deck = await sealOf(id);
      if (!deck) return [];
      const rows = await db.ask(
        (sql) => sql<(PartRow & { readonly size: number })[]>`
          SELECT name.number, name.made_at, name.body, octet_length(whole.body) AS size FROM deck_parts AS name
          JOIN deck_parts AS whole ON whole.seal = name.seal AND whole.part = 'version' AND whole.number = name.number
          WHERE name.seal = ${deck.number} AND name.part = 'version-name' ORDER BY name.number`,
      );
      return rows.map(({ number, made_at, body, size }) => ({
        version: number,
        name: deck.open(body),
        madeAt: made_at,
        size: size - SEAL_BYTES,
      }));
    },
    namedVersion: async (id, version) => {
      const deck = await sealOf(id);
      if (!deck) return null;
      const [row] = await db.ask(
        (sql) => sql<Pick<PartRow, 'body'>[]>`
          SELECT body FROM deck_parts WHERE seal = ${deck.number} AND part = 'version' AND number = ${version}`,
      );
      return row ? deck.open(row.body) : null;
    },
    addDeckKey: async (id, key) => {
      const deck = await sealOf(id);
      if (!deck) return 'gone';
      const added = await db.ask(
        (sql) => sql`
          WITH keyed AS (
            INSERT INTO deck_keys SELECT ${key.hash}, id, ${key.id}, ${key.right} FROM decks WHERE seal = ${deck.number} FOR KEY SHARE
            RETURNING link
          )
          INSERT INTO deck_parts SELECT ${deck.number}, part.* FROM keyed, ${partList(sql, deck, [keyPart(key)])}`,
      );
      return added.count === 1 ? 'saved' : 'gone';
    },
    deckKeys: async (id) =>
      (await keysOf(id))
        .map(({ id: link, right, label, madeAt }) => ({ id: link, right, label, madeAt }))
        .toSorted((one, other) => one.madeAt - other.madeAt),
    revokeDeckKey: async (id, link) => {
      const [row] = await db.ask(
        (sql) => sql<{ outcome: 'revoked' | 'unknown' | 'last' }[]>`SELECT revoke_deck_key(${id}, ${link}) AS outcome`,
      );
      return row?.outcome ?? 'unknown';
    },
    removeDeck: async (id) => {
      await db.ask((sql) => sql`SELECT remove_deck(${id})`);
    },
    deckCount: async () => (await db.ask((sql) => sql<{ n: number }[]>`SELECT count(*) AS n FROM decks`))[0]?.n ?? 0,
    deckIds: async () => (await db.ask((sql) => sql<{ id: string }[]>`SELECT id FROM decks ORDER BY id`)).map(({ id }) => id),
    wholeDeck: async (id) => {
      const deck = await sealOf(id);
      if (!deck) return null;
      const rows = await db.ask(
        (sql) => sql<PartRow[]>`
          SELECT part, number, name, made_at, body FROM deck_parts WHERE seal = ${deck.number} ORDER BY part, number, name`,
      );
      return wholeOf(id, deck, rows, await keysOf(id));
    },
  };
}
