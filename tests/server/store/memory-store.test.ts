import { describe } from 'vitest';
import { openMemoryStore } from '../../../server/store/memory/memory-store.ts';
import { storeContract } from './contract.ts';
import { sharedContract } from './shared-contract.ts';

describe('the store in memory', () => storeContract(async () => openMemoryStore()));
describe('the store in memory, shared', () =>
  sharedContract(async (count) => {
    const store = openMemoryStore();
    return Array.from({ length: count }, () => store);
  }));
