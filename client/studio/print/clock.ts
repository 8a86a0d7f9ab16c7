/** Clock times of a programme. Pure. */

const DAY = 24 * 60;

/** Minutes since midnight of `14:00`; null when it is no time of the day. */
export function minutesOf(time: string): number | null {
  const [, hours, minutes] = /^(\d{1,2}):(\d{2})/.exec(time) ?? [];
  if (hours === undefined || minutes === undefined || Number(hours) > 23 || Number(minutes) > 59) return null;
  return Number(hours) * 60 + Number(minutes);
}

/** `14:05`; goes on after midnight. */
export function timeOf(minutes: number): string {
  const within = ((minutes % DAY) + DAY) % DAY;
  return `${String(Math.floor(within / 60)).padStart(2, '0')}:${String(within % 60).padStart(2, '0')}`;
}

/** When each activity begins and ends, in minutes since the start of the programme. */
export function spans(activities: readonly { readonly minutes: number }[]): (readonly [from: number, to: number])[] {
  let at = 0;
  return activities.map(({ minutes }) => {
    const from = at;
    at += minutes;
    return [from, at] as const;
  });
}
