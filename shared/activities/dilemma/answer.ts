/**
 * Answers to a dilemma.
 *
 * DI1 A choice is an option of the story, "anders, namelijk…" where that is allowed (with words), or a pass.
 * DI2 Value cards played are dealt in this activity, each once, not more than the settings allow.
 * DI3 A twist asks for an option, "anders" or a pass, and for nothing more.
 * DI4 Questions are at most five a person.
 * DI5 While the tables talk a table notes a few lines together; it may note nothing.
 */
import * as v from 'valibot';
import { refuse, type Refusal } from '../../room/refusal.ts';
import type { RoomContent } from '../activity.ts';
import { itemsSchema, type Items } from '../collect/items.ts';
import { LINE_MAX } from '../collect/limits.ts';
import { MOST_NOTES } from '../theme/limits.ts';
import type { DilemmaSettings } from './settings.ts';

const line = (max: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(max));

export const REASON_MAX = 200;
export const OTHER_MAX = 140;
export const QUESTION_MAX = 240;

export const ChosenSchema = v.variant('kind', [
  v.strictObject({
    kind: v.literal('choice'),
    option: v.pipe(v.string(), v.regex(/^([a-e]|other)$/)),
    other: v.optional(line(OTHER_MAX)),
    cards: v.optional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(60))), v.maxLength(3)), []),
    reason: v.optional(line(REASON_MAX)),
    sure: v.optional(v.picklist([1, 2, 3, 4, 5])),
  }),
  v.strictObject({ kind: v.literal('pass') }),
]);
export const ReadSchema = v.strictObject({ kind: v.literal('read') });
export const QuestionsSchema = v.strictObject({
  kind: v.literal('questions'),
  questions: v.pipe(v.array(line(QUESTION_MAX)), v.maxLength(5)),
});

export type Chosen = v.InferOutput<typeof ChosenSchema>;
const NotesSchema = itemsSchema({ most: MOST_NOTES, longest: LINE_MAX });

export type DilemmaAnswer = Chosen | v.InferOutput<typeof ReadSchema> | v.InferOutput<typeof QuestionsSchema> | Items;

/** What a table notes while it talks. */
export const TALK = 'talk';

export function bodySchema(slot: string): v.GenericSchema<unknown, DilemmaAnswer> | null {
  if (slot === 'read') return ReadSchema;
  if (slot === 'questions') return QuestionsSchema;
  if (slot === TALK) return NotesSchema;
  return isChoiceSlot(slot) ? ChosenSchema : null;
}

export function isChoiceSlot(slot: string): boolean {
  return slot === 'first' || slot === 'second' || slot.startsWith('twist:');
}

export function checkAnswer(settings: DilemmaSettings, content: RoomContent, slot: string, body: DilemmaAnswer): Refusal | null {
  if (body.kind !== 'choice') return null;
  const story = content.stories.find((each) => each.id === settings.story);
  if (body.option === 'other') {
    if (!mayChooseOther(settings, content)) return refuse('other-not-allowed');
    if (body.other === undefined) return refuse('other-needs-words');
  } else if (!story?.options.some((option) => option.id === body.option)) return refuse('unknown-option');
  if (slot.startsWith('twist:') && (body.cards.length > 0 || body.reason !== undefined || body.sure !== undefined))
    return refuse('malformed');
  if (body.cards.length > settings.cardsMax || new Set(body.cards).size !== body.cards.length) return refuse('too-many-cards');
  if (!body.cards.every((card) => settings.cards.includes(card))) return refuse('unknown-card');
  return null;
}

export function mayChooseOther(settings: DilemmaSettings, content: RoomContent): boolean {
  return settings.other && (content.stories.find((each) => each.id === settings.story)?.other_option ?? false);
}
