/** What a room gets to see of the rooms before it in its series. Goes out of the room's own record when it closes. */
import type { KeptAgreement } from '../activities/kept.ts';
import type { Lens } from '../activities/value-sort/picture.ts';
import type { Harvest } from '../harvest/harvest.ts';
import { talliesOf, type TallyRow } from './tally.ts';

export type EarlierSort = {
  readonly lens: Lens;
  /** Of the gathering, as 2026-11-25. */
  readonly heldOn: string;
  readonly people: number;
  readonly rows: readonly TallyRow[];
};

export type Earlier = {
  /** Of the newest gathering that left agreements; empty when none did. */
  readonly agreements: readonly KeptAgreement[];
  /** Of the gathering that the agreements come from. */
  readonly heldOn: string;
  /** The newest sort under every lens. */
  readonly sorts: readonly EarlierSort[];
};

/** @param harvests of the series, in the order of its rooms. Null when there is nothing to come back to. */
export function earlierFrom(harvests: readonly Harvest[]): Earlier | null {
  const newest = harvests.toReversed();
  const agreed = newest.find(({ activities }) => activities.some(({ agreements }) => agreements.length > 0));
  const sorts = new Map<Lens, EarlierSort>();
  for (const harvest of newest) for (const sort of sortsOf(harvest).toReversed()) if (!sorts.has(sort.lens)) sorts.set(sort.lens, sort);
  if (!agreed && sorts.size === 0) return null;
  return {
    agreements: agreed ? lastOfEach(agreed.activities.flatMap(({ agreements }) => agreements)) : [],
    heldOn: agreed?.room.heldOn ?? '',
    sorts: [...sorts.values()],
  };
}

function sortsOf({ room, activities }: Harvest): readonly EarlierSort[] {
  return activities.flatMap((activity) =>
    activity.pictures.flatMap(({ picture }) =>
      talliesOf(activity, picture, activity.cards).flatMap(({ lens, people, rows }) =>
        lens ? [{ lens, heldOn: room.heldOn, people, rows }] : [],
      ),
    ),
  );
}

/** An agreement that came back in the same gathering stands in its last wording. */
function lastOfEach(agreements: readonly KeptAgreement[]): readonly KeptAgreement[] {
  return [...new Map(agreements.map((agreement) => [agreement.id, agreement])).values()];
}
