/** How many times as fast as people the simulated people of a rehearsal can be. Without schemas, so that the console can have them alone. */
export const PACES = [1, 5, 20] as const;
export type Pace = (typeof PACES)[number];
