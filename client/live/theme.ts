/** Light, dark, or as the device has it. Kept on this device. */
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { forget, KEYS, recall, remember } from './storage.ts';

export type Theme = 'system' | 'light' | 'dark';

const store = createStore<{ readonly theme: Theme }>(() => ({ theme: recall<Theme>(KEYS.theme) ?? 'system' }));

export function useTheme(): Theme {
  return useStore(store, (state) => state.theme);
}

export function chooseTheme(theme: Theme): void {
  if (theme === 'system') forget(KEYS.theme);
  else remember(KEYS.theme, theme);
  store.setState({ theme });
  startTheme();
}

/** Puts the theme of this device on the page; call once at the start. */
export function startTheme(): void {
  const { theme } = store.getState();
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}
