/**
 * Carries out what arrived together: all writes in one transaction (group commit), then the reads.
 * Nothing here waits; every outcome is known and durable when it returns.
 */
import type { DatabaseSync } from 'node:sqlite';
import { ERASES, READS, type OperationName, type Operations } from '../operations.ts';
import type { StoreErrorCode } from '../store-error.ts';
import { isOfOneOperation, storeError } from './database-error.ts';

export type Call = { readonly name: OperationName; readonly args: readonly unknown[] };
/** Plain, so that it can cross to another thread. */
export type Outcome =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly code: StoreErrorCode; readonly detail: string };

/** These are one statement each, which SQLite undoes by itself when it fails; the others get a savepoint. */
const ONE_STATEMENT: ReadonlySet<OperationName> = new Set<OperationName>([
  'saveAnswer',
  'saveParticipant',
  'addAccess',
  'useAccess',
  'revokeAccess',
  'setDeleteAt',
]);

export type Batches = {
  /** Outcomes in the order of the calls (ST9: a failing call fails alone, a failing disk fails all writes). */
  run(calls: readonly Call[]): Outcome[];
  /** Is there anything that was erased but may still lie in the write-ahead log? Call `eraseLog` again later. */
  eraseDue(): boolean;
  eraseLog(): void;
  /** Moves what was written into the database, as far as nobody is reading it. */
  checkpoint(): void;
};

export function batches(db: DatabaseSync, operations: Operations): Batches {
  let eraseDue = false;
  const carryOut = (call: Call): unknown => (operations[call.name] as (...args: readonly unknown[]) => unknown)(...call.args);
  // Kept as statements: parsing SQL for every batch costs more than an answer does.
  const statement = (sql: string): (() => void) => {
    const prepared = db.prepare(sql);
    return () => void prepared.run();
  };
  const begin = statement('BEGIN IMMEDIATE');
  const commit = statement('COMMIT');
  const rollback = statement('ROLLBACK');
  const savepoint = statement('SAVEPOINT operation');
  const keep = statement('RELEASE operation');
  const undo = statement('ROLLBACK TO operation');

  const write = (call: Call): Outcome => {
    const compound = !ONE_STATEMENT.has(call.name);
    if (compound) savepoint();
    try {
      const value = carryOut(call);
      if (compound) keep();
      return { ok: true, value };
    } catch (error) {
      if (!isOfOneOperation(error) || !db.isTransaction) throw error;
      if (compound) {
        undo();
        keep();
      }
      return failure(error);
    }
  };

  const writeAll = (calls: readonly Call[]): Outcome[] => {
    try {
      begin();
      const outcomes = calls.map(write);
      commit();
      return outcomes;
    } catch (error) {
      if (db.isTransaction) rollback();
      return calls.map(() => failure(error));
    }
  };

  const read = (call: Call): Outcome => {
    try {
      return { ok: true, value: carryOut(call) };
    } catch (error) {
      return failure(error);
    }
  };

  /** Moves the write-ahead log into the database and cuts it to nothing; a backup that is reading may hold that up. */
  const eraseLog = (): void => {
    try {
      eraseDue = db.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get()?.['busy'] !== 0;
    } catch {
      eraseDue = true; // The disk may do it later; what was asked for is committed.
    }
  };

  return {
    run: (calls) => {
      const writes = calls.filter((call) => !READS.has(call.name));
      const written = writes.length > 0 ? writeAll(writes) : [];
      if (writes.some((call) => ERASES.has(call.name))) eraseLog();
      let next = 0;
      return calls.map((call) => (READS.has(call.name) ? read(call) : (written[next++] as Outcome)));
    },
    eraseDue: () => eraseDue,
    eraseLog,
    checkpoint: () => {
      try {
        db.exec('PRAGMA wal_checkpoint(PASSIVE)');
      } catch {
        // The disk may do it later; everything is in the log.
      }
    },
  };
}

function failure(error: unknown): Outcome {
  const { code, detail } = storeError(error);
  return { ok: false, code, detail };
}
