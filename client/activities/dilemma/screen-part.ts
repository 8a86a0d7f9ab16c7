import type { DilemmaView } from '../../../shared/activities/dilemma/view.ts';
import type { Progress } from '../../../shared/protocol/messages.ts';

/** What every phase of a dilemma on the screen gets. */
export type ScreenPart = {
  cards: DilemmaView;
  /** How far the room is with this phase; null as long as the server has not told. */
  progress: Progress | null;
  /** Language of the cards where the page speaks another. */
  lang: string | undefined;
};

/** The first sentences of a paragraph that is too long, in whole sentences and at least one. */
export function firstSentences(text: string, leaveOut: number): string {
  const sentences = text.split(/(?<=[.!?…][’'”"]?)\s+/);
  return sentences.slice(0, Math.max(1, sentences.length - leaveOut)).join(' ');
}

export const paragraphs = (text: string): readonly string[] =>
  text
    .split(/\n\s*\n/)
    .map((part) => part.replaceAll(/\s*\n\s*/g, ' ').trim())
    .filter(Boolean);
