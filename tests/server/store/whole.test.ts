import { describe } from 'vitest';
import { openMemoryStore } from '../../../server/store/memory/memory-store.ts';
import { openSqliteStore } from '../../../server/store/sqlite/sqlite-store.ts';
import { testFolder } from './fixtures.ts';
import { wholeContract } from './whole-contract.ts';

describe('as a whole, in memory', () => wholeContract(async () => openMemoryStore()));
describe('as a whole, on disk', () => wholeContract(() => openSqliteStore(testFolder())));
