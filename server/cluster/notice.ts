/**
 * What processes tell each other about a room. A notice says where to look and never what is there: no answer, no name, no word that
 * somebody wrote. Whoever misses one finds out in the store, so notices make a room quick and are never what makes it right.
 */
import * as v from 'valibot';

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(80));

const NoticeSchema = v.variant('about', [
  /** Facilitators did something, or the room is closed or gone: everybody waits for that. */
  v.strictObject({ about: v.literal('log'), room: id }),
  /** Answers or people: many at a time, so they may gather. */
  v.strictObject({ about: v.literal('records'), room: id }),
  /** Keys of consoles were withdrawn. */
  v.strictObject({ about: v.literal('access'), room: id }),
  /** The room came to life somewhere: who is connected elsewhere, and what do consoles see? */
  v.strictObject({ about: v.literal('asks'), room: id }),
  /** Ids of the participants that are connected to this process, all of them each time. */
  v.strictObject({ about: v.literal('here'), room: id, people: v.array(id) }),
  /** The preview that consoles may see from now on, under the room's secret, which Redis never gets. */
  v.strictObject({ about: v.literal('preview'), room: id, locked: v.string() }),
]);

export type Notice = v.InferOutput<typeof NoticeSchema>;

/** With the process that says it. */
const EnvelopeSchema = v.strictObject({ from: id, notice: v.optional(NoticeSchema) });
type Envelope = { readonly from: string; readonly notice?: Notice | undefined };

/** Without a notice it is only a sign of life. */
export function written(envelope: Envelope): string {
  return JSON.stringify(envelope);
}

/** Null for what no process of this version says. */
export function read(text: string): Envelope | null {
  try {
    const parsed = v.safeParse(EnvelopeSchema, JSON.parse(text));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}
