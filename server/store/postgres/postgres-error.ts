/** Translates what PostgreSQL and the way to it report into a `StoreError`. Codes: https://www.postgresql.org/docs/15/errcodes-appendix.html */
import { StoreError, type StoreErrorCode } from '../store-error.ts';

/** By the code of five characters, or by its first two, the class. */
const BY_CODE: Readonly<Record<string, StoreErrorCode>> = {
  '08': 'away', // connection exception
  '53': 'away', // insufficient resources, such as too many connections
  '53100': 'full',
  '55P03': 'busy', // lock not available in time
  '57014': 'busy', // the statement took too long
  '57': 'away', // shutting down, starting
  '40': 'busy', // deadlock: the other one goes on, this one can be tried again
  '25006': 'read-only', // a standby, or set so by the administrator
  '28': 'denied', // user or password
  '3D000': 'denied', // no such database
  '42501': 'denied', // no right to do this
  '58030': 'io',
  XX001: 'corrupt',
  XX002: 'corrupt',
};

/** Data that can't be kept: such an error is about one operation, and the others of the same statement can be done without it. */
const OF_ONE_OPERATION = /^(22|23|54)/;

/**
 * @returns an error that says what kind of thing went wrong and the code for it, and never what the database was asked to keep: its own
 * messages quote values.
 */
export function storeError(error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  const code = codeOf(error);
  if (code === null) return new StoreError('internal', error instanceof Error ? error.name : '');
  if (!isFromServer(error)) return new StoreError(code === 'UNDEFINED_VALUE' ? 'internal' : 'away', code);
  return new StoreError(BY_CODE[code] ?? BY_CODE[code.slice(0, 2)] ?? 'internal', `SQLSTATE ${code}`);
}

/**
 * Had the connections better be made anew, because the way to the database is broken, or leads to one that only lets people read: a
 * standby that was asked while another one took over would otherwise be asked for as long as its connections live?
 */
export function isWrongConnection(error: unknown): boolean {
  const { code } = storeError(error);
  return code === 'read-only' || (code === 'away' && !isFromServer(error));
}

export function isOfOneOperation(error: unknown): boolean {
  const code = codeOf(error);
  return code === null
    ? !(error instanceof StoreError)
    : code === 'UNDEFINED_VALUE' || (isFromServer(error) && OF_ONE_OPERATION.test(code));
}

/** PostgreSQL's code, or that of the system or the library about a connection (ECONNREFUSED, CONNECTION_CLOSED). */
function codeOf(error: unknown): string | null {
  const code = error instanceof Error && !(error instanceof StoreError) && 'code' in error ? error.code : null;
  return typeof code === 'string' ? code : null;
}

function isFromServer(error: unknown): boolean {
  return error instanceof Error && error.name === 'PostgresError';
}
