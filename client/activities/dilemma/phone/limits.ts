/**
 * Lengths that the server checks, stated as types of the shared schema allow: see shared/activities/dilemma/answer.ts.
 * That file brings the schema library with it, which a phone does not need.
 */
export const QUESTION_MAX = 240;
export const REASON_MAX = 200;
export const OTHER_MAX = 140;
export const MOST_QUESTIONS = 5;

/** A line is one line: what the server gets, and what is counted. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
