/** A phone outside a browser: the real connection and the real outbox, with a storage that outlives a reload. */
import { io } from 'socket.io-client';
import { liveOver, RECONNECTING, type HelloFrom, type Live } from '../../client/live/connection.ts';
import { createOutbox, type Outbox } from '../../client/live/outbox.ts';
import type { Page } from '../../client/live/page.ts';
import { PROTOCOL_VERSION } from '../../shared/protocol/version.ts';
import type { Joined } from '../../shared/protocol/http.ts';

export class Phone {
  readonly seat: Joined;
  live: Live;
  outbox: Outbox;
  /** Somebody looks at the phone again. */
  returns: () => void = () => undefined;
  private readonly url: string;
  private readonly storage = new Map<string, string>();

  constructor(url: string, seat: Joined) {
    this.url = url;
    this.seat = seat;
    [this.live, this.outbox] = this.open();
  }

  /** The page starts anew; what the device keeps is still there. */
  reload(): void {
    this.stop();
    [this.live, this.outbox] = this.open();
  }

  /** Answers that the server has not acknowledged yet. */
  get waiting(): number {
    return Object.keys(this.outbox.store.getState().waiting).length;
  }

  /** The body that the server acknowledged last, as this phone knows it. */
  saved(activity: string, slot: string): unknown {
    return this.outbox.store.getState().saved[`${activity}/${slot}`]?.body;
  }

  get online(): boolean {
    return this.live.store.getState().connection === 'online';
  }

  stop(): void {
    this.outbox.stop();
    this.live.stop();
  }

  private open(): [Live, Outbox] {
    const hello: HelloFrom = { role: 'participant', ...this.seat };
    const socket = io(this.url, {
      auth: { ...hello, protocol: PROTOCOL_VERSION },
      transports: ['websocket', 'polling'],
      tryAllTransports: true,
      forceNew: true,
      ...RECONNECTING,
    });
    const page = this.page();
    const live = liveOver(socket, page);
    return [live, createOutbox(this.seat.room, live, page)];
  }

  private page(): Page {
    return {
      now: () => Date.now(),
      after: (ms, run) => void setTimeout(run, ms),
      recall: <T>(key: string) => {
        const text = this.storage.get(key);
        return text === undefined ? null : (JSON.parse(text) as T);
      },
      remember: (key, value) => void this.storage.set(key, JSON.stringify(value)),
      watch: ({ returned }) => {
        this.returns = returned;
        return () => (this.returns = () => undefined);
      },
    };
  }
}
