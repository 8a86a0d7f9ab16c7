/**
 * What a store offers besides when several processes keep rooms in it at the same time. The store is the truth; what a process
 * remembers of a room may be behind, and these four say so. `tests/server/store/shared-contract.ts` quotes the rules.
 *
 * - SH1 News is of one moment: an answer that was saved before one of its events is in its sums.
 * - SH2 An answer is saved at the version of the log that it was judged by, or not at all (`behind`): once a picture was revealed,
 *   nobody who did not know can add to what it shows. So the answers to a sealed slot are the same for every process that reads the
 *   events first and the answers afterwards.
 * - SH3 A room is collapsed over the answers that its harvest was made of, or not at all (`conflict`): nothing that was
 *   acknowledged stays out of the harvest.
 * - SH4 A person is changed as whoever changes it knew the record, or not at all (`changed`): who was removed stays away, also when
 *   somebody else seats everybody at that moment.
 * - SH5 The sum of the revisions in a slot only grows while a room is open: who knows a part of its answers, and the same sum, knows
 *   them all.
 */
import type { RoomEvent } from '../../shared/room/event.ts';
import type { RoomStore, StoredAnswer, StoredParticipant } from './room-store.ts';

/** `revisions` is the sum of the revisions of all answers in the slot. */
export type SlotSum = { readonly activity: string; readonly slot: string; readonly revisions: number };

export type News =
  | { readonly open: false }
  | {
      readonly open: true;
      /** After the version that was asked from, in order. */
      readonly events: readonly RoomEvent[];
      readonly participants: readonly StoredParticipant[];
      readonly slots: readonly SlotSum[];
    };

export type PersonChange = { readonly before: StoredParticipant; readonly after: StoredParticipant };
export type PersonOutcome = 'saved' | 'gone' | 'changed';

export interface SharedRooms {
  /** @param version number of events that are known. Null for a room that is not there. */
  news(id: string, version: number): Promise<News | null>;
  /** The answers in a slot that are not known, or known by a lower revision. */
  newerAnswers(
    id: string,
    place: { readonly activity: string; readonly slot: string },
    known: readonly Pick<StoredAnswer, 'key' | 'revision'>[],
  ): Promise<readonly StoredAnswer[]>;
  /** As `saveAnswer`, and `behind` when the log has more events than `version`. */
  saveAnswerAt(id: string, version: number, answer: StoredAnswer): Promise<'saved' | 'stale' | 'gone' | 'behind'>;
  /** As `saveParticipant`, of many people at a time, and `changed` for those whose record is not `before` any more; one outcome for each. */
  changeParticipants(id: string, changes: readonly PersonChange[]): Promise<readonly PersonOutcome[]>;
  /** As `collapse`, and `conflict` too when the sum of all revisions is not `revisions` any more. */
  collapseAt(revisions: number, ...collapse: Parameters<RoomStore['collapse']>): Promise<'saved' | 'conflict'>;
}

/** For SH4: everything that is kept of a person. */
export function isSamePerson(one: StoredParticipant, other: StoredParticipant): boolean {
  const facts = ({ name, tokenHash, removed, simulated, table, background }: StoredParticipant): string =>
    JSON.stringify([name, tokenHash, removed, simulated, table, background?.level, background?.work]);
  return facts(one) === facts(other);
}
