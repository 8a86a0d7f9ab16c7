/** How much may be written; the server checks the same number. Only the number ends up on the phone, not the schemas beside it. */
export { WORD_MAX } from '../../../shared/activities/check-in/answer.ts';
