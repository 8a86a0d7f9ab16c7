/**
 * What may leave the room in somebody's own words.
 *
 * CO1 A text goes into the harvest when a facilitator marked it and its author said yes on the own phone; silence is no.
 * CO2 Only its author is asked, and nobody else learns whose it is.
 * CO3 An author can say otherwise until the room closes. A text that was changed is another text, and is asked about anew.
 * CO4 On the sheet of a table everybody who wrote is an author of every sentence on it: each is asked, wherever they sit by now, and
 *     it goes along when all of them said yes.
 */
import * as v from 'valibot';
import { activityKind } from '../../shared/activities/registry.ts';
import { CONSENT, ConsentSchema, type OwnAnswer, type You } from '../../shared/protocol/messages.ts';
import { itemOf } from '../../shared/room/programme.ts';
import { refuse, type Refusal } from '../../shared/room/refusal.ts';
import type { RoomSetup, RoomState } from '../../shared/room/state.ts';
import type { Answers } from './answers.ts';
import { wordsOf, type RoomText } from './pictures.ts';
import { textId } from './secrets.ts';
import { sheetsOf } from './sheets.ts';

type Marked = Readonly<Record<string, string>>;
type Written = Pick<OwnAnswer, 'activity' | 'slot' | 'body'> & { readonly key: string };
type Said = 'asked' | 'yes' | 'no' | null;

/** The marked texts that stand in what this key wrote, alone or on the sheet of a table. */
export function askedOf(setup: RoomSetup, marked: Marked, answers: Answers, secret: string, person: string): You['asked'] {
  if (Object.keys(marked).length === 0) return [];
  const own: readonly Written[] = answers.of(person).map((answer) => ({ ...answer, key: person }));
  return [...own, ...sheetsOf(answers, person)].flatMap(({ activity, slot, body, key }) => {
    const item = itemOf(setup.programme, activity);
    const texts = item ? activityKind(item.kind).texts(body, slot) : [];
    return texts.flatMap((written) => {
      const words = written.text;
      const text = textId(secret, key, slot, wordsOf(written));
      return marked[text] === activity ? [{ text, words, activity, table: key !== person }] : [];
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
export function consentFor(marked: Marked, answers: Answers, { id, authors }: Pick<RoomText, 'id' | 'authors'>): Said {
  if (marked[id] === undefined) return null;
  const said = [...answers.slot(CONSENT, id).values()].map(({ body }) => (body as { readonly may: boolean }).may);
  if (!said.every(Boolean)) return 'no';
  return said.length < authors ? 'asked' : 'yes';
}
