/** The form in which a case becomes a dilemma, and what is sent of it. Pure. */
import type { DilemmaSettings } from '../../../shared/activities/dilemma/settings.ts';
import type { ReadCase } from '../../../shared/activities/own-cases/case.ts';
import { ownStoryId } from '../../../shared/deck/own-story-id.ts';
import { freshId } from '../../../shared/programmes/item.ts';
import type { ClientPayload } from '../../../shared/protocol/messages.ts';

export type Made = {
  readonly title: string;
  readonly text: string;
  readonly question: string;
  readonly options: readonly string[];
  readonly minutes: number | null;
};

/** As `OwnStorySchema` has them. */
export const MADE_MAX = { title: 60, text: 4000, question: 160, option: 160 } as const;
export const MOST_OPTIONS = 5;
export const LEAST_OPTIONS = 2;

/** What the author told, without what the author did: the group chooses first. */
export function madeFrom({ title, happened, interests, hard }: ReadCase, question: string): Made {
  return { title, text: [happened, interests, hard].filter(Boolean).join('\n\n'), question, options: ['', ''], minutes: 25 };
}

/** Null while something is missing or too long. */
export function insertOf(
  made: Made,
  {
    read,
    cards,
    taken,
    mark,
  }: { readonly read: ReadCase; readonly cards: readonly string[]; readonly taken: readonly string[]; readonly mark: string },
): ClientPayload<'insert'> | null {
  const title = made.title.trim();
  const text = made.text.trim();
  const question = made.question.trim();
  const options = made.options.map((option) => option.trim()).filter(Boolean);
  const { minutes } = made;
  if (!title || !text || !question || options.length < LEAST_OPTIONS || minutes === null || minutes < 1 || minutes > 240) return null;
  if (title.length > MADE_MAX.title || text.length > MADE_MAX.text || question.length > MADE_MAX.question) return null;
  if (options.some((option) => option.length > MADE_MAX.option)) return null;
  const id = ownStoryId(read.id, mark);
  const settings: DilemmaSettings = {
    story: id,
    cards: [...cards],
    cardsMax: cards.length > 0 ? 2 : 0,
    other: true,
    sure: true,
    revealFirst: false,
    twists: [],
  };
  return {
    item: { id: freshId('casus', taken), kind: 'dilemma', title, minutes, settings },
    at: 0,
    story: { id, title, text, question, options, keep: read.consent !== 'gathering' },
  };
}
