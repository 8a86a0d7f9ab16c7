/** A gathering over two processes in which everybody answers all the time, and what is left of that when something went away meanwhile. */
import { expect } from 'vitest';
import type { OpenedRoom } from '../../shared/protocol/http.ts';
import { allSee, consoleAt, gather, openDilemma, type Phone } from './cluster.ts';
import { until, type Client } from './service.ts';

const RESUMED_WITHIN_MS = 20_000;

export type Gathering = { readonly room: OpenedRoom; readonly consoles: readonly [Client, Client]; readonly phones: readonly Phone[] };

/**
 * A room whose people are spread over both processes, with a console at each, in the phase of the first choice.
 * @param addresses of the two processes; those that are there when it is asked
 */
export async function gathering(people: number, addressesNow: () => readonly string[]): Promise<Gathering> {
  const addresses = addressesNow();
  const room = await openDilemma(addresses[0] as string);
  const consoles = [await consoleAt(addresses[0] as string, room), await consoleAt(addresses[1] as string, room)] as const;
  const phones = await gather(room, people, addressesNow);
  await consoles[0].go('dilemma', 'first');
  await allSee(
    phones.map(({ client }) => client),
    'first',
  );
  return { room, consoles, phones };
}

/** Everybody answers again and again. @returns stop, which waits until the last answer of everybody is acknowledged. */
export function load(phones: readonly Phone[]): () => Promise<void> {
  let goesOn = true;
  const answering = phones.map(async (phone, i) => {
    while (goesOn) {
      await phone.choose(i % 3 === 0 ? 'b' : 'a', `keer ${phone.sent + 1}`);
      await new Promise((resolve) => setTimeout(resolve, 150));
    }
  });
  return async () => {
    goesOn = false;
    await Promise.all(answering);
  };
}

/** Waits for every phone to be acknowledged once more. @returns ms that took. */
export async function everybodySaves(phones: readonly Phone[]): Promise<number> {
  const before = phones.map((phone) => phone.sent);
  const since = Date.now();
  await until(() => phones.every((phone, i) => phone.acknowledged > (before[i] ?? 0)), RESUMED_WITHIN_MS);
  return Date.now() - since;
}

/** Every acknowledged answer is there once, wherever its owner looks, and both consoles count everybody. */
export async function compare({
  consoles,
  phones,
}: Gathering): Promise<{ readonly acknowledged: number; readonly lost: number; readonly doubled: number }> {
  expect(phones.filter(({ refused }) => refused !== null)).toEqual([]);
  await Promise.all(phones.map((phone) => phone.move()));
  const lost = phones.filter((phone) => (phone.client.you?.answers[0]?.revision ?? 0) < phone.acknowledged);
  await until(
    () => consoles.every(({ progress }) => progress?.done === phones.length && progress.people === phones.length),
    RESUMED_WITHIN_MS,
  );
  await consoles[1].go('dilemma', 'first-result');
  await until(() => consoles[0].console?.step === consoles[1].console?.step, RESUMED_WITHIN_MS);
  await consoles[0].reveal('first');
  const shown =
    consoles[0].view?.status === 'open' && consoles[0].view.stage.at === 'activity' ? consoles[0].view.stage.activity.shown : null;
  const counted = shown?.picture.kind === 'dilemma' ? shown.picture.people : 0;
  return {
    acknowledged: phones.reduce((sum, phone) => sum + phone.acknowledged, 0),
    lost: lost.length + Math.max(0, phones.length - counted),
    doubled: Math.max(0, counted - phones.length),
  };
}

export function stop({ consoles, phones }: Gathering): void {
  [...consoles, ...phones].forEach((each) => each.stop());
}
