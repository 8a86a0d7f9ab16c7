/** A phone, laptop or beamer of a run: its storage stays when a page is left; pages have the real connection and the real outbox. */
import { liveOver, type HelloFrom, type Live } from '../../client/live/connection.ts';
import { createOutbox, type Outbox } from '../../client/live/outbox.ts';
import type { Page } from '../../client/live/page.ts';
import type { LiveRoom } from '../../server/rooms/live-room.ts';
import { PROTOCOL_VERSION } from '../../shared/protocol/version.ts';
import { SimulatedSocket, type Network } from './socket.ts';
import type { World } from './world.ts';

export type Tab = {
  readonly hello: HelloFrom;
  readonly live: Live;
  readonly outbox: Outbox | null;
  /** The room as the process at the other end has it. */
  readonly room: () => LiveRoom | null;
  /** Somebody looks at the page again. */
  readonly returns: () => void;
  /** The line ends, or nobody notices that it did. */
  readonly lose: (silently: boolean) => void;
};

export class Device {
  readonly name: string;
  readonly tabs: Tab[] = [];
  private readonly world: World;
  private readonly network: Network;
  private readonly storage = new Map<string, string>();

  constructor(name: string, world: World, network: Network) {
    this.name = name;
    this.world = world;
    this.network = network;
  }

  open(hello: HelloFrom): Tab {
    const happens: { returned: () => void } = { returned: () => undefined };
    const page = this.page(happens);
    const socket = new SimulatedSocket(this.world, this.network, { ...hello, protocol: PROTOCOL_VERSION });
    const live = liveOver(socket.asLive(), page);
    const outbox = hello.role === 'participant' ? createOutbox(hello.room, live, page) : null;
    const room = (): LiveRoom | null => socket.process?.room ?? null;
    const tab: Tab = { hello, live, outbox, room, returns: () => happens.returned(), lose: (silently) => socket.lose(silently) };
    this.tabs.push(tab);
    socket.connect();
    return tab;
  }

  close(tab: Tab): void {
    this.tabs.splice(this.tabs.indexOf(tab), 1);
    tab.outbox?.stop();
    tab.live.stop();
  }

  reload(tab: Tab): Tab {
    this.close(tab);
    return this.open(tab.hello);
  }

  /** All lines of this device end. */
  lose(silently: boolean): void {
    for (const tab of this.tabs) tab.lose(silently);
  }

  private page(happens: { returned: () => void }): Page {
    return {
      now: () => this.world.now,
      after: (ms, run) => void this.world.after(ms, run),
      recall: <T>(key: string) => {
        const text = this.storage.get(key);
        return text === undefined ? null : (JSON.parse(text) as T);
      },
      remember: (key, value) => void this.storage.set(key, JSON.stringify(value)),
      watch: ({ returned }) => {
        happens.returned = returned;
        return () => (happens.returned = () => undefined);
      },
    };
  }
}
