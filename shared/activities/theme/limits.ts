/** Without schemas, so that phone and console can have these alone. */

/** Notes of one table. */
export const MOST_NOTES = 6;

/** Who keeps the notes of a table: nobody, one phone that the table agrees on, or everybody on one shared sheet. */
export const NOTE_TAKERS = ['none', 'one', 'all'] as const;
