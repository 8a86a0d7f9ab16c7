import { useLive } from '../../live/hooks.tsx';
import { paceOf, type Pace } from './pace.ts';

/** The pace of this room now. `running` is false in the lobby, after the last activity and before the first snapshot. */
export function usePace(now: number): Pace & { readonly running: boolean } {
  const console = useLive((state) => state.console);
  const stage = console?.view.status === 'open' ? console.view.stage : null;
  const at = stage?.at === 'activity' ? stage.activity.index : stage?.at === 'end' ? (console?.programme.length ?? 0) : -1;
  const minutes = console?.programme.map((item) => item.minutes) ?? [];
  return { ...paceOf({ minutes, at, startedAt: console?.startedAt ?? null, now }), running: stage?.at === 'activity' };
}
