/** When the activities of a programme begin and when it ends, in minutes since midnight. Pure: the clock is somebody else's. */

/** "14:05" as minutes since midnight; null when it is no time. */
export function minutesOf(time: string): number | null {
  const [, hours, minutes] = /^(\d{1,2}):(\d{2})$/.exec(time) ?? [];
  const all = Number(hours) * 60 + Number(minutes);
  return hours === undefined || Number(hours) > 23 || Number(minutes) > 59 ? null : all;
}

/** Minutes since midnight as 14.05 in Dutch, 14:05 in English; it goes on past midnight. */
export function clockOf(minutes: number, language: 'nl' | 'en'): string {
  const day = ((minutes % 1440) + 1440) % 1440;
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${two(Math.floor(day / 60))}${language === 'nl' ? '.' : ':'}${two(day % 60)}`;
}

/** When each begins. @param start minutes since midnight */
export function beginnings(start: number, minutes: readonly number[]): readonly number[] {
  return minutes.map((_, i) => minutes.slice(0, i).reduce((sum, each) => sum + (Number.isFinite(each) ? each : 0), start));
}
