/**
 * A network that fails between phones and a healthy server. The phones are the real client: they keep what was not acknowledged
 * and send it again. The server may count each answer once, and none may be missing when the network is well.
 */
import { startProcess, freePort, type ServiceProcess } from '../support/process.ts';
import { startProxy, type Proxy } from '../support/proxy.ts';
import { until } from '../support/service.ts';
import { Phone } from './phone.ts';
import { ACTIVITY, choice, numberOf, roomAtFirstChoice, SLOT, storedNumbers, type OpenRoom } from './room.ts';

export type Cut = {
  readonly sent: number;
  readonly cuts: number;
  readonly reloads: number;
  /** Phones whose last answer the server does not have. */
  readonly lost: number;
  readonly doubled: number;
};

/** Between two answers of one person. */
const BETWEEN_MS = 100;

/** How a scene plays: the service, the broken network before it, and phones behind that. */
export type Scene = { readonly service: ServiceProcess; readonly proxy: Proxy; readonly open: OpenRoom; readonly phones: readonly Phone[] };

/** @param through see `startProcess`. */
export async function withPhones<Result>(
  folder: string,
  people: number,
  play: (scene: Scene) => Promise<Result>,
  through: readonly string[] = [],
): Promise<Result> {
  const port = await freePort();
  const service = await startProcess(folder, port, {}, through);
  const proxy = await startProxy(port);
  const open = await roomAtFirstChoice(service.url);
  const phones = (await open.seats(people)).map((seat) => new Phone(proxy.url, seat));
  try {
    await until(() => phones.every((phone) => phone.online), 20_000);
    return await play({ service, proxy, open, phones });
  } finally {
    phones.forEach((phone) => phone.stop());
    open.console.stop();
    proxy.stop();
    await service.terminate();
  }
}

/** Each phone answers again and again while lines are cut, some of them after the answer was saved and before that was said. */
export function cutLines(folder: string, { people, answers }: { readonly people: number; readonly answers: number }): Promise<Cut> {
  return withPhones(folder, people, async ({ service, proxy, open, phones }) => {
    const seen = { sent: 0, cuts: 0, reloads: 0 };
    let done = false;
    const breaking = (async () => {
      for (let turn = 0; !done; turn += 1) {
        await new Promise((resolve) => setTimeout(resolve, 60 + (turn % 7) * 30));
        // Deaf first: answers arrive and are saved, the acknowledgement is lost.
        proxy.deaf(true);
        await new Promise((resolve) => setTimeout(resolve, 20 + (turn % 3) * 20));
        proxy.cut();
        proxy.deaf(false);
        seen.cuts += 1;
        if (turn % 4 === 3) {
          phones[turn % phones.length]?.reload();
          seen.reloads += 1;
        }
        await new Promise((resolve) => setTimeout(resolve, 250));
      }
    })();
    await Promise.all(
      phones.map(async (phone) => {
        for (let number = 1; number <= answers; number += 1) {
          phone.outbox.answer(ACTIVITY, SLOT, choice(number));
          seen.sent += 1;
          await new Promise((resolve) => setTimeout(resolve, BETWEEN_MS));
        }
      }),
    );
    done = true;
    await breaking;
    proxy.deaf(false);
    await until(() => phones.every((phone) => phone.waiting === 0), 30_000);
    const stored = await storedNumbers(
      service.url,
      phones.map(({ seat }) => seat),
    );
    await until(() => open.console.progress?.done === people, 20_000);
    return {
      ...seen,
      lost: stored.filter(({ last }, i) => last !== answers || numberOf(phones[i]?.saved(ACTIVITY, SLOT)) !== answers).length,
      doubled: stored.filter((each) => each.answers !== 1).length,
    };
  });
}

export type Silent = {
  /** From looking at the phone again until it has a line that works, ms; the slowest phone. */
  readonly noticedMs: number;
  /** Until what was answered on the dead line is acknowledged, ms. */
  readonly resentMs: number;
  readonly lost: number;
};

/** The lines die without a word, as on a locked phone or dead wifi; somebody answers, and looks at the phone again. */
export function silentLines(folder: string, people: number): Promise<Silent> {
  return withPhones(folder, people, async ({ service, proxy, phones }) => {
    proxy.blackHole();
    phones.forEach((phone) => phone.outbox.answer(ACTIVITY, SLOT, choice(1)));
    await new Promise((resolve) => setTimeout(resolve, 300));
    const lineWas = phones.map(({ live }) => live.store.getState().view);
    const returned = Date.now();
    phones.forEach((phone) => phone.returns());
    // A new line brings the room's view anew.
    await until(() => phones.every(({ live, online }, i) => online && live.store.getState().view !== lineWas[i]), 20_000);
    const noticedMs = Date.now() - returned;
    await until(() => phones.every((phone) => phone.waiting === 0), 20_000);
    const resentMs = Date.now() - returned;
    const stored = await storedNumbers(
      service.url,
      phones.map(({ seat }) => seat),
    );
    return { noticedMs, resentMs, lost: stored.filter(({ last, answers }) => last !== 1 || answers !== 1).length };
  });
}

export type Polled = { readonly answered: number; readonly moved: number; readonly people: number };

/** A network that lets no WebSocket through, and is slow besides: join, answer, see the room move on. */
export async function pollingOnly(folder: string, people: number): Promise<Polled> {
  return withPhones(folder, 0, async ({ service, proxy, open }) => {
    proxy.refuseUpgrades(true);
    proxy.delay(30);
    const phones = (await open.seats(people)).map((seat) => new Phone(proxy.url, seat));
    try {
      await until(() => phones.every((phone) => phone.online), 30_000);
      phones.forEach((phone) => phone.outbox.answer(ACTIVITY, SLOT, choice(1)));
      await until(() => phones.every((phone) => phone.waiting === 0), 30_000);
      const stored = await storedNumbers(
        service.url,
        phones.map(({ seat }) => seat),
      );
      await open.console.go(ACTIVITY, 'second');
      const hasMoved = ({ live }: Phone): boolean => {
        const { view } = live.store.getState();
        return view?.status === 'open' && view.stage.at === 'activity' && view.stage.activity.phase === 'second';
      };
      await until(() => phones.every(hasMoved), 20_000);
      return { people, answered: stored.filter(({ last }) => last === 1).length, moved: phones.filter(hasMoved).length };
    } finally {
      phones.forEach((phone) => phone.stop());
    }
  });
}
