/** Own changes on their way to the server, in order. */
import { same, type Change } from '../../../shared/deck/change.ts';

export type Pending = {
  /** Belongs to exactly this change, so that a retry is recognised: a change that grew by typing gets a new one. */
  readonly id: string;
  readonly change: Change;
  /** It may have reached the server already; what became of it is the server's to say. */
  readonly sent: boolean;
};

const MOST_AT_ONCE = 500;
/** Characters of JSON in one request, roughly; one change always goes. */
const LARGEST = 250_000;

/** Adds a change. Typing on in a field that is still unsent makes that change longer instead of adding one for each key. */
export function queued(outbox: readonly Pending[], change: Change, id: string): readonly Pending[] {
  const last = outbox.at(-1);
  if (!last || last.sent || last.change.do !== 'set' || change.do !== 'set' || !same(last.change.at, change.at))
    return [...outbox, { id, change, sent: false }];
  const before = outbox.slice(0, -1);
  const { was } = last.change;
  return same(was, change.value) ? before : [...before, { id, change: { ...change, was }, sent: false }];
}

/** What goes in the next request. */
export function nextBatch(outbox: readonly Pending[]): readonly Pending[] {
  const batch: Pending[] = [];
  let size = 0;
  for (const each of outbox.slice(0, MOST_AT_ONCE)) {
    size += JSON.stringify(each.change).length;
    if (batch.length > 0 && size > LARGEST) break;
    batch.push(each);
  }
  return batch;
}

export function markedSent(outbox: readonly Pending[], batch: readonly Pending[]): readonly Pending[] {
  const ids = new Set(batch.map(({ id }) => id));
  return outbox.map((each) => (ids.has(each.id) && !each.sent ? { ...each, sent: true } : each));
}
