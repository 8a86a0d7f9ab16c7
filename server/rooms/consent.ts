/**
 * What may leave the room in somebody's own words.
 *
 * CO1 A text goes into the harvest when a facilitator marked it and its author said yes on the own phone; silence is no.
 * CO2 Only its author is asked, and nobody else learns whose it is.
 * CO3 An author can say otherwise until the room closes. A text that was changed is another text, and is asked about anew.
 */
import * as v from 'valibot';
import { activityKind } from '../../shared/activities/registry.ts';
import { CONSENT, ConsentSchema, type OwnAnswer, type You } from '../../shared/protocol/messages.ts';
import { itemOf } from '../../shared/room/programme.ts';
import { refuse, type Refusal } from '../../shared/room/refusal.ts';
import type { RoomSetup, RoomState } from '../../shared/room/state.ts';
import type { Answers } from './answers.ts';
import { wordsOf } from './pictures.ts';
import { textId } from './secrets.ts';

type Marked = Readonly<Record<string, string>>;

/** The marked texts that stand in these answers of one key. */
export function askedOf(setup: RoomSetup, marked: Marked, own: readonly OwnAnswer[], secret: string, key: string): You['asked'] {
  if (Object.keys(marked).length === 0) return [];
  return own.flatMap(({ activity, slot, body }) => {
    const item = itemOf(setup.programme, activity);
    const texts = item ? activityKind(item.kind).texts(body, slot) : [];
    return texts.flatMap((written) => {
      const words = written.text;
      const text = textId(secret, key, slot, wordsOf(written));
      return marked[text] === activity ? [{ text, words, activity }] : [];
    });
  });
}

/** An answer to being asked. @param asked what this person is asked about */
export function checkConsent(state: RoomState, asked: You['asked'], slot: string, body: unknown): { readonly may: boolean } | Refusal {
  if (state.status === 'closed') return refuse('room-closed');
  if (!asked.some(({ text }) => text === slot)) return refuse('no-such-text');
  const parsed = v.safeParse(ConsentSchema, body);
  return parsed.success ? parsed.output : refuse('malformed');
}

/** What was said of a text so far. */
export function consentFor(marked: Marked, answers: Answers, text: string): 'asked' | 'yes' | 'no' | null {
  if (marked[text] === undefined) return null;
  const said = [...answers.slot(CONSENT, text).values()].map(({ body }) => (body as { readonly may: boolean }).may);
  if (said.length === 0) return 'asked';
  return said.every(Boolean) ? 'yes' : 'no';
}
