import type { RoomContent } from '../activity.ts';
import type { KeptAgreement } from '../kept.ts';

/** More is a list that nobody goes through in one gathering. */
const MOST = 20;

/** The agreements that the last gathering left; none in a room without a series. */
export function agreementsOf({ earlier }: RoomContent): readonly KeptAgreement[] {
  return (earlier?.agreements ?? []).slice(0, MOST);
}
