import { firstStory, firstValues, type Cards } from './cards.ts';
import type { DilemmaItem } from './item.ts';

/** A dilemma with the first of the easiest stories; null when no deck has a story. @param twists how many at most. */
export function dilemmaItem(
  cards: Cards,
  { id, minutes, twists }: { readonly id: string; readonly minutes: number; readonly twists: number },
): DilemmaItem | null {
  const story = firstStory(cards);
  if (!story) return null;
  const values = firstValues(cards);
  return {
    id,
    kind: 'dilemma',
    title: 'Dilemma',
    minutes,
    settings: {
      story: story.id,
      cards: values,
      cardsMax: values.length === 0 ? 0 : 2,
      other: true,
      sure: true,
      revealFirst: false,
      twists: story.twists.slice(0, twists).map((twist) => twist.id),
    },
  };
}
