/** Figures of the scale. Only the number ends up on the phone, not the schemas beside it. */
export { QUALITY_STEPS } from '../../../shared/activities/three-qualities/answer.ts';
