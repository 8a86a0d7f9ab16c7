/**
 * A connection to a room that a test plays: what the server says is set, what the phone sends is checked by the real rules
 * and acknowledged, unless the line is down.
 */
import * as v from 'valibot';
import { createStore } from 'zustand/vanilla';
import type { HelloFrom, Live, LiveState } from '../../../client/live/connection.ts';
import { activityKind } from '../../../shared/activities/registry.ts';
import { CONSENT, type AnswerMessage } from '../../../shared/protocol/messages.ts';
import { refuse } from '../../../shared/room/refusal.ts';
import { roomView, type RoomView } from '../../../shared/room/views.ts';
import type { OpenRoom } from '../../../shared/room/state.ts';
import { itemOf } from '../../../shared/room/programme.ts';
import { mayAnswer } from '../../../shared/room/slots.ts';
import { openRoom } from '../../support/fixtures.ts';

export type FakeLive = Live & {
  readonly sent: AnswerMessage[];
  /** What the server keeps, by `activity/slot`. */
  readonly kept: Map<string, AnswerMessage>;
  cut(): void;
  mend(): void;
  show(view: RoomView): void;
};

/** The room that the next connection finds; tests move it. */
export const room: { state: OpenRoom; live: FakeLive | null } = { state: openRoom(), live: null };

/** Takes the place of the real connectLive. */
export function connectLive(_hello: HelloFrom): FakeLive {
  const store = createStore<LiveState>(() => ({
    connection: 'online',
    ended: null,
    view: viewOf(room.state),
    console: null,
    you: null,
    progress: null,
    preview: null,
    people: [],
    texts: [],
    clockOffset: 0,
  }));
  const sent: AnswerMessage[] = [];
  const kept = new Map<string, AnswerMessage>();
  const listeners = new Set<() => void>();
  const live: FakeLive = {
    store,
    sent,
    kept,
    send: (name, payload) =>
      Promise.resolve(
        (store.getState().connection === 'online' && name === 'answer' ? take(payload as AnswerMessage) : refuse('busy')) as never,
      ),
    onConnect: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    stop: () => undefined,
    cut: () => store.setState({ connection: 'offline' }),
    mend: () => {
      store.setState({ connection: 'online' });
      listeners.forEach((listener) => listener());
    },
    show: (view) => store.setState({ view }),
  };
  const take = (message: AnswerMessage) => {
    sent.push(message);
    if (message.activity === CONSENT) {
      kept.set(`${CONSENT}/${message.slot}`, message);
      return { ok: true };
    }
    const item = itemOf(room.state.setup.programme, message.activity);
    const kind = item && activityKind(item.kind);
    const schema = kind?.body(message.slot);
    const body = schema && v.safeParse(schema, message.body);
    if (!item || !kind || !body?.success) return refuse('malformed');
    const key = `${message.activity}/${message.slot}`;
    const refused =
      mayAnswer(room.state, message.activity, message.slot, kept.has(key)) ??
      kind.check({ settings: item.settings, content: room.state.setup.content, slot: message.slot, body: body.output });
    if (refused) return refused;
    kept.set(key, message);
    return { ok: true };
  };
  room.live = live;
  return live;
}

export function viewOf(state: OpenRoom): RoomView {
  return roomView(state, { shownPicture: null, questions: [], items: [], joinBase: 'https://goedwerk.example' });
}
