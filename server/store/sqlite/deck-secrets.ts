/**
 * What decks hold is kept sealed, each deck under a secret of its own, and deleting a deck destroys its secret.
 *
 * Why not a table for each deck, as rooms have (see `room-tables.ts`): decks stay for years. With 10,000 of them, opening a room
 * took 40 ms and the start 5 s. Why sealed: in shared tables SQLite leaves copies of moved rows in the unused part of pages, which
 * `secure_delete` does not reach. A secret leaves none: rows of `deck_secrets` are only ever added at the end and overwritten where
 * they lie, by as many bytes, and never deleted, so that SQLite never moves one. The price is 40 bytes for every deck that ever was.
 */
import type { DatabaseSync } from 'node:sqlite';
import { newSecret, SECRET_BYTES, sealWith, type Seal } from '../seal.ts';

export type DeckSecrets = {
  /** A number and a secret for a new deck. */
  make(): number;
  destroy(deck: number): void;
  /** What seals and opens the texts of one deck. */
  of(deck: number): Seal;
};

export function deckSecrets(db: DatabaseSync): DeckSecrets {
  const add = db.prepare('INSERT INTO deck_secrets (secret) VALUES (?)');
  const overwrite = db.prepare('UPDATE deck_secrets SET secret = ? WHERE deck = ?');
  const read = db.prepare('SELECT secret FROM deck_secrets WHERE deck = ?');
  return {
    make: () => Number(add.run(newSecret()).lastInsertRowid),
    destroy: (deck) => void overwrite.run(new Uint8Array(SECRET_BYTES), deck),
    of: (deck) => sealWith(read.get(deck)?.['secret'] as Uint8Array),
  };
}
