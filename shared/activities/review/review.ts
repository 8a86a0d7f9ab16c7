/** Review: the agreements of the last gathering come back. How did it go; keep, change or drop? */
import type { ActivityKind, LiveParts, RoomContent, SlotAnswers } from '../activity.ts';
import { agreementsOf } from './agreements-of.ts';
import { checkAnswer, progressOf, ReviewAnswerSchema, textsOf, type ReviewAnswer } from './answer.ts';
import type { ReviewPicture } from './picture.ts';
import { ReviewSettingsSchema, type ReviewSettings } from './settings.ts';
import { simulateReview } from './simulate.ts';
import { reviewedOf, standing, steering } from './steering.ts';
import type { Verdict } from './verdict.ts';
import type { ReviewView } from './view.ts';

const SLOT = 'verdicts';

export const review: ActivityKind<ReviewSettings, ReviewAnswer> = {
  kind: 'review',
  settings: ReviewSettingsSchema,
  body: (slot) => (slot === SLOT ? ReviewAnswerSchema : null),
  phases: () => [
    { id: 'look', slots: [SLOT], pictures: [] },
    { id: 'decide', slots: [], pictures: ['verdicts'] },
    { id: 'result', slots: [], pictures: [] },
  ],
  // Without agreements it says so and can be skipped.
  fits: () => true,
  check: ({ content, body }) => checkAnswer(content, body),
  changeableLate: true,
  progress: (_slot, body) => progressOf(body),
  view,
  steering,
  notes: () => [],
  phaseTexts: () => ({}),
  previewPhase: (_settings, phase) => (phase === 'result' ? null : 'decide'),
  summarise: ({ content, answers, steering: arranged }): ReviewPicture => {
    const given = verdictsIn(answers);
    const count = (id: string, verdict: Verdict): number =>
      given.filter((all) => all.some((each) => each.agreement === id && each.verdict === verdict)).length;
    return {
      kind: 'review',
      people: given.length,
      agreements: standing(agreementsOf(content), reviewedOf(arranged)).map(({ id, outcome }, i) => ({
        id,
        text: agreementsOf(content)[i]?.text ?? '',
        keep: count(id, 'keep'),
        change: count(id, 'change'),
        drop: count(id, 'drop'),
        outcome,
      })),
    };
  },
  trim: (picture) => picture,
  basis: (answers) => verdictsIn(answers).length,
  seals: () => [SLOT],
  texts: textsOf,
  kept: ({ content, steering: arranged }) => ({
    agreements: standing(agreementsOf(content), reviewedOf(arranged))
      .filter(({ outcome }) => outcome !== 'dropped')
      .map(({ outcome: _outcome, ...agreement }) => agreement),
  }),
  simulate: ({ content, persona }) => simulateReview(content, persona),
};

function view(_settings: ReviewSettings, content: RoomContent, phase: string, live: LiveParts): ReviewView {
  const reviewed = phase === 'look' ? reviewedOf(undefined) : reviewedOf(live.steering);
  const agreements = standing(agreementsOf(content), reviewed);
  const focus = agreements.some(({ id }) => id === reviewed.focus) ? reviewed.focus : null;
  return { kind: 'review', heldOn: content.earlier?.heldOn ?? '', agreements, focus };
}

/** The verdicts of everybody who gave any. */
function verdictsIn(answers: SlotAnswers<ReviewAnswer>): readonly Extract<ReviewAnswer, { kind: 'verdicts' }>['verdicts'][] {
  return [...(answers.get(SLOT)?.values() ?? [])].flatMap((body) =>
    body.kind === 'verdicts' && body.verdicts.length > 0 ? [body.verdicts] : [],
  );
}
