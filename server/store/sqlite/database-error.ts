/** Translates what SQLite reports into a `StoreError`. Result codes: https://sqlite.org/rescode.html */
import { StoreError, type StoreErrorCode } from '../store-error.ts';

const BY_PRIMARY_CODE: Readonly<Record<number, StoreErrorCode>> = {
  5: 'in-use', // BUSY
  8: 'read-only', // READONLY
  10: 'io', // IOERR
  11: 'corrupt', // CORRUPT
  13: 'full', // FULL
  14: 'io', // CANTOPEN
  26: 'corrupt', // NOTADB
};

/** Errors of one statement, after which the transaction can go on; every other error ends the whole transaction. */
const OF_ONE_STATEMENT: ReadonlySet<number> = new Set([18, 19, 20, 25]); // TOOBIG, CONSTRAINT, MISMATCH, RANGE

/** SQLite's primary result code, or null when the error is not SQLite's. */
function primaryCode(error: unknown): number | null {
  const code = error instanceof Error && 'errcode' in error ? error.errcode : null;
  return typeof code === 'number' ? code & 0xff : null;
}

export function storeError(error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  const code = primaryCode(error);
  const message = error instanceof Error ? error.message : String(error);
  return new StoreError((code !== null && BY_PRIMARY_CODE[code]) || 'internal', message);
}

/** Does this error concern one operation alone? Errors that are not SQLite's come from that operation's own input. */
export function isOfOneOperation(error: unknown): boolean {
  const code = primaryCode(error);
  return code === null || OF_ONE_STATEMENT.has(code);
}
