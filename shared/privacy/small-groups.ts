/** A group smaller than this is never shown as a part of the room (ARCHITECTURE: no breakdown under five). */
export const MIN_GROUP = 5;

/**
 * May the result of the whole room be shown? From five answers on; a room that was declared a small circle
 * before anybody joined shows it from two, which every phone said at joining.
 */
export function enoughForTheRoom(answers: number, smallCircle: boolean): boolean {
  return answers >= (smallCircle ? 2 : MIN_GROUP);
}

/** May this count be shown for a group of `people`? Not when it is small, nor when it tells the same of everybody in it. */
export function mayShowWithin(count: number, people: number): boolean {
  return people >= MIN_GROUP && count >= MIN_GROUP && count < people;
}
