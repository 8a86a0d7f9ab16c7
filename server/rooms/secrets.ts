/** Everything secret that a room hands out or keeps: how it is made, and what is stored of it. */
import { createCipheriv, createDecipheriv, createHash, createHmac, randomBytes, randomInt } from 'node:crypto';

/** Without I, L, O, U: nobody reads them wrongly from paper. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** 128 bits, for tokens of participants and keys of facilitators. */
export function newToken(): string {
  return randomBytes(16).toString('base64url');
}

export function newId(): string {
  return randomBytes(9).toString('base64url');
}

/** Eight digits for people to type. */
export function newJoinCode(): string {
  return String(randomInt(10_000_000, 100_000_000));
}

/** 50 bits; in the fragment of the QR code's address. */
export function newJoinSecret(): string {
  return letters(10);
}

/** 80 bits, written on paper as four groups of four. */
export function newRecoveryCode(): string {
  return grouped(letters(16));
}

/** 40 bits, for ten minutes and once; read out or typed over at once. */
export function newInviteCode(): string {
  return grouped(letters(8), 4);
}

/** What people type: spaces, hyphens and small letters do not matter, nor O for 0 and I or L for 1. */
export function asTyped(code: string): string {
  return code
    .toUpperCase()
    .replaceAll(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');
}

/** Tokens, keys and codes are stored only like this. They are long and random, so a fast hash is enough. */
export function hashed(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}

/** Destroyed when the room closes; without it nobody can tell whose an answer was. */
export function newRoomSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** The key under which a participant's answers are kept. */
export function answerKey(roomSecret: string, participant: string): string {
  return mac(roomSecret, `person ${participant}`);
}

/** Names a sentence somebody wrote without telling who; another sentence of the same person has another id. */
export function textId(roomSecret: string, key: string, slot: string, text: string): string {
  return mac(roomSecret, `text ${key} ${slot} ${text}`);
}

/** For the way between processes: only who has the room's secret can read it, and nobody can change it unnoticed. */
export function locked(roomSecret: string, text: string): string {
  const start = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', lockKey(roomSecret), start);
  const hidden = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([start, cipher.getAuthTag(), hidden]).toString('base64');
}

/** Null for what was not locked with this secret. */
export function unlocked(roomSecret: string, text: string): string | null {
  const bytes = Buffer.from(text, 'base64');
  try {
    const decipher = createDecipheriv('aes-256-gcm', lockKey(roomSecret), bytes.subarray(0, 12)).setAuthTag(bytes.subarray(12, 28));
    return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8');
  } catch {
    return null;
  }
}

function lockKey(roomSecret: string): Buffer {
  return createHmac('sha256', roomSecret).update('between processes').digest();
}

function mac(secret: string, what: string): string {
  return createHmac('sha256', secret).update(what).digest('base64url').slice(0, 22);
}

function letters(count: number): string {
  return Array.from({ length: count }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
}

function grouped(text: string, size = 4): string {
  return text.match(new RegExp(`.{1,${size}}`, 'g'))?.join('-') ?? text;
}
