/** How this program talks to PostgreSQL: the settings of every connection. */
import postgres, { type Sql } from 'postgres';

/** The tables have a schema of their own, so that they can lie beside those of other programs. */
export const SCHEMA = 'goed_werk';

export type Connection = Sql<{ bigint: number; byteas: readonly Uint8Array[] }>;

export type ConnectOptions = {
  /** Most connections at a time; they are made when they are needed. */
  readonly connections: number;
  /** Milliseconds that the database may take for one statement. */
  readonly withinMs: number;
  /** Milliseconds that it may wait for others; as long as the statement may take when it is left out. */
  readonly lockWithinMs?: number;
};

const CONNECT_WITHIN_S = 4;
/** Connections that nobody uses for so long are closed. */
const IDLE_S = 60;
/** After a failed attempt to connect the next one may come at once: who waits for the database decides how often to try. */
const NO_WAIT_S = 0.05;

/** Of the table pg_type. The library's own way to write one costs three times as much, and a crowd that answers pays it. */
const BYTEA_ARRAY = 1001;
const listOfBytes = (list: readonly Uint8Array[]): string => `{${list.map((each) => `"\\\\x${hex(each)}"`).join(',')}}`;
const hex = (bytes: Uint8Array): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex');
const notAsked = (): never => {
  throw new Error('lists of bytes are only sent');
};

/**
 * Connects lazily, at the first statement. All that is saved is on disk before it is acknowledged (`synchronous_commit`), whatever the
 * database's own default, and a statement that waited for another one sees what that did, which closing a room counts on (SH3);
 * numbers of 64 bits are ours and fit a number; `sql.types.byteas` is a list of bytes.
 */
export function connect(url: string, { connections, withinMs, lockWithinMs = withinMs }: ConnectOptions): Connection {
  return postgres(url, {
    max: connections,
    connect_timeout: CONNECT_WITHIN_S,
    idle_timeout: IDLE_S,
    keep_alive: 5,
    backoff: () => NO_WAIT_S,
    // Notices are for people at a prompt.
    onnotice: () => undefined,
    types: {
      bigint: { to: 20, from: [20], parse: Number, serialize: String },
      byteas: { to: BYTEA_ARRAY, from: [BYTEA_ARRAY], parse: (): readonly Uint8Array[] => notAsked(), serialize: listOfBytes },
    },
    connection: {
      application_name: 'goed-werk',
      search_path: SCHEMA,
      synchronous_commit: 'on',
      default_transaction_isolation: 'read committed',
      statement_timeout: withinMs,
      lock_timeout: lockWithinMs,
      idle_in_transaction_session_timeout: withinMs,
    },
  });
}
