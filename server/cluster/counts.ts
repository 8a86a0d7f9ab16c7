/**
 * What all processes count together, so that a limit is the same however many of them there are. A process that runs alone has
 * none, and pays for nothing of this.
 */
export interface Counts {
  /**
   * Adds to the count under this key, which begins with the first who adds and is forgotten after `windowMs`.
   * @param by a whole number; below zero takes back what was added before
   * @returns the sum, or null when nobody can tell it soon: then the own count of a process has to do. Never rejects.
   */
  add(key: string, by: number, windowMs: number): Promise<number | null>;
  /** The sum without adding anything; 0 where nothing was counted. Null and errors as above. */
  sum(key: string): Promise<number | null>;
  close(): Promise<void>;
}
