/** The series and hubs that this device can lead. A key is the only access there is; it stays in here and in bodies of requests. */
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { OpenedRoom } from '../../../shared/protocol/http.ts';
import { recall, remember } from '../../live/storage.ts';

export type SeriesAccess = {
  readonly id: string;
  readonly key: string;
  readonly title: string;
  readonly parallel: boolean;
  /** Ms; a device that kept a series before this was kept with it does not know. */
  readonly deleteAt?: number;
};

/** What is handed to the facilitator of one room of a hub: the code works once. Known only where the hub was opened. */
export type Handout = Pick<OpenedRoom, 'room' | 'recoveryCode'>;

const KEPT = 'gw.series';
const HANDOUTS = 'gw.hub.handouts';

const store = createStore<{ readonly list: readonly SeriesAccess[] }>(() => ({ list: recall<SeriesAccess[]>(KEPT) ?? [] }));

/** Newest first. */
export function useAllSeries(): readonly SeriesAccess[] {
  return useStore(store, (state) => state.list);
}

export function useSeriesKey(id: string): SeriesAccess | null {
  return useStore(store, (state) => state.list.find((each) => each.id === id) ?? null);
}

export function keepSeries(access: SeriesAccess): void {
  keep([access, ...all().filter(({ id }) => id !== access.id)]);
}

/** The same series by another key. */
export function renewKey(id: string, key: string): void {
  keep(all().map((each) => (each.id === id ? { ...each, key } : each)));
}

export function dropSeries(id: string): void {
  keep(all().filter((each) => each.id !== id));
  const { [id]: _gone, ...others } = handouts();
  remember(HANDOUTS, others);
}

export function keepHandouts(id: string, made: readonly Handout[]): void {
  remember(HANDOUTS, { ...handouts(), [id]: made });
}

export function handoutsOf(id: string): readonly Handout[] {
  return handouts()[id] ?? [];
}

/** The address that opens a page elsewhere; the key stands in the fragment, which no browser sends. */
export function keyLink(path: string, key: string): string {
  return `${window.location.origin}${path}#${key}`;
}

/** Takes the key out of the address bar, so that nobody reads it from a projected page. Null when there is none. */
export function takeKey(): string | null {
  const key = window.location.hash.slice(1);
  if (!/^[\w-]{20,80}$/.test(key)) return null;
  window.history.replaceState(window.history.state, '', window.location.pathname + window.location.search);
  return key;
}

function handouts(): Readonly<Record<string, readonly Handout[]>> {
  return recall<Record<string, readonly Handout[]>>(HANDOUTS) ?? {};
}

/** Another tab may have added one since this page was loaded. */
function all(): readonly SeriesAccess[] {
  return recall<SeriesAccess[]>(KEPT) ?? store.getState().list;
}

function keep(list: readonly SeriesAccess[]): void {
  remember(KEPT, list);
  store.setState({ list });
}
