/** The check-out: what I take along, one intention, and how the gathering was. */
import type { ActivityKind, SummaryInput, WrittenText } from '../activity.ts';
import { SCALE_STEPS, spreadOf } from '../scale.ts';
import { CheckOutAnswerSchema, checkCheckOut, type CheckOutAnswer } from './answer.ts';
import type { CheckOutPicture } from './picture.ts';
import { CheckOutSettingsSchema, type CheckOutSettings } from './settings.ts';
import { simulateCheckOut } from './simulate.ts';

const SLOT = 'out';
/** Says in an approved text that it is an intention. It links to no option and to nobody. */
const INTENTION = 'intention';

export const checkOut: ActivityKind<CheckOutSettings, CheckOutAnswer> = {
  kind: 'check-out',
  settings: CheckOutSettingsSchema,
  body: (slot) => (slot === SLOT ? CheckOutAnswerSchema : null),
  phases: ({ evaluate }) => [
    { id: 'ask', slots: [SLOT], pictures: [] },
    { id: 'result', slots: [], pictures: [...(evaluate ? ['evaluation'] : []), 'take-aways'] },
  ],
  fits: () => true,
  check: ({ settings, body }) => checkCheckOut(settings, body),
  changeableLate: true,
  progress: (_slot, { kind }) => (kind === 'pass' ? 'pass' : 'done'),
  view: ({ evaluate, question, low, high }) => ({ kind: 'check-out', evaluate, question, low, high }),
  notes: () => [],
  phaseTexts: () => ({}),
  previewPhase: () => 'result',
  summarise,
  trim: (picture, pictureId) => {
    if (picture.kind !== 'check-out') return picture;
    return pictureId === 'evaluation' ? { ...picture, takeAways: [] } : { ...picture, evaluation: null };
  },
  basis: (answers) => answers.get(SLOT)?.size ?? 0,
  seals: () => [SLOT],
  texts,
  simulate: ({ settings, content, persona }) => simulateCheckOut(settings, content.language, persona),
};

function summarise({ settings, answers, approved }: SummaryInput<CheckOutSettings, CheckOutAnswer>): CheckOutPicture {
  const bodies = [...(answers.get(SLOT)?.values() ?? [])];
  const figures = bodies.map((body) => (body.kind === 'out' ? (body.figure ?? null) : null));
  return {
    kind: 'check-out',
    people: bodies.length,
    evaluation: settings.evaluate ? spreadOf(figures, SCALE_STEPS) : null,
    takeAways: approved
      .filter(({ text }, i) => approved.findIndex((each) => each.text === text) === i)
      .map(({ id, text, choice }) => ({ id, text, of: choice === INTENTION ? 'intention' : 'take-away' })),
  };
}

function texts(body: CheckOutAnswer, slot: string): readonly WrittenText[] {
  if (body.kind !== 'out') return [];
  const written: WrittenText[] = [];
  if (body.takeAway !== undefined) written.push({ slot, text: body.takeAway, use: 'reason', choice: null });
  // The same sentence twice is one sentence.
  if (body.intention !== undefined && body.intention !== body.takeAway)
    written.push({ slot, text: body.intention, use: 'reason', choice: INTENTION });
  return written;
}
