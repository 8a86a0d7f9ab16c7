/** Names the picture on the screen: another name is another picture, and the old one makes way. */
import type { RoomView } from '../../shared/room/views.ts';

export function sceneName(view: Extract<RoomView, { status: 'open' }>): string {
  if (view.paused) return 'pause';
  if (areSeatsShown(view)) return 'seats';
  if (view.stage.at !== 'activity') return view.stage.at;
  const { name, id, phase, shown } = view.stage.activity;
  return `${name}/${phase} ${id} ${shown?.id ?? ''}`;
}

/** The numbers of the tables, as long as there are tables. */
export function areSeatsShown(view: Extract<RoomView, { status: 'open' }>): boolean {
  return view.seatsShown && view.tables.length > 0;
}
