/** Work that goes one after another. */
export class Turn {
  private underway: Promise<void> | null = null;

  /** Resolves, without an error, when all that was taken so far is done; null when nothing is under way. */
  get last(): Promise<void> | null {
    return this.underway;
  }

  take<T>(work: () => Promise<T>): Promise<T> {
    const turn = (this.underway ?? Promise.resolve()).then(work);
    const settled = turn.then(
      () => undefined,
      () => undefined,
    );
    this.underway = settled;
    void settled.then(() => {
      if (this.underway === settled) this.underway = null;
    });
    return turn;
  }
}
