import type { RoomEvent } from '../../shared/room/event.ts';
import { evolve, replay } from '../../shared/room/evolve.ts';
import type { RoomState } from '../../shared/room/state.ts';

/** What happened in a room so far, folded into its state. */
export class Chronicle {
  private state: RoomState;
  private version: number;

  /** @throws Error when the log is empty */
  constructor(id: string, log: readonly RoomEvent[]) {
    const state = replay(log);
    if (!state) throw new Error(`room ${id} has an empty log`);
    this.state = state;
    this.version = log.length;
  }

  get now(): RoomState {
    return this.state;
  }

  /** Number of events that are folded in. */
  get at(): number {
    return this.version;
  }

  /** @param from the version before these events. @returns those that were not folded in yet. */
  fold(from: number, events: readonly RoomEvent[]): readonly RoomEvent[] {
    const news = events.slice(Math.max(0, this.version - from));
    for (const event of news) this.state = evolve(this.state, event) ?? this.state;
    this.version += news.length;
    return news;
  }

  /** The room closed: this is all that is left of its log. */
  begin(log: readonly RoomEvent[]): void {
    this.state = replay(log) ?? this.state;
    this.version = log.length;
  }
}
