/** Time as the server sees it; tests put in their own. */
export type Clock = {
  /** Milliseconds since 1970. */
  now(): number;
  /** Runs once after so many milliseconds. @returns cancel. */
  after(ms: number, run: () => void): () => void;
};

export const systemClock: Clock = {
  now: () => Date.now(),
  after: (ms, run) => {
    const timer = setTimeout(run, ms);
    timer.unref();
    return () => clearTimeout(timer);
  },
};
