/** The page a connection lives in: its clock, its storage, and what happens to it. A simulation brings its own. */
import { recall, remember } from './storage.ts';

export type Page = {
  /** Milliseconds since 1970, as this device believes. */
  now(): number;
  after(ms: number, run: () => void): void;
  recall<T>(key: string): T | null;
  remember(key: string, value: unknown): void;
  /** @param happens `returned`: somebody looks at the page again; `lost`: the device has no network any more. @returns stop watching. */
  watch(happens: { readonly returned: () => void; readonly lost: () => void }): () => void;
};

export const browserPage: Page = {
  now: () => Date.now(),
  after: (ms, run) => void setTimeout(run, ms),
  recall,
  remember,
  watch: ({ returned, lost }) => {
    const seen = (): void => {
      if (document.visibilityState === 'visible') returned();
    };
    document.addEventListener('visibilitychange', seen);
    addEventListener('online', seen);
    addEventListener('offline', lost);
    addEventListener('pageshow', seen);
    return () => {
      document.removeEventListener('visibilitychange', seen);
      removeEventListener('online', seen);
      removeEventListener('offline', lost);
      removeEventListener('pageshow', seen);
    };
  },
};
