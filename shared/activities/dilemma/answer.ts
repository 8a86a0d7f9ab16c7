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
import { LINE_MAX, MOST_NOTES } from '../collect/limits.ts';
import type { DilemmaSettings } from './settings.ts';

const line = (max: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(max));

export const REASON_MAX = 200;
export const OTHER_MAX = 140;
export const QUESTION_MAX = 240;

export type Chosen =
  | {
      kind: 'choice';
      option: string;
      other?: string | undefined;
      cards: string[];
      reason?: string | undefined;
      sure?: 1 | 2 | 3 | 4 | 5 | undefined;
    }
  | { kind: 'pass' };

const CARDS_MAX = 3;
const CARD_MAX = 60;
const OPTION = /^(?:[a-e]|other)$/;
const FIELDS: ReadonlySet<string> = new Set(['kind', 'option', 'other', 'cards', 'reason', 'sure']);

/**
 * A choice or a pass, read by hand: everybody in the room makes a choice at the same moment, and a schema made of parts took a
 * tenth of all the time that a thousand of them took. `tests/shared/activities` holds it beside that schema.
 * @returns null when it is neither.
 */
function readChosen(input: unknown): Chosen | null {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return null;
  const { kind, option, other, cards, reason, sure } = input as Readonly<Record<string, unknown>>;
  const fields = Object.keys(input);
  if (kind === 'pass') return fields.length === 1 ? { kind } : null;
  if (kind !== 'choice' || !fields.every((field) => FIELDS.has(field))) return null;
  if (typeof option !== 'string' || !OPTION.test(option) || !isCards(cards) || !isSure(sure)) return null;
  const words = { other: readLine(other, OTHER_MAX), reason: readLine(reason, REASON_MAX) };
  if (words.other === null || words.reason === null) return null;
  const chosen: Chosen = { kind, option, cards: cards === undefined ? [] : [...cards] };
  if (words.other !== undefined) chosen.other = words.other;
  if (words.reason !== undefined) chosen.reason = words.reason;
  if (sure !== undefined) chosen.sure = sure;
  return chosen;
}

function isCards(input: unknown): input is readonly string[] | undefined {
  if (input === undefined) return true;
  return Array.isArray(input) && input.length <= CARDS_MAX && input.every((card) => typeof card === 'string' && card.length <= CARD_MAX);
}

function isSure(input: unknown): input is 1 | 2 | 3 | 4 | 5 | undefined {
  return input === undefined || input === 1 || input === 2 || input === 3 || input === 4 || input === 5;
}

/** @returns the trimmed line, undefined when there is none, null when it is not a line. */
function readLine(input: unknown, max: number): string | undefined | null {
  if (input === undefined) return undefined;
  if (typeof input !== 'string') return null;
  const trimmed = input.trim();
  return trimmed.length >= 1 && trimmed.length <= max ? trimmed : null;
}

export const ChosenSchema: v.GenericSchema<unknown, Chosen> = v.pipe(
  v.unknown(),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const chosen = readChosen(dataset.value);
    if (chosen) return chosen;
    addIssue();
    return NEVER;
  }),
);
export const ReadSchema = v.strictObject({ kind: v.literal('read') });
export const QuestionsSchema = v.strictObject({
  kind: v.literal('questions'),
  questions: v.pipe(v.array(line(QUESTION_MAX)), v.maxLength(5)),
});

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
