/** How much may be written, in characters and in items. Without schemas, so that a phone can have the numbers alone. */

/** A note, a question, a line. */
export const LINE_MAX = 200;
/** An answer to a task, which may be a small text. */
export const ANSWER_MAX = 600;
/** Dots that somebody may have at all; the settings of a kind say fewer (see `checkDots`). */
export const MOST_DOTS = 60;
