/** How much may be written; the server checks the same numbers. Only the numbers end up on the phone, not the schemas beside them. */
export { OTHER_MAX, QUESTION_MAX, REASON_MAX } from '../../../../shared/activities/dilemma/answer.ts';

/** DI4 of the same file. */
export const MOST_QUESTIONS = 5;

/** A line is one line: what the server gets, and what is counted. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
