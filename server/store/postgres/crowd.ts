/**
 * Saves answers and people, of which a thousand may come at once: all that wait go in one statement, over all rooms.
 *
 * The statement takes a share of the row of each room. Facilitation, closing and removing wait for that share, and an answer that comes
 * after them sees what they did: so nothing is added to a room that closed (ST5), and an answer is saved at the version of the log that
 * it was judged by or not at all (SH2). Rows go in the order of their keys, so that two processes that save the same answers can't block
 * each other, and so that the table does not tell who of them came first (ST10).
 */
import type { StoredAnswer, StoredParticipant } from '../room-store.ts';
import type { StoreError } from '../store-error.ts';
import type { Connection } from './connect.ts';
import type { Database } from './database.ts';
import { answerPart, NO_REVISION, partList, personPart, type Part } from './parts.ts';
import { isOfOneOperation, storeError } from './postgres-error.ts';
import type { RoomSeal, RoomSeals } from './room-seals.ts';

/** `version` is that of the log that an answer was judged by; null: any. */
export type CrowdCall =
  | { readonly room: string; readonly answer: StoredAnswer; readonly version: number | null }
  | { readonly room: string; readonly participant: StoredParticipant };
export type CrowdOutcome = 'saved' | 'stale' | 'gone' | 'behind' | StoreError;

/** @returns one outcome for each call: one that can't be kept fails alone, a database that is away fails all. */
export type Crowd = (calls: readonly CrowdCall[]) => Promise<readonly CrowdOutcome[]>;

/** A call with its number among all that came together. */
type Sent = Part & { readonly index: number; readonly room: string; readonly version: number | null };
type Outcomes = Map<number, CrowdOutcome>;

export function crowdOf(db: Database, seals: RoomSeals): Crowd {
  const put = async (all: readonly Sent[], outcomes: Outcomes): Promise<void> => {
    try {
      const saved = new Set((await db.askRaw((sql) => upsert(sql, all))).map(({ seal, place }) => keyOf(seal, place)));
      const others = all.filter(({ seal, place }) => !saved.has(keyOf(seal.number, place)));
      for (const { index } of all) outcomes.set(index, 'saved');
      if (others.length > 0) await judge(others, outcomes);
    } catch (error) {
      if (all.length > 1 && isOfOneOperation(error)) await Promise.all(all.map((each) => put([each], outcomes)));
      else for (const { index } of all) outcomes.set(index, storeError(error));
    }
  };

  /** Why some were not saved: looked up, which is rare. */
  const judge = async (all: readonly Sent[], outcomes: Outcomes): Promise<void> => {
    const found = new Map((await db.askRaw((sql) => lookUp(sql, all))).map((row) => [row.nth, row]));
    for (const [i, { index, room, version, seal, revision, text }] of all.entries()) {
      const row = found.get(i + 1);
      const isRetry = row?.body && row.revision === revision && seal.open(row.body) === text;
      if (!row) seals.forget(room);
      if (!row || revision === NO_REVISION) outcomes.set(index, 'gone');
      else if (version !== null && row.version !== version) outcomes.set(index, 'behind');
      else outcomes.set(index, isRetry ? 'saved' : 'stale');
    }
  };

  return async (calls) => {
    const known = await seals.of(calls.map(({ room }) => room)).catch(storeError);
    if (known instanceof Error) return calls.map(() => known);
    const outcomes: Outcomes = new Map();
    for (const round of roundsOf(calls, known)) await put(round, outcomes);
    return calls.map((_, index) => outcomes.get(index) ?? 'gone');
  };
}

/** A statement can write a part once, so the second time that one is sent is a round of its own, in the order of the calls. */
function roundsOf(calls: readonly CrowdCall[], seals: ReadonlyMap<string, RoomSeal>): Sent[][] {
  const rounds: Sent[][] = [];
  const times = new Map<string, number>();
  for (const [index, call] of calls.entries()) {
    const seal = seals.get(call.room);
    if (!seal) continue;
    const part = 'answer' in call ? answerPart(seal, call.answer) : personPart(seal, call.participant);
    const key = keyOf(seal.number, part.place);
    const round = times.get(key) ?? 0;
    times.set(key, round + 1);
    (rounds[round] ??= []).push({ ...part, index, room: call.room, version: 'answer' in call ? call.version : null });
  }
  return rounds;
}

function upsert(sql: Connection, all: readonly Sent[]) {
  return sql<{ seal: number; place: Uint8Array }[]>`
    INSERT INTO room_parts AS kept (seal, activity, slot, place, revision, body)
    SELECT sent.seal, activity, slot, place, revision, body FROM ${partList(sql, all)}
    JOIN unnest(${all.map(({ version }) => version)}::integer[]) WITH ORDINALITY AS judged (version, nth) USING (nth)
    JOIN (
      SELECT seal, version FROM rooms WHERE seal = ANY(${[...new Set(all.map(({ seal }) => seal.number))]}::bigint[]) AND open FOR SHARE
    ) AS room ON room.seal = sent.seal AND room.version = coalesce(judged.version, room.version)
    ORDER BY sent.seal, activity, slot, place
    ON CONFLICT (seal, activity, slot, place) DO UPDATE SET revision = excluded.revision, body = excluded.body
    WHERE excluded.revision > kept.revision OR excluded.revision = ${NO_REVISION}
    RETURNING seal, place`;
}

/** Rows of the rooms that are open, with what is kept there; `nth` counts from 1. */
function lookUp(sql: Connection, all: readonly Sent[]) {
  return sql<{ nth: number; version: number; revision: number | null; body: Uint8Array | null }[]>`
    SELECT nth, rooms.version, kept.revision, kept.body FROM ${partList(sql, all)}
    JOIN rooms ON rooms.seal = sent.seal AND open
    LEFT JOIN room_parts AS kept
      ON kept.seal = sent.seal AND kept.activity = sent.activity AND kept.slot = sent.slot AND kept.place = sent.place`;
}

function keyOf(seal: number, place: Uint8Array): string {
  return `${seal} ${Buffer.from(place).toString('base64')}`;
}
