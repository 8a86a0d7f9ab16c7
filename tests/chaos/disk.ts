/** A disk that is full for a while, under a service that people use: nothing acknowledged is lost, and nobody has to do anything. */
import { execFileSync } from 'node:child_process';
import { until } from '../support/service.ts';
import { withPhones } from './cuts.ts';
import { ACTIVITY, choice, SLOT, storedNumbers } from './room.ts';

export type Full = {
  /** Phones that the server could not save while the disk was full. */
  readonly waited: number;
  /** From the moment there was room again until all of them were acknowledged, ms. */
  readonly recoveredMs: number;
  readonly lost: number;
  /** Whether a phone could still load the room meanwhile. */
  readonly readable: boolean;
};

/** A limit on files is ignored as a signal and then is an error to the database, the same as a disk without room. Linux only. */
const WITHOUT_SIGNAL = ['sh', '-c', 'trap "" XFSZ; exec "$@"', 'sh'];

export function fullDisk(folder: string, people: number): Promise<Full> {
  return withPhones(
    folder,
    people,
    async ({ service, open, phones }) => {
      const limit = (bytes: number | 'unlimited'): void =>
        void execFileSync('prlimit', ['--pid', String(service.child.pid), `--fsize=${bytes}:unlimited`]);
      phones.forEach((phone) => phone.outbox.answer(ACTIVITY, SLOT, choice(1)));
      await until(() => phones.every((phone) => phone.waiting === 0), 20_000);
      // Not the size that the log has now: once it was moved into the database it begins again at its start, where there is room.
      limit(0);
      phones.forEach((phone) => phone.outbox.answer(ACTIVITY, SLOT, choice(2)));
      await new Promise((resolve) => setTimeout(resolve, 3_000));
      const waited = phones.filter((phone) => phone.waiting > 0).length;
      phones[0]?.reload();
      await until(() => phones[0]?.live.store.getState().view !== null, 10_000);
      const readable = phones[0]?.online ?? false;
      limit('unlimited');
      const since = Date.now();
      await until(() => phones.every((phone) => phone.waiting === 0), 20_000);
      const recoveredMs = Date.now() - since;
      const stored = await storedNumbers(
        service.url,
        phones.map(({ seat }) => seat),
      );
      await until(() => open.console.progress?.done === people, 20_000);
      return { waited, recoveredMs, readable, lost: stored.filter(({ last, answers }) => last !== 2 || answers !== 1).length };
    },
    WITHOUT_SIGNAL,
  );
}
