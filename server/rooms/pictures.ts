/** Pictures of a room: computed from its answers, protected by the rules in shared/, previewed in batches. */
import { activityKind } from '../../shared/activities/registry.ts';
import type { Picture } from '../../shared/activities/pictures.ts';
import type { ApprovedText, Phase, Tables, WrittenText } from '../../shared/activities/activity.ts';
import { enoughForTheRoom, MIN_GROUP } from '../../shared/privacy/small-groups.ts';
import { itemOf, type ProgrammeItem } from '../../shared/room/programme.ts';
import type { RoomSetup } from '../../shared/room/state.ts';
import type { Answers } from './answers.ts';
import { textId } from './secrets.ts';

export type RoomText = WrittenText & { readonly id: string; readonly activity: string };

/** How many answers the pictures of a phase rest on. */
export function basisOf(
  { setup, answers, tables }: { readonly setup: RoomSetup; readonly answers: Answers; readonly tables: Tables },
  activity: string,
  phase: string,
): number {
  const item = itemOf(setup.programme, activity);
  return item ? activityKind(item.kind).basis(answers.bodies(activity), item.settings, phase, tables) : 0;
}

/** The whole picture of a phase, or `withheld` when too few answered. */
export function pictureOf(
  setup: RoomSetup,
  answers: Answers,
  item: ProgrammeItem,
  phase: string,
  people: number,
  { texts, tables, steering }: { readonly texts: readonly RoomText[]; readonly tables: Tables; readonly steering: unknown },
): Picture {
  const kind = activityKind(item.kind);
  const own = answers.bodies(item.id);
  const basis = kind.basis(own, item.settings, phase, tables);
  if (!enoughForTheRoom(basis, setup.smallCircle)) return { kind: 'withheld', people: basis, needed: MIN_GROUP };
  const before = setup.programme.activities.slice(0, setup.programme.activities.indexOf(item));
  const earlier = before.map((each) => ({ kind: each.kind, settings: each.settings, answers: answers.bodies(each.id) }));
  const approved = texts.filter((text) => text.use !== 'question').map(approvedText);
  return kind.summarise(
    { settings: item.settings, content: setup.content, answers: own, earlier, people, approved, tables, steering },
    phase,
  );
}

/** A text without what only the server knows of it. */
export function approvedText({ id, slot, text, choice, more }: RoomText): ApprovedText {
  return { id, slot, text, choice, ...(more ? { more } : {}) };
}

/** What a text is known by: all its words. What its author lets happen with it may change, and it stays the same text. */
export function wordsOf({ text, more = {} }: Pick<WrittenText, 'text' | 'more'>): string {
  const fields = Object.entries(more).filter(([field]) => field !== 'consent');
  return fields.length === 0 ? text : JSON.stringify([text, ...fields]);
}

/** Every sentence of an activity, ordered by an id that tells nothing. */
export function textsOf(setup: RoomSetup, secret: string, answers: Answers, activity: string): readonly RoomText[] {
  const item = itemOf(setup.programme, activity);
  if (!item) return [];
  const kind = activityKind(item.kind);
  const texts: RoomText[] = [];
  for (const [slot, bodies] of answers.bodies(activity))
    for (const [key, body] of bodies)
      for (const written of kind.texts(body, slot)) texts.push({ ...written, activity, id: textId(secret, key, slot, wordsOf(written)) });
  return texts.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** Does somebody answer here alone? What a table notes together stands in no picture that is previewed meanwhile. */
export function collects({ slots, tableSlots = [] }: Phase): boolean {
  return slots.some((slot) => !tableSlots.includes(slot));
}

/**
 * When may a facilitator's private preview be renewed? Somebody who watches a phone and the preview together could see
 * one answer arrive; so two previews differ in at least five answers, and the last one before the reveal is exempt only
 * once the phase that collects is over.
 */
export class PreviewGate {
  /** Who changed since the last preview of a phase, for every phase that was shown once. */
  private readonly changed = new Map<string, Set<string>>();

  /** An answer to this activity. */
  note(activity: string, key: string): void {
    for (const [phase, keys] of this.changed) if (phase.startsWith(`${activity}/`)) keys.add(key);
  }

  /** @param collecting whether answers are still being asked for. @returns whether to send a new preview now. */
  opens(activity: string, phase: string, collecting: boolean): boolean {
    const known = this.changed.get(`${activity}/${phase}`);
    if (known && collecting && known.size < MIN_GROUP) return false;
    this.changed.set(`${activity}/${phase}`, new Set());
    return true;
  }
}
