/** The shape of the database, as steps from nothing to now; the table `steps` counts the steps that were taken. */
import { readFileSync } from 'node:fs';
import { StoreError } from '../store-error.ts';
import { connect, SCHEMA, type Connection } from './connect.ts';
import { storeError } from './postgres-error.ts';

/** SQL of each step, in order. A step that was released never changes; add another one. */
export const STEPS: readonly string[] = [
  readFileSync(new URL('schema.sql', import.meta.url), 'utf8'),
  '-- What all processes of this service know and nobody else: keys that one of them made up.\nCREATE TABLE service_keys (name text PRIMARY KEY, key text NOT NULL)',
];

/** Any number that other programs in the same database are unlikely to use: processes that start together go one by one. */
const LOCK = 4_730_552;
const STEP_WITHIN_MS = 600_000;
/** What our own check says when another process took the step; no class of PostgreSQL's own codes begins so. */
const TAKEN = 'GW001';

/**
 * Takes the missing steps, each of them together with its count or not at all. Several processes may do this at the same moment.
 * @throws StoreError `newer` for a database that took more steps than we know, `denied` (also where the secrets belong to a role whose
 * tables ours may not rewrite: erasing would be skipped with a notice that nobody reads) or `away`.
 */
export async function migrate(url: string, steps: readonly string[] = STEPS): Promise<void> {
  const sql = connect(url, { connections: 1, withinMs: STEP_WITHIN_MS });
  try {
    const version = await versionOf(sql);
    if (version > steps.length) throw new StoreError('newer', `version ${version}, known ${steps.length}`);
    if (!(await mayErase(sql))) throw new StoreError('denied', 'the tables belong to another role');
    for (const [taken, step] of steps.entries()) if (taken >= version) await take(sql, taken, step);
  } catch (error) {
    throw storeError(error);
  } finally {
    await sql.end({ timeout: 1 });
  }
}

/**
 * One message with the whole transaction: a connection that breaks can't come between a step and its count, nor let what follows
 * run on a new connection, outside the transaction.
 */
async function take(sql: Connection, taken: number, step: string): Promise<void> {
  try {
    await sql.unsafe(`
      BEGIN; SELECT pg_advisory_xact_lock(${LOCK});
      DO $check$ BEGIN
        IF (SELECT count(*) FROM ${SCHEMA}.steps) <> ${taken} THEN RAISE EXCEPTION USING ERRCODE = '${TAKEN}'; END IF;
      END $check$;
      ${step}
      ;
      INSERT INTO ${SCHEMA}.steps DEFAULT VALUES;
      COMMIT`);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === TAKEN)) throw error;
    await sql.unsafe('ROLLBACK');
  }
}

/** The number of steps that this database took; makes the place to count them when it is not there. */
async function versionOf(sql: Connection): Promise<number> {
  const [found] = await sql<{ there: boolean }[]>`SELECT to_regclass(${`${SCHEMA}.steps`}) IS NOT NULL AS there`;
  if (!found?.there) {
    await sql.unsafe(`
      BEGIN; SELECT pg_advisory_xact_lock(${LOCK});
      CREATE SCHEMA IF NOT EXISTS ${SCHEMA}; CREATE TABLE IF NOT EXISTS ${SCHEMA}.steps (step integer GENERATED ALWAYS AS IDENTITY);
      COMMIT`);
  }
  const [counted] = await sql<{ steps: number }[]>`SELECT count(*)::integer AS steps FROM steps`;
  return counted?.steps ?? 0;
}

/** May this role rewrite the table of secrets (`erasing.ts`)? Its owner may, and the owner of the database. */
async function mayErase(sql: Connection): Promise<boolean> {
  const [row] = await sql<{ may: boolean }[]>`
    SELECT pg_has_role(relowner, 'USAGE') OR pg_has_role(datdba, 'USAGE') AS may
    FROM pg_class, pg_database WHERE pg_class.oid = to_regclass(${`${SCHEMA}.seals`}) AND datname = current_database()`;
  return row?.may ?? true;
}
