import type { Story, ValueCard } from '../../deck/deck.ts';
import type { Persona } from '../activity.ts';
import { simulateItems } from '../collect/items.ts';
import { TALK, type Chosen, type DilemmaAnswer } from './answer.ts';
import type { DilemmaSettings } from './settings.ts';

const REASONS: Record<'nl' | 'en', readonly string[]> = {
  nl: [
    'Zo zou ik zelf behandeld willen worden.',
    'Iemand moet het zeggen.',
    'Het vertrouwen is anders weg.',
    'Eerst zeker weten, dan pas doen.',
    'De regel is er niet voor niets.',
    'Hier ben ik voor aangenomen.',
  ],
  en: [
    'That is how I would want to be treated.',
    'Somebody has to say it.',
    'Otherwise trust is gone.',
    'First be sure, then act.',
    'The rule is there for a reason.',
    'This is what I was hired for.',
  ],
};

/** What a table could note while it talks. */
const NOTES: Record<'nl' | 'en', readonly string[]> = {
  nl: [
    'We wilden eerst allemaal weten wat de ander al wist.',
    'Het verschil zit in hoe lang je durft te wachten.',
    'Niemand vindt de regel fout, wel hoe hij hier uitpakt.',
    'Wie beslist hier eigenlijk? Dat bleef open.',
    'Bij ons zou dit via de leidinggevende gaan.',
    'Twee van ons zouden bellen, de rest eerst schrijven.',
  ],
  en: [
    'First we all wanted to know what the other knew.',
    'The difference is how long you dare to wait.',
    'Nobody finds the rule wrong, only what it does here.',
    'Who decides here, really? That stayed open.',
    'With us this would go through the manager.',
    'Two of us would call, the others would write first.',
  ],
};

/** A choice as a person could make it: most keep their mind, a twist and the talk move some, a few pass, not all explain. */
export function simulateDilemma(
  settings: DilemmaSettings,
  content: { readonly story: Story; readonly values: readonly ValueCard[]; readonly language: 'nl' | 'en' },
  slot: string,
  persona: Persona,
  earlier: (slot: string) => DilemmaAnswer | undefined,
): DilemmaAnswer {
  if (slot === 'read') return { kind: 'read' };
  if (slot === 'questions') return { kind: 'questions', questions: [] };
  // Not everybody, or every table, writes.
  if (slot === TALK) return persona.random() < 0.4 ? { kind: 'pass' } : simulateItems(NOTES[content.language], 2, persona);
  if (persona.random() < 0.04) return { kind: 'pass' };
  const before = slot === 'first' ? undefined : earlier('first');
  const stays = before?.kind === 'choice' && before.option !== 'other' && persona.random() < (slot === 'second' ? 0.62 : 0.7);
  const option = stays ? before.option : favourite(content.story, slot, persona);
  if (slot !== 'first' && slot !== 'second') return { kind: 'choice', option, cards: [] };
  const chosen: Chosen = { kind: 'choice', option, cards: play(settings, content, option, persona) };
  if (settings.sure)
    chosen.sure = ([1, 2, 3, 4, 5] as const)[Math.min(4, Math.floor(1 + persona.lean('sure') * 2 + persona.random() * 2.4))] ?? 3;
  if (persona.random() < 0.35)
    chosen.reason = REASONS[content.language][Math.floor(persona.random() * REASONS[content.language].length)] ?? '';
  return chosen;
}

/** Groups lean: two options draw most people at first, and the talk makes a third one grow. */
function favourite(story: Story, slot: string, persona: Persona): string {
  const pull = (i: number): number => (i === 0 || i === 1 ? 0.4 : 0) + (i === 2 && slot !== 'first' ? 0.7 : 0);
  const liking = story.options.map((option, i) => ({
    id: option.id,
    liking: persona.lean(`${story.id} ${option.id}`) + persona.lean(`${slot} ${option.id}`) * 0.5 + pull(i),
  }));
  return liking.toSorted((a, b) => b.liking - a.liking)[0]?.id ?? 'a';
}

function play(
  settings: DilemmaSettings,
  content: { readonly story: Story; readonly values: readonly ValueCard[] },
  option: string,
  persona: Persona,
): string[] {
  const wanted = Math.min(settings.cardsMax, 1 + Math.floor(persona.random() * settings.cardsMax));
  const fitting = (card: string): number =>
    persona.lean(card) * 0.5 +
    (content.story.values.includes(card) ? 0.9 : 0) +
    (((option.codePointAt(0) ?? 0) + card.length) % 4) * 0.3 +
    persona.random() * 0.3;
  return settings.cards
    .map((card) => ({ card, fit: fitting(card) }))
    .toSorted((a, b) => b.fit - a.fit)
    .slice(0, wanted)
    .map((each) => each.card);
}
