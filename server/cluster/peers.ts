/** The other processes that serve the same rooms. A process that runs alone has none, and pays for nothing of this. */
import type { Notice } from './notice.ts';

export interface Peers {
  /** To all others, as well as it goes: never throws, and nothing is kept for whoever does not hear it now. */
  tell(notice: Notice): void;
  /** @param listener gets every notice of another process, and which process that is. */
  onNotice(listener: (notice: Notice, from: string) => void): void;
  /** @param listener is called when notices may have been missed, again and again as long as none can come: look into the store. */
  onMissed(listener: () => void): void;
  /** Do notices come through? */
  readonly well: boolean;
  /**
   * Is this process the one that does `task`? At most one is, and it is that only as long as it keeps asking, at least every few
   * seconds. False as long as nobody can tell.
   */
  leads(task: string): Promise<boolean>;
  close(): Promise<void>;
}

/** Redis does not let us in: a setting is wrong, and waiting mends nothing. */
export class PeersError extends Error {
  override readonly name = 'PeersError';

  constructor(detail: string) {
    super(
      `Redis laat dit programma niet toe. Kijk naar de naam, het wachtwoord en de rechten in REDIS_URL. / Redis does not let this program in. Look at the name, the password and the rights in REDIS_URL. (${detail})`,
    );
  }
}
