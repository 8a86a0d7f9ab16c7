/** Speaking time divided fairly over the people at a table. */

/** Seconds a person, rounded down to whole quarters of a minute from one minute on, so that the shares fit the time. */
export function fairShare(minutes: number, people: number): number {
  const share = (minutes * 60) / Math.max(1, people);
  return share < 60 ? Math.floor(share / 5) * 5 : Math.floor(share / 15) * 15;
}

/**
 * Whose turn it would be, counted from 1, when everybody takes an equal part of the clock.
 * @param passed, whole in the same unit @returns null before the clock runs and when its time is up
 */
export function turnNow(passed: number, whole: number, people: number): number | null {
  if (people < 1 || whole <= 0 || passed < 0 || passed >= whole) return null;
  return Math.min(people, Math.floor((passed / whole) * people) + 1);
}
