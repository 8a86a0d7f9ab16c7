/** A console on a room that runs inside the test, by the real rules: commands are decided and folded in, nothing is sent. */
import { render, type RenderResult } from '@testing-library/react';
import { createStore } from 'zustand/vanilla';
import { LazyMotion, domAnimation } from 'framer-motion';
import type { HelloFrom, Live, LiveState } from '../../../client/live/connection.ts';
import { KEYS, remember } from '../../../client/live/storage.ts';
import { RoomPage } from '../../../client/facilitator/room/RoomPage.tsx';
import { keepConsole } from '../../../client/facilitator/consoles.ts';
import { decide } from '../../../shared/room/decide.ts';
import type { RoomEvent } from '../../../shared/room/event.ts';
import { evolve } from '../../../shared/room/evolve.ts';
import { isRefusal } from '../../../shared/room/refusal.ts';
import type { Command } from '../../../shared/room/command.ts';
import type { RoomSetup, RoomState } from '../../../shared/room/state.ts';
import { facilitatorView, roomView } from '../../../shared/room/views.ts';
import { openRoom } from '../../support/fixtures.ts';

export type Sent = { readonly name: string; readonly payload: unknown };

export class FakeRoom {
  readonly sent: Sent[] = [];
  readonly hellos: HelloFrom[] = [];
  state: RoomState;
  /** How many answered, for what may be shown. */
  basis = 0;
  readonly live: Live;

  constructor(change: Partial<RoomSetup> = {}, events: readonly RoomEvent[] = []) {
    this.state = openRoom(change, events);
    const store = createStore<LiveState>(() => ({
      connection: 'online',
      ended: null,
      view: null,
      console: null,
      you: null,
      progress: null,
      preview: null,
      people: [],
      texts: [],
      clockOffset: 0,
    }));
    this.live = {
      store,
      send: async (name, payload) => {
        this.sent.push({ name, payload });
        return this.answer(name, payload) as never;
      },
      onConnect: () => () => undefined,
      stop: () => undefined,
    };
    this.tell();
  }

  set(change: Partial<LiveState>): void {
    this.live.store.setState(change);
  }

  tell(): void {
    const view = roomView(this.state, {
      shownPicture: { kind: 'withheld', people: 0, needed: 5 },
      questions: [],
      items: [],
      joinBase: 'https://goedwerk.example',
    });
    this.set({ view, console: facilitatorView(this.state, view, this.basis >= 5) });
  }

  /** Another console does something. */
  async fromElsewhere(command: Command): Promise<void> {
    this.decideOn(command);
  }

  /** Something that the server decided. */
  take(event: RoomEvent): void {
    this.state = evolve(this.state, event) ?? this.state;
    this.tell();
  }

  commands(): readonly Command[] {
    return this.sent.filter((each) => each.name === 'command').map((each) => each.payload as Command);
  }

  private answer(name: string, payload: unknown): unknown {
    if (name === 'command') return this.decideOn(payload as Command);
    if (name === 'invite') return { ok: true, code: 'ABCD-EFGH', endsAt: Date.now() + 600_000 };
    if (name === 'revoke-others') return { ok: true, recoveryCode: 'NEW-CODE' };
    if (name === 'delete-room') this.set({ connection: 'ended', ended: 'room-closed' });
    return { ok: true };
  }

  private decideOn(command: Command): unknown {
    const decision = decide(this.state, command, { now: Date.now(), basis: () => this.basis, knowsText: () => true });
    if (isRefusal(decision)) return decision;
    decision.forEach((event) => this.take(event));
    return { ok: true };
  }
}

/** The console of this room on a device that has its key. `connectLive` must be mocked to answer with `room.live`. */
export function renderConsole(room: FakeRoom): RenderResult {
  const { id, code, title } = room.state.setup;
  remember(KEYS.consoles, []);
  keepConsole({ room: id, code, title, key: 'the-key', openedAt: 0 });
  return render(
    <LazyMotion features={domAnimation}>
      <RoomPage room={id} />
    </LazyMotion>,
  );
}

/** The facilitator moved the room to this phase, where nothing is shown yet. */
export const moved = (activity: string, phase: string) =>
  ({ type: 'moved', to: { at: 'activity', activity, phase, shown: null }, at: 2_000 }) as const;

/** What the browser of these tests lacks. */
export function giveDialogs(): void {
  HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close ??= function (this: HTMLDialogElement) {
    this.open = false;
  };
}
