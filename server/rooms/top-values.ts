/** What the group put on top before an activity, for activities that build on it. */
import { phasesOf, type ProgrammeItem } from '../../shared/room/programme.ts';
import type { OpenRoom } from '../../shared/room/state.ts';
import type { Answers } from './answers.ts';
import { pictureOf } from './pictures.ts';

/** What stood on the screen is sealed (AN3), so it is worked out once: every snapshot of a later activity asks for it. */
const workedOut = new WeakMap<Answers, Map<string, readonly string[]>>();

/**
 * Ids of value cards, best first, out of the newest value sort before this activity whose top was shown; its last lens.
 * Just what stood on the screen then, from the same protected picture.
 */
export function topValuesBefore({ setup, revealed }: OpenRoom, answers: Answers, item: ProgrammeItem): readonly string[] {
  const { activities } = setup.programme;
  const before = activities.slice(0, Math.max(0, activities.indexOf(item))).filter(({ kind }) => kind === 'value-sort');
  for (const sort of before.toReversed()) {
    const phase = phasesOf(sort).findLast(({ id }) => revealed.includes(`${sort.id}/${id}/top`));
    if (!phase) continue;
    const shown = workedOut.get(answers) ?? new Map<string, readonly string[]>();
    workedOut.set(answers, shown);
    const known = shown.get(`${sort.id}/${phase.id}`);
    if (known) return known;
    // How many are in the room now only tells how many boards are unfinished.
    const picture = pictureOf(setup, answers, sort, phase.id, 0, { texts: [], tables: [], steering: undefined });
    if (picture.kind !== 'value-sort') continue;
    const top = picture.top.map(({ value }) => value);
    shown.set(`${sort.id}/${phase.id}`, top);
    return top;
  }
  return [];
}
