/** The course of a room through its programme: what comes next, what came before. */
import type { Phase } from '../activities/activity.ts';
import { itemOf, phasesOf, type ProgrammeItem } from './programme.ts';
import type { OpenRoom, Stage } from './state.ts';

export type NextStep =
  | { readonly to: 'picture'; readonly picture: string }
  | { readonly to: 'phase'; readonly activity: string; readonly phase: string }
  | { readonly to: 'activity'; readonly activity: string; readonly phase: string }
  | { readonly to: 'end' };

export function currentPhase(state: OpenRoom): { readonly item: ProgrammeItem; readonly phase: Phase; readonly index: number } | null {
  if (state.stage.at !== 'activity') return null;
  const item = itemOf(state.setup.programme, state.stage.activity);
  const phases = item ? phasesOf(item) : [];
  const index = phases.findIndex((each) => state.stage.at === 'activity' && each.id === state.stage.phase);
  const phase = phases[index];
  return item && phase ? { item, phase, index } : null;
}

/**
 * What the dominant button does now, or null at the end.
 * @param mayShow whether the pictures of the current phase rest on enough answers; if not they are passed over.
 */
export function nextStep(state: OpenRoom, mayShow: boolean): NextStep | null {
  const { stage } = state;
  if (stage.at === 'end') return null;
  if (stage.at === 'lobby') return firstPhaseAt(state, 0);
  const current = currentPhase(state);
  if (!current) return null;
  const picture = mayShow && current.phase.pictures.find((each) => !state.revealed.includes(`${stage.activity}/${stage.phase}/${each}`));
  if (picture) return { to: 'picture', picture };
  const next = phasesOf(current.item)[current.index + 1];
  if (next) return { to: 'phase', activity: current.item.id, phase: next.id };
  return afterActivity(state, current.item);
}

export function afterActivity(state: OpenRoom, item: ProgrammeItem): NextStep {
  return firstPhaseAt(state, state.setup.programme.activities.indexOf(item) + 1);
}

/** The programme in two: what was begun (up to and including the current activity), and what can still be changed. */
export function splitAhead(state: OpenRoom): { readonly begun: readonly ProgrammeItem[]; readonly ahead: readonly ProgrammeItem[] } {
  const { activities } = state.setup.programme;
  const visited = activities.findLastIndex((item) => state.visited.some((phase) => phase.startsWith(`${item.id}/`)));
  const now = state.stage.at === 'end' ? activities.length - 1 : visited;
  return { begun: activities.slice(0, now + 1), ahead: activities.slice(now + 1) };
}

/** The phase before this one, over the borders of activities; the lobby before the first; null in the lobby. */
export function stageBefore(state: OpenRoom): Stage | null {
  const { activities } = state.setup.programme;
  if (state.stage.at === 'lobby') return null;
  const current = currentPhase(state);
  const before = current ? phasesOf(current.item)[current.index - 1] : undefined;
  if (current && before) return { at: 'activity', activity: current.item.id, phase: before.id, shown: null };
  const previous = current ? activities[activities.indexOf(current.item) - 1] : activities.at(-1);
  const last = previous ? phasesOf(previous).at(-1) : undefined;
  return previous && last ? { at: 'activity', activity: previous.id, phase: last.id, shown: null } : { at: 'lobby' };
}

function firstPhaseAt(state: OpenRoom, index: number): NextStep {
  const item = state.setup.programme.activities[index];
  const phase = item ? phasesOf(item)[0] : undefined;
  return item && phase ? { to: 'activity', activity: item.id, phase: phase.id } : { to: 'end' };
}
