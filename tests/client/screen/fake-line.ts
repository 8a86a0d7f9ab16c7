/** A line to a room that a test plays: what the server says is set, nothing is sent. */
import { createStore } from 'zustand/vanilla';
import type { HelloFrom, Live, LiveState } from '../../../client/live/connection.ts';

const blank: LiveState = {
  connection: 'connecting',
  ended: null,
  view: null,
  console: null,
  you: null,
  progress: null,
  preview: null,
  people: [],
  texts: [],
  clockOffset: 0,
};

/** The line of the page under test, and who it said it was. */
export const line = { store: createStore<LiveState>(() => blank), hellos: [] as HelloFrom[], stopped: 0 };

export function newLine(): void {
  line.store = createStore<LiveState>(() => blank);
  line.hellos = [];
  line.stopped = 0;
}

/** Takes the place of the real connectLive. */
export function connectLive(hello: HelloFrom): Live {
  line.hellos.push(hello);
  return {
    store: line.store,
    send: () => Promise.resolve({ refused: 'busy' } as never),
    onConnect: () => () => undefined,
    stop: () => {
      line.stopped += 1;
    },
  };
}
