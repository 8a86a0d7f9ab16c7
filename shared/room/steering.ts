import { activityKind } from '../activities/registry.ts';
import { itemOf } from './programme.ts';
import type { OpenRoom } from './state.ts';

/** What was arranged in an activity so far; where nothing was, what its kind starts with. Undefined for kinds without steering. */
export function steeringOf(state: OpenRoom, activity: string): unknown {
  const item = itemOf(state.setup.programme, activity);
  // An activity may be called `constructor`: only what was arranged counts.
  const arranged = Object.hasOwn(state.steering, activity) ? state.steering[activity] : undefined;
  return arranged ?? (item ? activityKind(item.kind).steering?.start : undefined);
}
