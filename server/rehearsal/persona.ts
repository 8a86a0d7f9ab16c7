import { createHash } from 'node:crypto';
import type { Persona } from '../../shared/activities/activity.ts';

/** A simulated person's character follows from the id, so that it survives a restart; chance of the moment does not. */
export function personaOf(id: string, random: () => number): Persona {
  return {
    random,
    lean: (topic) => createHash('sha256').update(`${id} ${topic}`).digest().readUInt32BE(0) / 0xffffffff,
  };
}
