/** A story that a room makes for itself, such as a case that somebody brought: what must be told, and the rest made from it. */
import * as v from 'valibot';
import type { Story } from './deck.ts';

const text = (max: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(max));

export const OwnStorySchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^case-[a-z0-9-]{1,40}$/)),
  title: text(60),
  text: text(4000),
  question: text(160),
  options: v.pipe(v.array(text(160)), v.minLength(2), v.maxLength(5)),
  /** May it be kept and told after this gathering? What its author said. */
  keep: v.boolean(),
});
export type OwnStory = v.InferOutput<typeof OwnStorySchema>;

const LETTERS = ['a', 'b', 'c', 'd', 'e'] as const;
/** Of a label in a chart. */
const LABEL = 40;

/** The case as a story that can be dealt. It has no consequences, twists and notes: the group has the author in its midst. */
export function storyOfOwn({ id, title, text: told, question, options }: OwnStory): Story {
  return {
    id,
    title,
    protagonist: { name: '', role: '', level: 'other' },
    setting: '',
    audience: [],
    themes: [],
    difficulty: 2,
    text: told,
    stakeholders: [],
    qualities: [],
    values: [],
    question,
    options: options.map((option, i) => ({ id: LETTERS[i] ?? 'e', text: option, consequence: '', label: shortened(option) })),
    other_option: true,
    questions: [],
    twists: [],
    notes: '',
    afterword: '',
    warning: null,
  };
}

function shortened(option: string): string {
  return option.length <= LABEL ? option : `${option.slice(0, LABEL - 1).trimEnd()}…`;
}
