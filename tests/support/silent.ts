/** An audience that is there and hears nothing: take what a test wants to hear, and leave the rest. */
import type { Audience } from '../../server/rooms/audience.ts';

export const SILENT: Audience = {
  listens: true,
  view: () => undefined,
  console: () => undefined,
  progressForPhones: () => undefined,
  progressForLarge: () => undefined,
  preview: () => undefined,
  people: () => undefined,
  texts: () => undefined,
  you: () => undefined,
  sendAway: () => undefined,
  end: () => undefined,
};
