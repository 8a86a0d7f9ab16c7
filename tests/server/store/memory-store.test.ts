import { describe } from 'vitest';
import { openMemoryStore } from '../../../server/store/memory/memory-store.ts';
import { storeContract } from './contract.ts';

describe('the store in memory', () => storeContract(async () => openMemoryStore()));
