/** How a room runs against the minutes of its programme. Pure; all times in ms unless they say minutes. */
const MINUTE = 60_000;

export type Pace = {
  readonly total: number;
  /** Whole minutes; ahead is positive, behind negative, 0 within the time of the current activity. */
  readonly ahead: number;
  /** When the programme will be done if the rest takes its minutes. */
  readonly endsAt: number;
  /** Whole minutes until then. */
  readonly toGo: number;
};

/** Whole minutes that an activity was on the table so far, all its turns together; null when it was not yet. */
export function minutesUsed(
  { spent, activitySince }: { readonly spent: Readonly<Record<string, number>>; readonly activitySince: number | null },
  { activity, isNow, now }: { readonly activity: string; readonly isNow: boolean; readonly now: number },
): number | null {
  const before = spent[activity];
  if (!isNow || activitySince === null) return before === undefined ? null : Math.round(before / MINUTE);
  return Math.round(((before ?? 0) + Math.max(0, now - activitySince)) / MINUTE);
}

/**
 * Within its own minutes an activity is on schedule: only being there before its planned start, or after its planned
 * end, counts as ahead or behind.
 * @param minutes of each activity in order. @param at index of the current activity; -1 in the lobby, past the last at the end.
 */
export function paceOf({
  minutes,
  at,
  startedAt,
  now,
}: {
  readonly minutes: readonly number[];
  readonly at: number;
  readonly startedAt: number | null;
  readonly now: number;
}): Pace {
  const total = minutes.reduce((sum, each) => sum + each, 0);
  if (startedAt === null || at < 0) return { total, ahead: 0, endsAt: now + total * MINUTE, toGo: total };
  const before = minutes.slice(0, at).reduce((sum, each) => sum + each, 0) * MINUTE;
  const until = before + (minutes[at] ?? 0) * MINUTE;
  const gone = now - startedAt;
  const lead = gone < before ? before - gone : gone > until ? until - gone : 0;
  const endsAt = Math.max(now, startedAt + total * MINUTE - lead);
  // Half a minute is no reason to hurry anybody.
  return { total, ahead: Math.round(lead / MINUTE), endsAt, toGo: Math.ceil((endsAt - now) / MINUTE) };
}
