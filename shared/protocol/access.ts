/**
 * Who may open something on this server, over HTTP: POST /api/access/code and /api/access/login/…; GET /api/about says whether
 * anything is needed. What is got is a grant, which goes along as `Authorization: Bearer` when something is opened. Joining a
 * room never needs one.
 */
import * as v from 'valibot';

/** POST /api/access/code: the code that the organisation handed out. @returns Granted */
export const AccessCodeSchema = v.strictObject({ code: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200)) });

/** 32 random bytes as base64url, made in the browser and kept in its tab: the PKCE verifier of RFC 7636. */
const verifier = v.pipe(v.string(), v.regex(/^[\w-]{43}$/));

/** POST /api/access/login/begin. @returns LoginBegun */
export const LoginBeginSchema = v.strictObject({ verifier });
export type LoginBegun = {
  /** Address of the organisation's own login page. */
  readonly url: string;
};

/** POST /api/access/login/end: what the login came back with, without the question mark. @returns Granted */
export const LoginEndSchema = v.strictObject({ verifier, query: v.pipe(v.string(), v.minLength(1), v.maxLength(6_000)) });

export type Granted = {
  readonly grant: string;
  /** Ms since 1970. */
  readonly endsAt: number;
};

/** Why no grant was given; the words live in `client/i18n/access.ts`. */
export type AccessRefusalCode =
  'access-code-wrong' | 'too-many-wrong-codes' | 'login-failed' | 'login-not-allowed' | 'login-unreachable' | 'malformed' | 'busy';
export type AccessRefusal = { readonly refused: AccessRefusalCode };

/** GET /api/about: what a visitor may know about the server before anything is opened. */
export type About = {
  /** What opening needs; both false: it is open to all. When both are true, one of them is enough. */
  readonly opening: { readonly code: boolean; readonly login: boolean };
  /** Who runs this server, and where questions about privacy go (`mailto:` or `https:`). */
  readonly organisation: string | null;
  readonly privacyContact: string | null;
  /** Most days that counts may be kept here after a room closed. */
  readonly keepDays: number;
};
