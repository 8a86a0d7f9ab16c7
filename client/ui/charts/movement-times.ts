/** When what happens, in ms: the first choice stands alone for a breath, who stayed grows, then movers set off, the largest group first. */
const BREATH = 400;
const STAY = 400;
const MOVE = 800;

export function timesOf(groups: number) {
  const apart = Math.min(200, 1000 / Math.max(1, groups));
  const move = (i: number) => BREATH + STAY + i * apart;
  return {
    stay: BREATH,
    move,
    arrived: (i: number) => move(i) + MOVE * 0.7,
    /** The counts on the right rise while the groups arrive; the differences come last. */
    begin: BREATH + STAY + MOVE * 0.7,
    end: move(Math.max(0, groups - 1)) + MOVE,
  };
}
