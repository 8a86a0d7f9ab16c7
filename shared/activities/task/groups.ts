/**
 * The groups in which the facilitator puts answers, while the room gathers them.
 *
 * TG1 An answer is in one group at most; putting it in another takes it out of the first.
 * TG2 A group that goes leaves its answers without a group.
 * TG3 At most MOST_GROUPS groups with MOST_IN_GROUPS answers in all; an act beyond that changes nothing.
 * TG4 An answer that is withdrawn, or whose author changed it, is in no group that anybody sees.
 */
import * as v from 'valibot';
import type { ApprovedText, Steering } from '../activity.ts';
import { GROUP_TITLE_MAX, MOST_GROUPS } from './limits.ts';

const MOST_IN_GROUPS = 300;

export type Group = { readonly id: string; readonly title: string; readonly items: readonly string[] };
export type Grouping = {
  /** How many groups were ever made, for ids that never come back. */
  readonly made: number;
  readonly groups: readonly Group[];
};

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(60));
const title = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(GROUP_TITLE_MAX));

const GroupActSchema = v.variant('act', [
  /** A new group, with an answer in it when one is named. */
  v.strictObject({ act: v.literal('group'), title, item: v.optional(id) }),
  v.strictObject({ act: v.literal('title'), group: id, title }),
  v.strictObject({ act: v.literal('ungroup'), group: id }),
  /** Into a group, or out of all of them (null). */
  v.strictObject({ act: v.literal('put'), item: id, group: v.nullable(id) }),
]);
export type GroupAct = v.InferOutput<typeof GroupActSchema>;

const NO_GROUPS: Grouping = { made: 0, groups: [] };

export const grouping: Steering = {
  start: NO_GROUPS,
  act: GroupActSchema,
  apply: (steering, act) => arranged(groupingOf(steering), act as GroupAct),
};

/** What was arranged; nothing yet where it was never touched. */
export function groupingOf(steering: unknown): Grouping {
  return (steering as Grouping | null | undefined) ?? NO_GROUPS;
}

export function arranged(now: Grouping, act: GroupAct): Grouping {
  const { made, groups } = now;
  switch (act.act) {
    case 'group':
      if (groups.length >= MOST_GROUPS) return now;
      return {
        made: made + 1,
        groups: [
          ...without(groups, act.item),
          { id: `group-${made + 1}`, title: act.title, items: act.item === undefined ? [] : [act.item] },
        ],
      };
    case 'title':
      return { made, groups: groups.map((group) => (group.id === act.group ? { ...group, title: act.title } : group)) };
    case 'ungroup':
      return { made, groups: groups.filter((group) => group.id !== act.group) };
    case 'put': {
      const rest = without(groups, act.item);
      if (act.group === null) return { made, groups: rest };
      const full = rest.reduce((sum, { items }) => sum + items.length, 0) >= MOST_IN_GROUPS;
      if (full || !rest.some((group) => group.id === act.group)) return now;
      return { made, groups: rest.map((group) => (group.id === act.group ? { ...group, items: [...group.items, act.item] } : group)) };
    }
  }
}

/** The groups with only answers that are approved now; the groups stay when they are empty. */
export function shownGroups(steering: unknown, approved: readonly ApprovedText[]): readonly Group[] {
  const known = new Set(approved.map((item) => item.id));
  return groupingOf(steering).groups.map((group) => ({ ...group, items: group.items.filter((item) => known.has(item)) }));
}

function without(groups: readonly Group[], item: string | undefined): readonly Group[] {
  return item === undefined ? groups : groups.map((group) => ({ ...group, items: group.items.filter((each) => each !== item) }));
}
