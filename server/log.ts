/**
 * Structured logs: what happened to the service, never what anybody said, chose or is called.
 *
 * One line is one JSON object. Its fields, all of them:
 * - `level` (10 trace … 60 fatal), `time` (ms since 1970), `msg` (a fixed sentence in English)
 * - `error`: `type`, and where there are: `code`, `message`, `stack`
 * - `name` of a message of the protocol, `code` of a refused connection or of a login provider, `signal`, `well` of Redis, of counting there and of erasing
 * - `file`, `line`, `field`, `problem` of a deck file of the folder
 *
 * Requests are not logged, so no path, address, header or code of a visitor gets here; a proxy in front has its own log.
 */
import { pino, type DestinationStream, type Logger } from 'pino';

export type Log = Logger;

/** Frames of a stack: where in our code, never with what. */
const FRAME = /^\s+at /;

/** @param to where lines go instead of standard output */
export function createLog(level: string, to?: DestinationStream): Log {
  const options = { level, base: null, serializers: { error: serialized } };
  return to ? pino(options, to) : pino(options);
}

/** An error as it may be logged. Messages of errors that quote what they could not read are left out. */
export function serialized(error: unknown): object {
  if (!(error instanceof Error)) return { type: typeof error };
  const code = 'code' in error && (typeof error.code === 'string' || typeof error.code === 'number') ? { code: error.code } : {};
  const frames = (error.stack ?? '').split('\n').filter((line) => FRAME.test(line));
  return { type: error.name, ...code, ...(quotes(error) ? {} : { message: error.message }), stack: frames.join('\n') };
}

/** JSON.parse puts a piece of the text into its message, and PostgreSQL the value it did not like. */
function quotes(error: Error): boolean {
  return error instanceof SyntaxError || error.name === 'PostgresError' || error.name === 'ReplyError';
}
