/** Three qualities in a programme: what is rated, and whether it is rated again. */
import { CASE_MAX, type ThreeQualitiesSettings } from './settings.ts';
import { carried, firstStory, type Cards } from '../../programmes/cards.ts';
import { findCard, flag, lineOf } from '../../programmes/given.ts';
import { type ItemKind, type ItemProblem, PROBLEMS } from '../../programmes/kind.ts';

const NO_CASE: ItemProblem = { id: 'no-case', nl: 'Beschrijf de casus in een paar zinnen.', en: 'Describe the case in a few sentences.' };

export const threeQualitiesItems: ItemKind<ThreeQualitiesSettings> = {
  stem: 'drie-kwaliteiten',
  minutes: 20,
  title: { nl: 'Drie kwaliteiten', en: 'Three qualities' },
  name: { nl: 'Drie kwaliteiten', en: 'Three qualities' },
  add: { nl: 'Voeg drie kwaliteiten toe', en: 'Add three qualities' },
  /** A story that is named and not there is not replaced by another; without a story or a case it is about the own work. */
  settings(cards, given, home) {
    const more = { case: lineOf(given, 'case', CASE_MAX), again: flag(given, 'again', true) };
    if (given['story'] !== undefined) {
      const story = findCard(cards, cards.stories, given['story'], home);
      return story && { subject: 'story', story: story.id, ...more };
    }
    if (given['subject'] === 'story') return withSubject({ subject: 'work', ...more }, 'story', cards);
    return more.case === null ? { subject: 'work', ...more } : { subject: 'case', ...more, case: more.case };
  },
  carry(settings, from, to) {
    if (settings.subject !== 'story') return settings;
    const story = carried(settings.story, { pool: from, cards: from.stories }, { pool: to, cards: to.stories });
    return story ? { ...settings, story: story.id } : withSubject(settings, 'story', to);
  },
  problems,
};

/** Another thing to rate. Without any story in the decks it stays the own work. */
export function withSubject(
  { case: text, again }: ThreeQualitiesSettings,
  subject: ThreeQualitiesSettings['subject'],
  cards: Cards,
): ThreeQualitiesSettings {
  const story = subject === 'story' ? firstStory(cards) : null;
  if (story) return { subject: 'story', story: story.id, case: text, again };
  return subject === 'case' ? { subject, case: text ?? '', again } : { subject: 'work', case: text || null, again };
}

function problems(settings: ThreeQualitiesSettings, cards: Cards): readonly ItemProblem[] {
  if (settings.subject === 'story') return cards.stories.some(({ id }) => id === settings.story) ? [] : [PROBLEMS.noStory];
  return settings.subject === 'case' && settings.case.trim() === '' ? [NO_CASE] : [];
}
