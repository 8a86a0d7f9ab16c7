/**
 * What this device keeps of a deck until the server has it. Every open page keeps its own part, so that two tabs never write
 * over each other; a page that opens takes over what others left. A change that is sent twice is recognised by its id.
 */
import { forget, recall, remember } from '../../live/storage.ts';
import type { Conflict } from './conflicts.ts';
import type { Pending } from './pending.ts';

type Kept = { readonly outbox: readonly Pending[]; readonly conflicts: readonly Conflict[] };

const prefix = (deck: string) => `gw.studio.${deck}.`;

/** @returns whether it outlives the page; not when the device has no room for it. */
export function keepWork(deck: string, page: string, { outbox, conflicts }: Kept): boolean {
  if (outbox.length + conflicts.length > 0) return remember(prefix(deck) + page, { outbox, conflicts });
  forget(prefix(deck) + page);
  return true;
}

/** Work of earlier pages, to be sent by this one; their own notes are put away. */
export function takeWork(deck: string): Kept {
  const outbox: Pending[] = [];
  const conflicts: Conflict[] = [];
  for (const key of keysOf(prefix(deck))) {
    const kept = recall<Kept>(key);
    // It may have been sent just before that page went away.
    outbox.push(...(kept?.outbox ?? []).map((each) => ({ ...each, sent: true })));
    conflicts.push(...(kept?.conflicts ?? []));
    forget(key);
  }
  return { outbox, conflicts };
}

/** Has this device work on a deck that the server does not have? */
export function hasWork(deck: string): boolean {
  return keysOf(prefix(deck)).length > 0;
}

export function dropWork(deck: string): void {
  keysOf(prefix(deck)).forEach(forget);
}

function keysOf(start: string): string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(start));
  } catch {
    return [];
  }
}
