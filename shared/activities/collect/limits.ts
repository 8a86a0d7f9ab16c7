/** How much may be written, in characters and in items. Without schemas, so that a phone can have the numbers alone. */

/** A note, a question, a line. */
export const LINE_MAX = 200;
/** An answer to a task, which may be a small text. */
export const ANSWER_MAX = 600;
/** Dots that somebody may have at all; the settings of a kind say fewer (see `checkDots`). */
export const MOST_DOTS = 60;

/** Notes of one table. */
export const MOST_NOTES = 6;

/** Who keeps the notes of a table: nobody, one phone that the table agrees on, or everybody on one shared sheet. */
export const NOTE_TAKERS = ['none', 'one', 'all'] as const;

/** Minutes that a table or a speaker can have. */
export const LEAST_SPEAKING = 1;
export const MOST_SPEAKING = 120;

export function isSpeakingTime(minutes: number): boolean {
  return Number.isInteger(minutes) && minutes >= LEAST_SPEAKING && minutes <= MOST_SPEAKING;
}
