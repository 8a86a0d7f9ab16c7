import type { ApprovedText } from '../../../shared/activities/activity.ts';
import type { Group } from '../../../shared/activities/task/groups.ts';

type Answer = Pick<ApprovedText, 'id' | 'text'>;
export type AnswerHeap = { readonly id: string; readonly title: string | null; readonly items: readonly Answer[] };

/** Answers in their groups, then those without one; under a title only when there are groups. Groups without an answer are left out. */
export function heapsOf(groups: readonly Group[], approved: readonly ApprovedText[], looseTitle: string): readonly AnswerHeap[] {
  const items = approved.map(({ id, text }): Answer => ({ id, text }));
  const heaps = groups
    .map(({ id, title, items: ids }) => ({ id, title, items: ids.flatMap((each) => items.find((item) => item.id === each) ?? []) }))
    .filter((heap) => heap.items.length > 0);
  const grouped = new Set(heaps.flatMap((heap) => heap.items.map(({ id }) => id)));
  const loose = items.filter(({ id }) => !grouped.has(id));
  return loose.length === 0 ? heaps : [...heaps, { id: 'loose', title: heaps.length > 0 ? looseTitle : null, items: loose }];
}
