/** A rating in the making. */
import type { ThreeQualitiesAnswer } from '../../../shared/activities/three-qualities/answer.ts';
import { QUALITIES, type Quality } from '../../../shared/deck/deck.ts';

export type RatingDraft = Readonly<Record<Quality, number | null>>;

export function draftFrom(body: ThreeQualitiesAnswer | null): RatingDraft {
  const { bekwaam = null, betrouwbaar = null, betrokken = null } = body?.kind === 'rated' ? body : {};
  return { bekwaam, betrouwbaar, betrokken };
}

/** How many qualities still have no figure. */
export function leftIn(draft: RatingDraft): number {
  return QUALITIES.filter((quality) => draft[quality] === null).length;
}

/** A pass as long as a figure is missing. */
export function answerFrom({ bekwaam, betrouwbaar, betrokken }: RatingDraft): ThreeQualitiesAnswer {
  if (bekwaam === null || betrouwbaar === null || betrokken === null) return { kind: 'pass' };
  return { kind: 'rated', bekwaam, betrouwbaar, betrokken };
}
