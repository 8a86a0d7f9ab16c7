import type { FacilitatorView } from '../../../shared/room/views.ts';
import { consoleParts } from '../activities.ts';

/** What can be arranged in the current activity, when its kind has something to arrange. */
export function Arrange({ console }: { console: FacilitatorView }) {
  const { view } = console;
  if (view.status !== 'open' || view.stage.at !== 'activity') return null;
  const { activity } = view.stage;
  const { Arrange: Panel } = consoleParts(activity.name);
  return Panel ? <Panel console={console} activity={activity} /> : null;
}
