/**
 * The one connection of a page to its room: a socket and a store that holds the last of every message.
 * The only file that imports socket.io-client.
 */
import { io, type Socket } from 'socket.io-client';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type {
  Answered,
  ClientEvents,
  ClientMessageName,
  ClientPayload,
  ClientResults,
  Hello,
  Person,
  Preview,
  Progress,
  ServerEvents,
  ShownText,
  You,
} from '../../shared/protocol/messages.ts';
import { PROTOCOL_VERSION } from '../../shared/protocol/version.ts';
import { isRefusal, refuse, REFUSALS, type RefusalCode } from '../../shared/room/refusal.ts';
import type { FacilitatorView, RoomView } from '../../shared/room/views.ts';
import { browserPage, type Page } from './page.ts';

/** How long an answer from the server may take before the line is thought dead. */
const ANSWER_WITHIN_MS = 6_000;
/** After coming back to the page a dead line must be noticed quickly. */
const PROBE_WITHIN_MS = 1_500;
const AFTER_CUT_MS = 5_000;

export type LiveState = {
  readonly connection: 'connecting' | 'online' | 'offline' | 'ended';
  /** Why the room is gone for this page; null as long as it is not. */
  readonly ended: RefusalCode | null;
  readonly view: RoomView | null;
  readonly console: FacilitatorView | null;
  readonly you: You | null;
  readonly progress: Progress | null;
  readonly preview: Preview | null;
  readonly people: readonly Person[];
  readonly texts: readonly ShownText[];
  /** Add this to Date.now() to get the server's clock, ms. */
  readonly clockOffset: number;
};

type HelloWithout<Role> = Role extends { protocol: number } ? Omit<Role, 'protocol'> : never;
export type HelloFrom = HelloWithout<Hello>;

export type Live = {
  readonly store: StoreApi<LiveState>;
  /** Sends and waits for the answer. A line that is down answers with the refusal `busy`; nothing throws. */
  send<Name extends ClientMessageName>(name: Name, payload: ClientPayload<Name>): Promise<Answered<ClientResults[Name]>>;
  /** Called at every (re)connection, also the first. @returns stop listening. */
  onConnect(listener: () => void): () => void;
  stop(): void;
};

const BLANK: LiveState = {
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

/** Everybody is back within 3 s of a restart: the longest wait is 1.8 s, half of it more or less, so that not all come at once. */
export const RECONNECTING = { reconnectionDelay: 300, reconnectionDelayMax: 1_800, randomizationFactor: 0.5 } as const;

export function connectLive(hello: HelloFrom): Live {
  const socket: LiveSocket = io({
    auth: { ...hello, protocol: PROTOCOL_VERSION },
    transports: ['websocket', 'polling'],
    tryAllTransports: true,
    ...RECONNECTING,
  });
  // Who was in the room once knows its secret: then guesses of others on the same network don't keep a screen from coming back.
  if (hello.role === 'screen')
    socket.on('view', (_number, { room }) => {
      socket.auth = { ...hello, protocol: PROTOCOL_VERSION, secret: new URL(room.joinUrl).hash.slice(1) };
    });
  return liveOver(socket, browserPage);
}

export type LiveSocket = Socket<ServerEvents, ClientEvents>;

/** The same over any socket, which begins to connect by itself. */
export function liveOver(socket: LiveSocket, page: Page): Live {
  const store = createStore<LiveState>(() => BLANK);
  const listeners = new Set<() => void>();
  /** A new line for one that is dead; none for a page that was left, which would be here for nobody. */
  const renew = (): void => {
    if (store.getState().connection !== 'ended') socket.disconnect().connect();
  };
  const live: Live = {
    store,
    send: async (name, payload) => {
      if (!socket.connected) return refuse('busy');
      try {
        // The table of messages pairs names, payloads and results; Socket.IO's own types cannot follow a generic name.
        const patient = socket.timeout(ANSWER_WITHIN_MS) as unknown as { emitWithAck(name: string, payload: unknown): Promise<never> };
        return await patient.emitWithAck(name, payload);
      } catch {
        renew();
        return refuse('busy');
      }
    },
    onConnect: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    stop: () => {
      stopWatching();
      store.setState({ connection: 'ended' });
      socket.disconnect();
    },
  };
  listen(socket, store, page);
  socket.on('connect', () => {
    store.setState({ connection: 'online' });
    void measureClock(live, page);
    listeners.forEach((listener) => listener());
  });
  const stopWatching = watchTheLine(socket, page, renew);
  return live;
}

function listen(socket: LiveSocket, store: StoreApi<LiveState>, page: Page): void {
  let seenView = -1;
  let seenConsole = -1;
  socket.on('connect', () => {
    // A restarted server counts anew.
    seenView = -1;
    seenConsole = -1;
  });
  socket.on('view', (number, view) => {
    if (number < seenView) return;
    seenView = number;
    store.setState({ view });
  });
  socket.on('console', (number, console) => {
    if (number < seenConsole) return;
    seenConsole = number;
    store.setState({ console, view: console.view });
  });
  socket.on('you', (you) => store.setState({ you }));
  socket.on('progress', (progress) => store.setState({ progress }));
  socket.on('preview', (preview) => store.setState({ preview }));
  socket.on('people', (people) => store.setState({ people }));
  socket.on('texts', (texts) => store.setState({ texts }));
  socket.on('goodbye', (why) => {
    store.setState({ connection: 'ended', ended: why });
    // Not at once: the answer to the command that ended it may still be under way.
    page.after(500, () => socket.disconnect());
  });
  socket.on('disconnect', (reason) => {
    if (store.getState().connection === 'ended') return;
    store.setState({ connection: 'offline' });
    // Cut by the server without a word, as the ninth tab of one person is: Socket.IO does not come back from that by itself.
    if (reason === 'io server disconnect') page.after(AFTER_CUT_MS, () => store.getState().connection !== 'ended' && socket.connect());
  });
  socket.on('connect_error', (error) => {
    const code = REFUSALS.find((each) => each === error.message);
    // A refusal of the server is final; anything else is the network, and the socket tries again by itself.
    if (code && code !== 'busy' && code !== 'too-fast') {
      store.setState({ connection: 'ended', ended: code });
      socket.disconnect();
    } else {
      store.setState({ connection: 'offline' });
      if (code) page.after(1_000, () => store.getState().connection !== 'ended' && socket.connect());
    }
  });
}

async function measureClock(live: Live, page: Page): Promise<void> {
  const sent = page.now();
  const answer = await live.send('clock', {});
  if (!isRefusal(answer)) live.store.setState({ clockOffset: answer.now - (sent + page.now()) / 2 });
}

/** A locked phone or dead wifi leaves a line that looks alive: ask at every return to the page. */
function watchTheLine(socket: LiveSocket, page: Page, renew: () => void): () => void {
  const probe = (): void => {
    if (!socket.connected) return void (socket.active && socket.connect());
    socket.timeout(PROBE_WITHIN_MS).emit('clock', {}, (error) => error && renew());
  };
  return page.watch({ returned: probe, lost: renew });
}
