/** The rooms this device may lead. The key stays in here and in the handshake; it never stands in an address. */
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { KEYS, recall, remember, type ConsoleAccess } from '../live/storage.ts';

/** What is known of a room right after it was opened or recovered; kept in memory only, so that the code is shown once. */
export type FreshRoom = {
  readonly room: string;
  readonly code: string;
  readonly joinUrl: string;
  readonly recoveryCode: string;
  readonly how: 'opened' | 'recovered';
  /** A rehearsal begins with simulated people. */
  readonly rehearsal: boolean;
};

const store = createStore<{ readonly list: readonly ConsoleAccess[]; readonly fresh: FreshRoom | null; readonly deleted: string | null }>(
  () => ({
    list: recall<ConsoleAccess[]>(KEYS.consoles) ?? [],
    fresh: null,
    deleted: null,
  }),
);

export function useConsoles(): readonly ConsoleAccess[] {
  return useStore(store, (state) => state.list);
}

export function useConsole(room: string): ConsoleAccess | null {
  return useStore(store, (state) => state.list.find((each) => each.room === room) ?? null);
}

/** The room that was just opened here, until its recovery code was put away. */
export function useFreshRoom(room: string): FreshRoom | null {
  return useStore(store, (state) => (state.fresh?.room === room ? state.fresh : null));
}

/** Newest first; a room that was here already takes the new key. */
export function keepConsole(access: ConsoleAccess): void {
  keep([access, ...others(access.room)]);
}

/** A recovered room has no title until its first snapshot came. */
export function titleConsole(room: string, title: string): void {
  const { list } = store.getState();
  if (list.some((each) => each.room === room && each.title !== title))
    keep(list.map((each) => (each.room === room ? { ...each, title } : each)));
}

export function dropConsole(room: string): void {
  keep(others(room));
}

export function setFreshRoom(fresh: FreshRoom | null): void {
  store.setState({ fresh });
}

/** Was this room deleted from here? Then its end is no surprise. */
export function useDeleted(room: string): boolean {
  return useStore(store, (state) => state.deleted === room);
}

export function markDeleted(room: string, deleted: boolean): void {
  store.setState({ deleted: deleted ? room : null });
}

function others(room: string): readonly ConsoleAccess[] {
  // Another tab may have opened a room since this page was loaded.
  return (recall<ConsoleAccess[]>(KEYS.consoles) ?? store.getState().list).filter((each) => each.room !== room);
}

function keep(list: readonly ConsoleAccess[]): void {
  remember(KEYS.consoles, list);
  store.setState({ list });
}
