/** Own cases: everybody can bring one, the group gives dots, the chosen case is read together or becomes a dilemma at once. */
import * as v from 'valibot';
import type { ActivityKind, ApprovedText, SlotAnswers, Steering } from '../activity.ts';
import { rankItems, voters, type Dots } from '../collect/dots.ts';
import type { KeptCase } from '../kept.ts';
import { bodySchema, checkAnswer, progressOf, textsOf, type OwnCasesAnswer } from './answer.ts';
import { readCase } from './case.ts';
import type { CaseVotesPicture } from './picture.ts';
import { fits, OwnCasesSettingsSchema, type OwnCasesSettings } from './settings.ts';
import { simulateOwnCases } from './simulate.ts';

const ActSchema = v.strictObject({
  /** Opens a case for everybody, or closes it again (null). */
  act: v.literal('choose'),
  item: v.nullable(v.pipe(v.string(), v.minLength(1), v.maxLength(40))),
});
type Arranged = { readonly chosen: string | null };

const NOTHING_CHOSEN: Arranged = { chosen: null };

const steering: Steering = {
  start: NOTHING_CHOSEN,
  act: ActSchema,
  apply: (_arranged, act) => ({ chosen: (act as v.InferOutput<typeof ActSchema>).item }),
};

export const ownCases: ActivityKind<OwnCasesSettings, OwnCasesAnswer> = {
  kind: 'own-cases',
  settings: OwnCasesSettingsSchema,
  body: bodySchema,
  phases: () => [
    { id: 'write', slots: ['case'], pictures: [] },
    { id: 'vote', slots: ['votes'], pictures: [] },
    { id: 'result', slots: [], pictures: ['votes'] },
  ],
  fits,
  check: ({ settings, body }) => checkAnswer(settings, body),
  changeableLate: true,
  progress: (_slot, body) => progressOf(body),
  view: ({ sorts, dots, cards }, _content, phase, live) => ({
    kind: 'own-cases',
    sorts,
    dots,
    chosen: phase === 'result' ? chosenIn(live.steering, live.items) : null,
    cards: phase === 'result' ? cards : [],
  }),
  steering,
  notes: () => [],
  phaseTexts: () => ({}),
  previewPhase: (_settings, phase) => (phase === 'write' ? null : 'result'),
  summarise: ({ answers, approved }) => votesOf(answers, approved),
  trim: (picture) => picture,
  basis: (answers) => voters(dotsIn(answers)),
  // The cases stay with their authors: only the dots are sealed.
  seals: () => ['votes'],
  texts: textsOf,
  kept: ({ approved }) => ({ cases: keptCases(approved) }),
  simulate: ({ settings, content, slot, persona, live }) => simulateOwnCases(settings, content.language, slot, persona, live.items),
};

/** A case that was taken back or withdrawn is not open any more. */
function chosenIn(arranged: unknown, items: readonly ApprovedText[]): string | null {
  const { chosen } = (arranged as Arranged | undefined) ?? NOTHING_CHOSEN;
  return items.some(({ id }) => id === chosen) ? chosen : null;
}

function votesOf(answers: SlotAnswers<OwnCasesAnswer>, approved: readonly ApprovedText[]): CaseVotesPicture {
  const given = dotsIn(answers);
  const sorts = new Map(approved.map((item) => [item.id, readCase(item).sort]));
  const cases = rankItems(approved, given).map(({ id, text, dots }) => ({ id, title: text, sort: sorts.get(id) ?? 'dilemma', dots }));
  return { kind: 'case-votes', people: voters(given), cases };
}

function dotsIn(answers: SlotAnswers<OwnCasesAnswer>): readonly Dots[] {
  return [...(answers.get('votes')?.values() ?? [])].filter((body) => body.kind !== 'case');
}

/** Only what its author lets out of the room, and only as the facilitator approved it. */
function keptCases(approved: readonly ApprovedText[]): readonly KeptCase[] {
  return approved.flatMap((item) => {
    const { id, consent, ...told } = readCase(item);
    return consent === 'gathering' ? [] : [{ id, consent, ...told }];
  });
}
