/**
 * The process is ended while everybody answers, again and again: by `kill -9` as by a power cut, or by SIGTERM as by an administrator.
 * Beside it a ledger: what the server said it saved.
 */
import { startProcess, freePort } from '../support/process.ts';
import { Client, until } from '../support/service.ts';
import { ACTIVITY, choice, roomAtFirstChoice, SLOT, storedNumbers } from './room.ts';

export type Ended = {
  readonly rounds: number;
  readonly acknowledged: number;
  /** Phones of which the server has less than it acknowledged, or more than they sent. */
  readonly lost: number;
  /** Phones that are counted more than once. */
  readonly doubled: number;
  /** From the restart until everybody is connected, ms; the slowest round. */
  readonly backMs: number;
  /** From the signal to the end of the process, ms; the slowest round. */
  readonly endMs: number;
  /** Exit codes that are not those of a clean end; a killed process has none. */
  readonly badExits: number;
};

const PAUSE_MS = 50;

export async function endAgainAndAgain(
  folder: string,
  how: { readonly signal: 'SIGKILL' | 'SIGTERM'; readonly rounds: number; readonly phones: number },
): Promise<Ended> {
  const port = await freePort();
  let service = await startProcess(folder, port);
  const { console, seats } = await roomAtFirstChoice(service.url);
  const people = await seats(how.phones);
  const phones = people.map((seat) => new Client(service.url, { role: 'participant', ...seat }));
  await until(() => phones.every((phone) => phone.you !== null), 20_000);
  const ledger = phones.map(() => 0);
  const sent = phones.map(() => 0);
  const seen = { acknowledged: 0, lost: 0, doubled: 0, backMs: 0, endMs: 0, badExits: 0 };

  const answerUntil = async (ended: () => boolean): Promise<void> => {
    await Promise.all(
      phones.map(async (phone, i) => {
        while (!ended()) {
          const number = (sent[i] = (sent[i] ?? 0) + 1);
          const answer = await phone.answer(ACTIVITY, SLOT, choice(number), number).catch(() => null);
          if (answer && 'ok' in answer) {
            ledger[i] = number;
            seen.acknowledged += 1;
          }
          await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
        }
      }),
    );
  };

  for (let round = 0; round < how.rounds; round += 1) {
    let ended = false;
    const answering = answerUntil(() => ended);
    await new Promise((resolve) => setTimeout(resolve, 300 + (round % 5) * 130));
    const signalled = Date.now();
    if (how.signal === 'SIGKILL') await service.kill();
    else if ((await service.terminate()) !== 0) seen.badExits += 1;
    seen.endMs = Math.max(seen.endMs, Date.now() - signalled);
    ended = true;
    await answering;
    service = await startProcess(folder, port);
    const restarted = Date.now();
    await until(() => [console, ...phones].every((client) => client.socket.connected), 20_000);
    seen.backMs = Math.max(seen.backMs, Date.now() - restarted);
    await until(() => console.progress?.people === how.phones, 20_000);
    if ((console.progress?.done ?? 0) > how.phones) seen.doubled += 1;
    for (const [i, { last, answers }] of (await storedNumbers(service.url, people)).entries()) {
      if (last < (ledger[i] ?? 0) || last > (sent[i] ?? 0)) seen.lost += 1;
      if (answers > 1) seen.doubled += 1;
    }
  }
  [console, ...phones].forEach((client) => client.stop());
  if ((await service.terminate()) !== 0) seen.badExits += 1;
  return { rounds: how.rounds, ...seen };
}
