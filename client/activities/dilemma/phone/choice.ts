/** A choice in the making: everything optional, kept as a draft until it is laid. */
import type { Chosen, DilemmaAnswer } from '../../../../shared/activities/dilemma/answer.ts';
import type { DilemmaView } from '../../../../shared/activities/dilemma/view.ts';
import { oneLine, OTHER_MAX, REASON_MAX } from './limits.ts';

export type ChoiceDraft = {
  readonly option: string | null;
  readonly other: string;
  readonly cards: readonly string[];
  readonly reason: string;
  readonly sure: 1 | 2 | 3 | 4 | 5 | null;
};

export const NOTHING_CHOSEN: ChoiceDraft = { option: null, other: '', cards: [], reason: '', sure: null };

/** To change a choice, or to begin the second one with the first. */
export function draftFrom(answer: DilemmaAnswer | null): ChoiceDraft {
  if (answer?.kind !== 'choice') return NOTHING_CHOSEN;
  return { option: answer.option, other: answer.other ?? '', cards: answer.cards, reason: answer.reason ?? '', sure: answer.sure ?? null };
}

export type Shortage = 'option' | 'words' | 'other-long' | 'reason-long';

/** What still keeps this choice from being laid, or null. */
export function shortageOf(draft: ChoiceDraft): Shortage | null {
  if (draft.option === null) return 'option';
  if (draft.option === 'other' && !oneLine(draft.other)) return 'words';
  if (draft.option === 'other' && oneLine(draft.other).length > OTHER_MAX) return 'other-long';
  return oneLine(draft.reason).length > REASON_MAX ? 'reason-long' : null;
}

/** @param quick a twist asks for the option alone. */
export function choiceFrom(draft: ChoiceDraft, quick: boolean): Chosen {
  if (draft.option === null) return { kind: 'pass' };
  const other = draft.option === 'other' ? { other: oneLine(draft.other) } : {};
  if (quick) return { kind: 'choice', option: draft.option, ...other, cards: [] };
  const reason = oneLine(draft.reason);
  return {
    kind: 'choice',
    option: draft.option,
    ...other,
    cards: [...draft.cards],
    ...(reason && { reason }),
    ...(draft.sure && { sure: draft.sure }),
  };
}

/** A, B, C… for the options; a sign for "something else". */
export function letterOf(option: string): string {
  return option === 'other' ? '…' : option.toUpperCase();
}

export function titleOf(story: Pick<DilemmaView['story'], 'options'>, option: string): string | null {
  return story.options.find((each) => each.id === option)?.text ?? null;
}
