/** Pictures of a room: computed from its answers, protected by the rules in shared/, previewed in batches. */
import { activityKind } from '../../shared/activities/registry.ts';
import type { Picture } from '../../shared/activities/pictures.ts';
import type { ApprovedText, Phase, Tables, WrittenText } from '../../shared/activities/activity.ts';
import { enoughForTheRoom, MIN_GROUP } from '../../shared/privacy/small-groups.ts';
import { itemOf, phasesOf, type ProgrammeItem } from '../../shared/room/programme.ts';
import type { RoomSetup, RoomState } from '../../shared/room/state.ts';
import type { Answers } from './answers.ts';
import { textId } from './secrets.ts';
import { authorsOf } from './sheets.ts';

/** `authors`: how many people wrote on the sheet that it stands on. */
export type RoomText = WrittenText & { readonly id: string; readonly activity: string; readonly authors: number };

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

/**
 * Every sentence of an activity, ordered by an id that tells nothing. A reason that its author carried into a later choice is one
 * sentence: two that are the same, each at another choice, would say that their author moved.
 */
export function textsOf(setup: RoomSetup, secret: string, answers: Answers, activity: string): readonly RoomText[] {
  const item = itemOf(setup.programme, activity);
  if (!item) return [];
  const kind = activityKind(item.kind);
  const texts: RoomText[] = [];
  const reasons = new Set<string>();
  // In an order that is the same after a restart, so that it is the same reason that stays.
  const slots = [...answers.bodies(activity)].toSorted(([a], [b]) => (a < b ? -1 : 1));
  for (const [slot, bodies] of slots)
    for (const [key, body] of bodies)
      for (const written of kind.texts(body, slot)) {
        const reason = written.use === 'reason' ? `${key} ${written.text}` : null;
        if (reason !== null && reasons.has(reason)) continue;
        if (reason !== null) reasons.add(reason);
        const authors = authorsOf(answers, { activity, slot, key });
        texts.push({ ...written, activity, id: textId(secret, key, slot, wordsOf(written)), authors });
      }
  return texts.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** Pictures of which a process before this one may have shown a preview; each as `activity/phase`. */
export function previewsBegun(state: RoomState): readonly string[] {
  if (state.status === 'closed') return [];
  const begun = state.setup.programme.activities.filter(({ id }) => state.visited.some((phase) => phase.startsWith(`${id}/`)));
  return begun.flatMap((item) => {
    const previewed = phasesOf(item).map(({ id }) => activityKind(item.kind).previewPhase(item.settings, id));
    return [...new Set(previewed)].flatMap((phase) => (phase === null ? [] : [`${item.id}/${phase}`]));
  });
}

/** Does somebody answer here alone? What a table notes together stands in no picture that is previewed meanwhile. */
export function collects({ slots, tableSlots = [] }: Phase): boolean {
  return slots.some((slot) => !tableSlots.includes(slot));
}

/** What each key answered to the slots of a picture: slot, body, slot, body, and so on. */
export type Shown = ReadonlyMap<string, readonly unknown[]>;

/** @param picture as `activity/phase` */
export function shownIn(setup: RoomSetup, answers: Answers, picture: string): Shown {
  const [activity = '', phase = ''] = picture.split('/');
  const item = itemOf(setup.programme, activity);
  const shown = new Map<string, unknown[]>();
  for (const slot of item ? activityKind(item.kind).seals(item.settings, phase) : [])
    for (const [key, { body }] of answers.slot(activity, slot)) shown.set(key, [...(shown.get(key) ?? []), slot, body]);
  return shown;
}

/**
 * When may a facilitator's private preview be renewed? Somebody who watches a phone and the preview together could see
 * one answer arrive; so two previews differ in what at least five people answered, counted over the slots that the picture
 * shows, and the last one before the reveal is exempt only once the phase that collects is over.
 */
export class PreviewGate {
  /** What the last preview rested on, for every picture that was shown once; each as `activity/phase`. */
  private readonly seen = new Map<string, Shown>();

  /** Begins anew where previews may have been seen that are not known here: of these pictures, and of those that are known. */
  restart(pictures: readonly string[], now: (picture: string) => Shown): void {
    for (const picture of [...this.seen.keys(), ...pictures]) this.seen.set(picture, now(picture));
  }

  /** @param collecting whether answers are still being asked for. @returns whether to send a new preview now. */
  opens(picture: string, now: Shown, collecting: boolean): boolean {
    const before = this.seen.get(picture);
    if (before && collecting && !enoughDiffer(before, now)) return false;
    this.seen.set(picture, now);
    return true;
  }
}

function enoughDiffer(before: Shown, now: Shown): boolean {
  let changed = 0;
  for (const [key, answers] of now) {
    if (!sameAnswers(before.get(key), answers)) changed += 1;
    if (changed >= MIN_GROUP) return true;
  }
  return false;
}

/** An answer that was not sent again is the same object; only the others are looked into. */
function sameAnswers(before: readonly unknown[] | undefined, now: readonly unknown[]): boolean {
  const equal = before?.length === now.length && now.every((each, i) => each === before[i]);
  return equal || JSON.stringify(before) === JSON.stringify(now);
}
