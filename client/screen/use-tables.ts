import type { RoomView } from '../../shared/room/views.ts';
import { useLive } from '../live/hooks.tsx';

type Tables = Extract<RoomView, { status: 'open' }>['tables'];

/** The tables that somebody sits at; empty while nobody was seated. */
export function useTables(): Tables {
  return useLive(({ view }) => (view?.status === 'open' ? view.tables : NONE));
}

const NONE: Tables = [];
