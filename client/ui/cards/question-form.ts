/** How the running words of a theme or task are set: a step smaller when they are long. Steps are shares of the card's width. */

export type QuestionForm = 'short' | 'middle' | 'long' | 'longest';

/** One large question, of at most 200 characters. */
export function questionForm(question: string): QuestionForm {
  return formOf(question.length, [42, 84, 130]);
}

/** An assignment, of at most 600 characters. */
export function assignmentForm(assignment: string): QuestionForm {
  return formOf(assignment.length, [150, 270, 420]);
}

/** A longer assignment would be too small on a card in the hand; there it stands beside its card. */
export const fitsInHand = (assignment: string): boolean => assignment.length <= 270;

function formOf(length: number, [short, middle, long]: readonly [number, number, number]): QuestionForm {
  if (length <= short) return 'short';
  if (length <= middle) return 'middle';
  return length <= long ? 'long' : 'longest';
}
