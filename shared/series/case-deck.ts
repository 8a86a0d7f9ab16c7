/** The cases of a series whose authors let them become a card, as a deck that can be dealt. */
import type { KeptCase } from '../activities/kept.ts';
import { OwnStorySchema, storyOfOwn } from '../deck/own-story.ts';
import { ownStoryId } from '../deck/own-story-id.ts';
import type { Deck, Language, Story } from '../deck/deck.ts';
import type { Harvest } from '../harvest/harvest.ts';
import * as v from 'valibot';

const WORDS = {
  nl: {
    labels: { bekwaam: 'Bekwaam', betrouwbaar: 'Betrouwbaar', betrokken: 'Betrokken' },
    title: (series: string) => `Casussen uit ‘${series}’`,
    description: 'Casussen die deelnemers van dit traject als kaart hebben vrijgegeven.',
    source: 'Deelnemers van dit traject',
    parts: { interests: 'Wiens belangen speelden er?', hard: 'Wat maakte het moeilijk?' },
    question: 'Wat zou jij doen?',
    options: { same: 'Hetzelfde als de inbrenger', other: 'Iets anders' },
  },
  en: {
    labels: { bekwaam: 'Excellent', betrouwbaar: 'Ethical', betrokken: 'Engaged' },
    title: (series: string) => `Cases from ‘${series}’`,
    description: 'Cases that participants of this series released as a card.',
    source: 'Participants of this series',
    parts: { interests: 'Whose interests were at stake?', hard: 'What made it hard?' },
    question: 'What would you do?',
    options: { same: 'The same as who brought it', other: 'Something else' },
  },
} as const;

/** Null when nobody let a dilemma out. A good example is no dilemma and is not dealt. */
export function caseDeck({ id, title }: { readonly id: string; readonly title: string }, harvests: readonly Harvest[]): Deck | null {
  const newest = harvests.toReversed();
  const language = newest[0]?.room.language;
  if (!language) return null;
  const told = newest
    .filter(({ room }) => room.language === language)
    .flatMap(({ activities }) => activities.flatMap(({ cases }) => cases))
    .filter(({ consent, sort }) => consent === 'card' && sort === 'dilemma');
  const stories = [...new Map(told.map((each) => [each.id, each])).values()].flatMap((each) => storyOf(each, language) ?? []);
  if (stories.length === 0) return null;
  const words = WORDS[language];
  return {
    id: `traject-${id.toLowerCase().replaceAll(/[^a-z0-9]/g, '')}`.slice(0, 60),
    title: words.title(title).slice(0, 80),
    language,
    version: 1,
    description: words.description,
    source: words.source,
    licence: '-',
    labels: words.labels,
    values: [],
    stories,
    themes: [],
    tasks: [],
    programmes: [],
  };
}

/** A story of the room's own, so that it goes when that room closes. Null when it is too long for a card. */
function storyOf({ id, title, happened, interests, hard, did }: KeptCase, language: Language): Story | null {
  const words = WORDS[language];
  const parts = [happened, interests && `${words.parts.interests} ${interests}`, hard && `${words.parts.hard} ${hard}`];
  const own = v.safeParse(OwnStorySchema, {
    id: ownStoryId(id, 't'),
    title: title.slice(0, 60),
    text: parts.filter((part) => part !== '').join('\n\n'),
    question: words.question,
    options: did === '' ? [words.options.same, words.options.other] : [shortened(did), words.options.other],
    keep: true,
  });
  return own.success ? storyOfOwn(own.output) : null;
}

const OPTION_MAX = 160;

function shortened(text: string): string {
  return text.length <= OPTION_MAX ? text : `${text.slice(0, OPTION_MAX - 1).trimEnd()}…`;
}
