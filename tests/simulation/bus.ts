/** What processes tell each other: late, and not at all while the bus is away. Then it says so, as Redis does to who asks. */
import type { Notice } from '../../server/cluster/notice.ts';
import type { Peers } from '../../server/cluster/peers.ts';
import type { World } from './world.ts';

/** As long as a process leads something without asking again. */
const LEASE_MS = 5_000;
const LOOK_MS = 1_000;

type Ear = { readonly id: string; alive: boolean; hears: (notice: Notice, from: string) => void; missed: () => void };

export class Bus {
  away = false;
  /** Milliseconds of a notice, at least and at most. */
  delay: readonly [number, number] = [1, 10];
  private readonly world: World;
  private readonly ears = new Set<Ear>();
  private readonly leases = new Map<string, { readonly who: string; readonly until: number }>();

  constructor(world: World) {
    this.world = world;
  }

  lose(): void {
    this.away = true;
    this.world.fault('spells without notices');
    const look = (): void => {
      this.ears.forEach((ear) => ear.alive && ear.missed());
      if (this.away) this.world.after(LOOK_MS, look);
    };
    look();
  }

  mend(): void {
    this.away = false;
    this.delay = [1, 10];
  }

  /** @returns the way to the others, and how to be dead. */
  join(id: string): { readonly peers: Peers; readonly die: () => void } {
    const ear: Ear = { id, alive: true, hears: () => undefined, missed: () => undefined };
    this.ears.add(ear);
    const { world } = this;
    const isWell = (): boolean => !this.away;
    const peers: Peers = {
      tell: (notice) => ear.alive && this.tell(ear, JSON.stringify(notice)),
      onNotice: (listener) => (ear.hears = listener),
      onMissed: (listener) => (ear.missed = listener),
      get well() {
        return isWell();
      },
      leads: async (task) => {
        const lease = this.leases.get(task);
        if (this.away || (lease && lease.who !== id && lease.until > world.now)) return false;
        this.leases.set(task, { who: id, until: world.now + LEASE_MS });
        return true;
      },
      close: async () => undefined,
    };
    return {
      peers,
      die: () => {
        ear.alive = false;
        this.ears.delete(ear);
      },
    };
  }

  private tell(from: Ear, text: string): void {
    if (this.away) return;
    for (const ear of this.ears)
      if (ear !== from)
        this.world.after(this.world.dice.between(...this.delay), () => ear.alive && ear.hears(JSON.parse(text) as Notice, from.id));
  }
}
