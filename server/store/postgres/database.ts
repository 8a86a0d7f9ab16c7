/**
 * The connections to one database, and what happens when it is away.
 *
 * Every operation is one statement, which PostgreSQL does wholly or not at all. Why no transactions of several statements: when the
 * connection breaks in one, the library (postgres 3.4.9) throws where nobody can catch it and spoils that connection for good; and a
 * process that is killed or frozen would keep its locks meanwhile.
 *
 * A statement that failed because the connection did may have been carried out or not. Nobody tries it again here: answers are sent
 * again by the phone and are harmless twice, and for everything else a person has to look first.
 */
import { StoreError } from '../store-error.ts';
import { connect, type Connection } from './connect.ts';
import { isWrongConnection, storeError } from './postgres-error.ts';

/** When nothing was heard for so long, the database or the way to it does not answer at all. */
const ANSWER_WITHIN_MS = 5_000;
/** For a whole room of a thousand people, which is 20 MB to send and to read. */
export const WHOLE_WITHIN_MS = 30_000;
/** The database stops by itself what nobody waits for any more, and stops waiting for other processes while we still do. */
const STATEMENT_MS = WHOLE_WITHIN_MS;
const LOCK_MS = 3_000;
const CONNECTIONS = 10;

export type Database = {
  /**
   * Asks one statement. A failure for want of a connection, or of one that can write, or silence on all of them, makes all connections
   * anew, so that nothing of the old ones is in the way when the database is back; statements on connections that still work go on.
   * So does a statement that the database should have ended itself by now: it lies on a connection that is dead among living ones.
   * @param withinMs so long it may take.
   * @throws StoreError
   */
  ask<Result>(statement: (sql: Connection) => PromiseLike<Result>, withinMs?: number): Promise<Result>;
  /** The same with the error as it came, for who looks what it was about. */
  askRaw<Result>(statement: (sql: Connection) => PromiseLike<Result>): Promise<Result>;
  close(): Promise<void>;
};

type Pool = {
  readonly sql: Connection;
  /** When a statement on it was answered last, by `performance.now()`. */
  heardAt: number;
};

/** @param deadAfterMs when a statement has not even failed by then, nobody at the other end knows of it. */
export function openDatabase(url: string, deadAfterMs = STATEMENT_MS + ANSWER_WITHIN_MS): Database {
  const fresh = (): Pool => ({
    sql: connect(url, { connections: CONNECTIONS, withinMs: STATEMENT_MS, lockWithinMs: LOCK_MS }),
    heardAt: 0,
  });
  let pool = fresh();
  const endings = new Set<Promise<void>>();

  const end = ({ sql }: Pool): void => {
    const ending = sql.end({ timeout: ANSWER_WITHIN_MS / 1_000 }).finally(() => endings.delete(ending));
    endings.add(ending);
  };
  const renewFrom = (old: Pool): void => {
    if (old !== pool) return;
    pool = fresh();
    end(old);
  };
  const askRaw = async <Result>(statement: (sql: Connection) => PromiseLike<Result>, withinMs = ANSWER_WITHIN_MS): Promise<Result> => {
    const used = pool;
    const askedAt = performance.now();
    const asked = Promise.resolve(statement(used.sql));
    const dead = setTimeout(() => renewFrom(used), deadAfterMs).unref();
    const isAlive = (): void => clearTimeout(dead);
    asked.then(isAlive, isAlive);
    try {
      const answer = await answered(asked, withinMs);
      used.heardAt = performance.now();
      return answer;
    } catch (error) {
      // Where others were answered meanwhile the database is slow and not away: new connections would only be more to do for it.
      if (isSilence(error) ? used.heardAt < askedAt : isWrongConnection(error)) renewFrom(used);
      throw error;
    }
  };

  return {
    askRaw,
    ask: (statement, withinMs) => askRaw(statement, withinMs).catch((error: unknown) => Promise.reject(storeError(error))),
    close: async () => {
      end(pool);
      await Promise.all(endings);
    },
  };
}

const SILENCE = 'no answer';

function isSilence(error: unknown): boolean {
  return error instanceof StoreError && error.code === 'away' && error.detail === SILENCE;
}

/** @throws StoreError `away` when the database does not say anything in time. */
async function answered<Result>(asked: PromiseLike<Result>, withinMs: number): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new StoreError('away', SILENCE)), withinMs);
  });
  try {
    return await Promise.race([asked, silence]);
  } finally {
    clearTimeout(timer);
  }
}
