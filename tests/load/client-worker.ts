/**
 * A process full of phones: it joins people to the real room, connects as many sockets to the bare server, and measures
 * what each of them waits for. WebSocket only, so that both sides speak the same transport.
 */
import type { AnswerMessage } from '../../shared/protocol/messages.ts';
import { isRefusal } from '../../shared/room/refusal.ts';
import { answerQuestions, now } from './child.ts';
import { connectPhone, joinRoom, overSocketIo, overWebSocket, type Line, type TakeView } from './lines.ts';

/** The service, a bare Socket.IO server and a bare WebSocket server. */
export type Side = 'real' | 'bare' | 'ws';

export type WorkerTalk = {
  join: { ask: { readonly url: string; readonly code: string; readonly secret: string; readonly people: number }; answer: null };
  connect: { ask: { readonly side: 'bare' | 'ws'; readonly url: string; readonly people: number }; answer: null };
  /** From now on, note when each client receives a view of this phase. */
  expect: { ask: { readonly side: Side; readonly phase: string }; answer: null };
  /** When every client has: the moments, and how many bytes of JSON the first one received. */
  received: { ask: { readonly side: Side }; answer: { readonly at: readonly number[]; readonly bytes: number } };
  /** Every client sends its answer at this moment. @returns how long each waited for its acknowledgement, ms. */
  burst: { ask: Burst; answer: readonly number[] };
};
export type Burst = {
  readonly side: Side;
  readonly at: number;
  readonly revision: number;
  readonly activity: string;
  readonly options: readonly string[];
  readonly cards: readonly string[];
};

/** How many people join at a time. */
const JOINING = 16;

const lines: Record<Side, Line[]> = { real: [], bare: [], ws: [] };
const arrivals = new Map<Side, Promise<{ at: number[]; bytes: number }>>();
/** Rejects when a line was lost: it would never receive anything more, and the run would wait in vain. */
const loss = Promise.withResolvers<never>();
loss.promise.catch(() => undefined);

const lost = (reason: string): void => loss.reject(new Error(`a line was lost: ${reason}`));

async function fill(side: Side, people: number, connect: () => Promise<Line>): Promise<null> {
  while (lines[side].length < people)
    lines[side].push(...(await Promise.all(Array.from({ length: Math.min(JOINING, people - lines[side].length) }, connect))));
  return null;
}

/** Resolves when every phone has a view of this phase. */
async function arrive(side: Side, phase: string): Promise<{ at: number[]; bytes: number }> {
  let bytes = 0;
  const at = lines[side].map(
    (line, i) =>
      new Promise<number>((resolve) => {
        const take: TakeView = (number, view) => {
          const moment = now();
          if (view.status !== 'open' || view.stage.at !== 'activity' || view.stage.activity.phase !== phase) return;
          stop();
          if (i === 0) bytes = Buffer.byteLength(JSON.stringify([number, view]));
          resolve(moment);
        };
        const stop = line.onView(take);
      }),
  );
  return { at: await Promise.race([Promise.all(at), loss.promise]), bytes };
}

async function burst({ side, at, revision, activity, options, cards }: Burst): Promise<readonly number[]> {
  const answers = lines[side].map((_line, i): AnswerMessage => {
    const reason = `Want ik denk aan wie ervan afhangt, en ook aan morgen; dat weegt voor mij het zwaarst (${i}, ${revision}).`;
    const played = Array.from({ length: Math.min(3, cards.length) }, (_, j) => cards[(i + revision + j) % cards.length]);
    return {
      activity,
      slot: 'first',
      revision,
      body: { kind: 'choice', option: options[(i + revision) % options.length], cards: played, reason, sure: 1 + (i % 5) },
    };
  });
  await new Promise((resolve) => setTimeout(resolve, Math.max(0, at - now())));
  const waits = Promise.all(
    lines[side].map(
      (line, i) =>
        new Promise<number>((resolve, reject) => {
          const sent = now();
          line.answer(answers[i] as AnswerMessage, (answer) =>
            isRefusal(answer) ? reject(new Error(`an answer was refused: ${answer.refused}`)) : resolve(now() - sent),
          );
        }),
    ),
  );
  return Promise.race([waits, loss.promise]);
}

answerQuestions<WorkerTalk>({
  join: ({ url, code, secret, people }) => fill('real', people, async () => overSocketIo(await joinRoom(url, code, secret), lost)),
  connect: ({ side, url, people }) =>
    fill(side, people, async () => (side === 'ws' ? overWebSocket(url, lost) : overSocketIo(await connectPhone(url, {}), lost))),
  expect: ({ side, phase }) => {
    arrivals.set(side, arrive(side, phase));
    return null;
  },
  received: async ({ side }) => (await arrivals.get(side)) ?? { at: [], bytes: 0 },
  burst,
});
