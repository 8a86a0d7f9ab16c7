/** Secret, people and answers of an open room, as rows of the table `room_parts`. */
import type { StoredAnswer, StoredParticipant } from '../room-store.ts';
import type { Seal } from '../seal.ts';
import type { Connection } from './connect.ts';
import type { PartName, RoomSeal } from './room-seals.ts';

export type Part = {
  readonly seal: RoomSeal;
  /** Empty for all but answers; `slot` too. */
  readonly activity: string;
  readonly slot: string;
  readonly place: Uint8Array;
  readonly revision: number;
  readonly text: string;
};
export type PartRow = { readonly revision: number; readonly body: Uint8Array };

/** Of all that is always replaced; answers count from 1. */
export const NO_REVISION = 0;

export function secretPart(seal: RoomSeal, secret: string): Part {
  return partOf(seal, ['secret'], NO_REVISION, secret);
}

/** A person as it is kept: what we know of, and nothing that somebody else may have added. */
export function personPart(seal: RoomSeal, { id, name, tokenHash, removed, simulated, table, background }: StoredParticipant): Part {
  const kept: StoredParticipant = { id, name, tokenHash, removed, simulated, table, background };
  return partOf(seal, ['person', id], NO_REVISION, JSON.stringify(kept));
}

export function answerPart(seal: RoomSeal, { activity, slot, key, revision, body }: StoredAnswer): Part {
  return partOf(seal, ['answer', activity, slot, key], revision, body);
}

/** The name is sealed with the body; the row has a hash of it only. */
function partOf(seal: RoomSeal, name: PartName, revision: number, body: string): Part {
  const [part, activity = '', slot = ''] = name;
  const where = part === 'answer' ? { activity, slot } : { activity: '', slot: '' };
  return { seal, ...where, place: seal.place(name), revision, text: `${JSON.stringify(name)}\n${body}` };
}

export type ReadPart = { readonly secret: string } | { readonly person: StoredParticipant } | { readonly answer: StoredAnswer };

export function readPart(seal: Seal, { revision, body: sealed }: PartRow): ReadPart {
  const text = seal.open(sealed);
  const end = text.indexOf('\n');
  const [part, activity = '', slot = '', key = ''] = JSON.parse(text.slice(0, end)) as PartName;
  const body = text.slice(end + 1);
  if (part === 'secret') return { secret: body };
  return part === 'person' ? { person: JSON.parse(body) as StoredParticipant } : { answer: { activity, slot, key, revision, body } };
}

/** For a FROM clause; the table there is called `sent`, with the columns of `room_parts` and `nth`, which counts from 1. */
export function partList(sql: Connection, parts: readonly Part[]) {
  return sql`unnest(
    ${parts.map(({ seal }) => seal.number)}::bigint[], ${parts.map(({ activity }) => activity)}::text[],
    ${parts.map(({ slot }) => slot)}::text[], ${sql.types.byteas(parts.map(({ place }) => place))}::bytea[],
    ${parts.map(({ revision }) => revision)}::bigint[], ${sql.types.byteas(parts.map(({ seal, text }) => seal.close(text)))}::bytea[]
  ) WITH ORDINALITY AS sent (seal, activity, slot, place, revision, body, nth)`;
}
