/** Who of a room is connected to other processes, as these say every few seconds. */

/** So many beats without a word, and a process is gone. */
const MOST_MISSED = 3;

export class Elsewhere {
  private readonly processes = new Map<string, { people: ReadonlySet<string>; missed: number }>();

  has(participant: string): boolean {
    for (const { people } of this.processes.values()) if (people.has(participant)) return true;
    return false;
  }

  /** @returns whether somebody came or went. */
  hear(process: string, people: readonly string[]): boolean {
    const before = this.processes.get(process)?.people ?? new Set<string>();
    if (people.length === 0) this.processes.delete(process);
    else this.processes.set(process, { people: new Set(people), missed: 0 });
    return before.size !== people.length || people.some((id) => !before.has(id));
  }

  /** Another beat passed in which everybody could speak. @returns whether a process is thought gone now. */
  beat(): boolean {
    let gone = false;
    for (const [process, known] of this.processes) {
      known.missed += 1;
      if (known.missed > MOST_MISSED) gone = this.processes.delete(process);
    }
    return gone;
  }
}
