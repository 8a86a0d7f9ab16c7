/**
 * Makes destroyed secrets leave the files of the database (ST7, ST8, DS8, SS6, SS7; `schema.sql` says what hangs on them).
 *
 * A deleted row stays in its page, so the table of secrets is written anew without it (VACUUM FULL) and the old file goes. The table is
 * small: with 20,000 secrets it has 1.6 MB, and closing a room took 0.15 s on two processors that had ten times their work. Only those
 * who open, close or load a room wait for that; answers don't.
 *
 * A row is kept for whoever may still look at the moment before it was deleted. So this waits for statements that began earlier, and a
 * backup (pg_dump), or somebody's open transaction in the same database, holds the erasing up: it is tried again until it is done.
 */
import { connect, type Connection } from './connect.ts';

const TABLE_WITHIN_MS = 60_000;
/** So long everybody who wants a secret may have to wait behind us, when somebody else holds the table. */
const LOCK_MS = 100;
/** So long whoever closed or removed something waits for the erasing before being told. */
const WAIT_MS = 1_000;
const STEP_MS = 10;
const AGAIN_MS = 1_000;

export type Eraser = {
  /** After something was destroyed. Resolves when it is erased, or when that takes longer; then it is tried again by itself. */
  erase(): Promise<void>;
  close(): Promise<void>;
};

/** @param onErasing told when what was erased does not leave the disk yet (false), and when it did after all (true). */
export function eraserOf(url: string, onErasing: (well: boolean) => void = () => undefined): Eraser {
  const fresh = (): Connection => connect(url, { connections: 1, withinMs: TABLE_WITHIN_MS, lockWithinMs: LOCK_MS });
  let sql = fresh();
  let asked = 0;
  let erased = 0;
  let running: Promise<void> | null = null;
  let again: NodeJS.Timeout | null = null;
  let closed = false;
  let well = true;

  const attempt = async (): Promise<boolean> => {
    try {
      const [now] = await sql<{ horizon: string }[]>`SELECT pg_snapshot_xmax(pg_current_snapshot())::xid::text AS horizon`;
      for (const end = Date.now() + WAIT_MS; !(await nobodyLooks(sql, now?.horizon ?? ''));) {
        if (Date.now() > end || closed) return false;
        await new Promise((resolve) => setTimeout(resolve, STEP_MS));
      }
      await sql`VACUUM (FULL) seals`;
      return true;
    } catch {
      // What was asked for is committed, and erasing is tried again; a connection that broke is left behind.
      const broken = sql;
      sql = fresh();
      void broken.end({ timeout: 1 });
      return false;
    }
  };
  const run = async (): Promise<void> => {
    while (erased < asked && !closed) {
      const upTo = asked;
      if (await attempt()) erased = upTo;
      else break;
    }
    running = null;
    const done = erased === asked;
    if (well !== done && !closed) onErasing((well = done));
    if (!done && !closed) again ??= setTimeout(startAgain, AGAIN_MS).unref();
  };
  const startAgain = (): void => {
    again = null;
    running ??= run();
  };

  return {
    erase: async () => {
      asked += 1;
      await (running ??= run());
    },
    close: async () => {
      closed = true;
      if (again) clearTimeout(again);
      await running;
      await sql.end({ timeout: 1 });
    },
  };
}

/**
 * Is there nobody left who may still see what is deleted by now? Standbys and prepared transactions look too. Of other roles nothing but
 * their transactions can be seen, not even what kind of process they are; what PostgreSQL does by itself has no role.
 * @param horizon the first transaction after it.
 */
async function nobodyLooks(sql: Connection, horizon: string): Promise<boolean> {
  const [row] = await sql<{ looking: boolean }[]>`
    SELECT coalesce(max(age(since)) > age(${horizon}::text::xid), false) AS looking FROM (
      SELECT unnest(ARRAY[backend_xid, backend_xmin]) FROM pg_stat_activity
        WHERE coalesce(datname, current_database()) = current_database() AND pid <> pg_backend_pid() AND usesysid IS NOT NULL
      UNION ALL SELECT xmin FROM pg_replication_slots
      UNION ALL SELECT transaction FROM pg_prepared_xacts WHERE database = current_database()
    ) AS looker (since)`;
  return row?.looking === false;
}
