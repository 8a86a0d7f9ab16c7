/**
 * Grants: proof that somebody gave the code or logged in, for one working day.
 *
 * A grant is a date and its HMAC, and the server keeps none: several processes agree without asking each other, and nothing
 * says who opened what. The key is made from the codes and the client secret, so that changing one of them withdraws every
 * grant. Whoever has a grant, or the state of a login, has something to try guesses of the code against without asking the
 * server; so making a key takes long (scrypt), and a code that is long and random stays a secret.
 */
import { createHash, createHmac, scryptSync, timingSafeEqual } from 'node:crypto';
import type { Granted } from '../../shared/protocol/access.ts';
import type { Clock } from '../clock.ts';

/** A working day: who logs in while preparing need not do so again in the afternoon. */
export const GRANT_MS = 12 * 60 * 60 * 1_000;

export class Signer {
  private readonly secrets: readonly string[];
  private made: Buffer | null = null;

  /** @param secrets together they make the key; their order counts */
  constructor(secrets: readonly string[]) {
    this.secrets = secrets;
  }

  /** Made at the first use: a server that is open to all needs none. */
  private get key(): Buffer {
    this.made ??= scryptSync(JSON.stringify(this.secrets), 'goed-werk access', 32);
    return this.made;
  }

  /** @param purpose keeps what is signed for one thing from being used for another */
  sign(purpose: string, text: string): string {
    return createHmac('sha256', this.key).update(`${purpose} ${text}`).digest('base64url');
  }

  isSigned(purpose: string, text: string, signature: string): boolean {
    return isSame(this.sign(purpose, text), signature);
  }
}

/** In a time that says nothing about where the two differ. */
export function isSame(one: string, other: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(one), digest(other));
}

export function newGrant(signer: Signer, clock: Clock): Granted {
  const endsAt = clock.now() + GRANT_MS;
  return { grant: `${endsAt}.${signer.sign('grant', String(endsAt))}`, endsAt };
}

export function isGrant(signer: Signer, clock: Clock, grant: string): boolean {
  const [, endsAt, signature] = /^(\d{1,16})\.([\w-]{43})$/.exec(grant) ?? [];
  return endsAt !== undefined && signature !== undefined && Number(endsAt) > clock.now() && signer.isSigned('grant', endsAt, signature);
}
