import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { recall, remember } from '../../live/storage.ts';

const KEY = 'gw.shortcuts';
const store = createStore<{ readonly on: boolean }>(() => ({ on: recall<boolean>(KEY) ?? true }));

/** Whether this device wants keyboard shortcuts, and how to change that. */
export function useShortcutSetting(): readonly [boolean, (on: boolean) => void] {
  return [useStore(store, (state) => state.on), choose];
}

function choose(on: boolean): void {
  remember(KEY, on);
  store.setState({ on });
}
