/**
 * Tokens, ids, codes and secrets out of the seed, so that a run can be repeated to the last byte. Rooms order people and
 * sentences by such ids. Only for simulations: the whole process gets these numbers while it lasts.
 */
import crypto from 'node:crypto';
import { syncBuiltinESMExports } from 'node:module';
import type { Dice } from '../support/dice.ts';

const { randomBytes, randomInt } = crypto;

/** @returns back to real chance. */
export function seedCrypto(dice: Dice): () => void {
  const bytes = (count: number): Buffer => Buffer.from(Array.from({ length: count }, () => dice.between(0, 255)));
  const number = (least: number, most?: number): number =>
    most === undefined ? dice.between(0, least - 1) : dice.between(least, most - 1);
  put(bytes, number);
  return () => put(randomBytes, randomInt);
}

function put(bytes: unknown, number: unknown): void {
  Object.assign(crypto, { randomBytes: bytes, randomInt: number });
  syncBuiltinESMExports();
}
