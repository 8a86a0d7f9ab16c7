/** The store on PostgreSQL: the same contracts as every store, and what only a database shared by processes can show. */
import { afterAll, beforeAll, describe } from 'vitest';
import { openPostgresStore } from '../../../server/store/postgres/postgres-store.ts';
import { storeContract } from '../../server/store/contract.ts';
import { deckContract } from '../../server/store/deck-contract.ts';
import { seriesContract } from '../../server/store/series-contract.ts';
import { sharedContract } from '../../server/store/shared-contract.ts';
import { wholeContract } from '../../server/store/whole-contract.ts';
import { startPostgres, type Postgres } from '../../support/postgres.ts';

let postgres: Postgres;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres.stop());

/** A database of its own for each test would cost a second each. */
const openEmpty = async () => {
  postgres.sql('DROP SCHEMA IF EXISTS goed_werk CASCADE');
  return openPostgresStore(postgres.url);
};

describe('shared by processes', () =>
  sharedContract(async (count) => {
    const first = await openEmpty();
    return [first, ...(await Promise.all(Array.from({ length: count - 1 }, () => openPostgresStore(postgres.url))))];
  }));
describe('rooms', () => storeContract(openEmpty));
describe('decks', () => deckContract(openEmpty));
describe('series', () => seriesContract(openEmpty));
describe('as a whole', () => wholeContract(openEmpty));
