import { isKind } from '../../../shared/programmes/kinds.ts';
import { consoleParts, type ConsoleParts } from '../activities.ts';

/** How the pictures of a kind are drawn; null for a kind that this version does not know. */
export function pictureParts(kind: string): ConsoleParts['Picture'] | null {
  return isKind(kind) ? consoleParts(kind).Picture : null;
}
