/** A process full of phones in many rooms, or of phones that come back by themselves: for the parts that are about numbers of rooms and restarts. */
import { RECONNECTING } from '../../client/live/connection.ts';
import { isRefusal } from '../../shared/room/refusal.ts';
import { answerQuestions, now } from './child.ts';
import { connectPhone, joinRoom, type Phone } from './lines.ts';

export type RoomToJoin = { readonly code: string; readonly secret: string };
export type Material = { readonly activity: string; readonly options: readonly string[] };

export type CrowdTalk = {
  /** @returns how many could not come in. */
  join: { ask: { readonly url: string; readonly rooms: readonly RoomToJoin[]; readonly people: number }; answer: number };
  connect: { ask: { readonly url: string; readonly people: number }; answer: number };
  /** Everybody answers once, spread over so many ms. @returns how long each waited, ms; null for each refusal. */
  answer: { ask: { readonly overMs: number; readonly revision: number } & Material; answer: readonly (number | null)[] };
  /** All phones go. */
  leave: { ask: null; answer: null };
  /** From now on, note when each phone is back: connected again, with the view and its own answers. */
  watch: { ask: null; answer: null };
  /** @returns when each was back, and how many of them came back with their answer. */
  back: { ask: null; answer: { readonly at: readonly number[]; readonly answered: number } };
};

const JOINING = 16;
const phones: Phone[] = [];
let returning: Promise<{ at: number; answered: boolean }>[] = [];

async function fill(connects: readonly (() => Promise<Phone>)[]): Promise<number> {
  let refused = 0;
  for (let i = 0; i < connects.length; i += JOINING) {
    const outcomes = await Promise.allSettled(connects.slice(i, i + JOINING).map((connect) => connect()));
    for (const outcome of outcomes) {
      if (outcome.status === 'fulfilled') phones.push(outcome.value);
      else refused += 1;
    }
  }
  return refused;
}

function back(phone: Phone): Promise<{ at: number; answered: boolean }> {
  const left = new Promise<void>((resolve) => phone.once('disconnect', () => resolve()));
  return left.then(
    () =>
      new Promise((resolve) => {
        const has = { view: false, answered: null as boolean | null };
        const tell = (): void => {
          if (has.view && has.answered !== null) resolve({ at: now(), answered: has.answered });
        };
        phone.once('view', () => {
          has.view = true;
          tell();
        });
        phone.once('you', ({ answers }) => {
          has.answered = answers.length > 0;
          tell();
        });
      }),
  );
}

function answerSoon(phone: Phone, afterMs: number, message: Parameters<Phone['emit']>[1] & object): Promise<number | null> {
  return new Promise((resolve) => {
    setTimeout(() => {
      const sent = now();
      phone.emit('answer', message as never, (answer) => resolve(isRefusal(answer) ? null : now() - sent));
    }, afterMs);
  });
}

answerQuestions<CrowdTalk>({
  join: ({ url, rooms, people }) =>
    fill(
      rooms.flatMap(({ code, secret }) =>
        Array.from({ length: people }, () => () => joinRoom(url, code, secret, { reconnection: true, ...RECONNECTING })),
      ),
    ),
  connect: ({ url, people }) => fill(Array.from({ length: people }, () => () => connectPhone(url, {}))),
  answer: ({ overMs, revision, activity, options }) =>
    Promise.all(
      phones.map((phone, i) =>
        answerSoon(phone, (overMs * i) / phones.length, {
          activity,
          slot: 'first',
          revision,
          body: { kind: 'choice', option: options[(i + revision) % options.length], reason: `Want ik denk aan morgen (${i}).`, sure: 3 },
        }),
      ),
    ),
  leave: () => {
    phones.splice(0).forEach((phone) => phone.disconnect());
    return null;
  },
  watch: () => {
    returning = phones.map(back);
    return null;
  },
  back: async () => {
    const all = await Promise.all(returning);
    return { at: all.map(({ at }) => at), answered: all.filter(({ answered }) => answered).length };
  },
});
