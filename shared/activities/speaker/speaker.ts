/**
 * The speaker: somebody tells a story to the room. Questions come from the phones without a name and are supported there,
 * the facilitator takes them one by one; afterwards one line each.
 *
 * SP1 A question can be asked while the story is told and while questions are taken; support is for approved ones.
 * SP2 Support shows as an order of the open questions, from five supporters on.
 * SP3 The two lines of a person are two answers, so that nothing ties them together when they are shown.
 */
import type { GenericSchema } from 'valibot';
import type { ActivityKind, Phase, SlotAnswers, SummaryInput } from '../activity.ts';
import { dotsProgress, DotsSchema, rankItems, voters, type Dots } from '../collect/dots.ts';
import { itemsOf, itemsProgress, itemsSchema, itemTexts, type Items } from '../collect/items.ts';
import { LINE_MAX } from '../collect/limits.ts';
import { MOST_QUESTIONS } from './limits.ts';
import type { SpeakerPicture } from './picture.ts';
import { shownTaken, takingQuestions } from './questions.ts';
import { SpeakerSettingsSchema, type SpeakerSettings } from './settings.ts';
import { simulateSpeaker } from './simulate.ts';

export type SpeakerAnswer = Items | Dots;

const QuestionsSchema = itemsSchema({ most: MOST_QUESTIONS, longest: LINE_MAX });
const LineSchema = itemsSchema({ most: 1, longest: LINE_MAX });
const SCHEMAS: Readonly<Record<string, GenericSchema<unknown, SpeakerAnswer>>> = {
  questions: QuestionsSchema,
  support: DotsSchema,
  touched: LineSchema,
  asks: LineSchema,
};

const PHASES: readonly Phase[] = [
  { id: 'listen', slots: ['questions'], pictures: [] },
  { id: 'questions', slots: ['support'], pictures: ['support'] },
  { id: 'lines', slots: ['touched', 'asks'], pictures: [] },
  { id: 'result', slots: [], pictures: ['lines'] },
];

export const speaker: ActivityKind<SpeakerSettings, SpeakerAnswer> = {
  kind: 'speaker',
  settings: SpeakerSettingsSchema,
  body: (slot) => SCHEMAS[slot] ?? null,
  phases: () => PHASES,
  fits: () => true,
  check: () => null,
  changeableLate: true,
  progress: (_slot, body) => (body.kind === 'dots' ? dotsProgress(body) : itemsProgress(body)),
  view: (settings, _content, _phase, live) => ({
    kind: 'speaker',
    ...settings,
    ...shownTaken(live.steering, itemsOf(live.items, 'questions')),
  }),
  steering: takingQuestions,
  notes: () => [],
  phaseTexts: () => ({}),
  previewPhase: (_settings, phase) => (phase === 'questions' || phase === 'result' ? phase : null),
  summarise,
  trim: (picture, pictureId) => (picture.kind === 'speaker' ? trimSpeaker(picture, pictureId) : picture),
  basis: (answers, _settings, phase) => (phase === 'questions' ? voters(supportIn(answers)) : writers(answers)),
  seals: (_settings, phase) => (phase === 'questions' ? ['support'] : ['touched', 'asks']),
  texts: (body, slot) => (body.kind === 'dots' ? [] : itemTexts(body, slot, slot === 'questions' ? 'item' : 'other')),
  simulate: ({ content, slot, persona, live }) => simulateSpeaker(content.language, slot, persona, live.items),
};

function summarise({ answers, approved, steering }: SummaryInput<SpeakerSettings, SpeakerAnswer>): SpeakerPicture {
  const support = supportIn(answers);
  const questions = itemsOf(approved, 'questions');
  const { now, closed } = shownTaken(steering, questions);
  const lines = (slot: string): SpeakerPicture['touched'] => itemsOf(approved, slot).map(({ id, text }) => ({ id, text }));
  return {
    kind: 'speaker',
    supporters: voters(support),
    questions: rankItems(
      questions.filter(({ id }) => id !== now && !closed.includes(id)),
      support,
    ),
    touched: lines('touched'),
    asks: lines('asks'),
  };
}

function trimSpeaker(picture: SpeakerPicture, pictureId: string): SpeakerPicture {
  const { touched, asks, ...rest } = picture;
  return pictureId === 'support' ? { ...rest, touched: [], asks: [] } : { kind: 'speaker', supporters: 0, questions: [], touched, asks };
}

function supportIn(answers: SlotAnswers<SpeakerAnswer>): readonly Dots[] {
  return [...(answers.get('support')?.values() ?? [])].filter((body) => body.kind === 'dots' || body.kind === 'pass');
}

/** People who wrote at least one of the two lines. */
function writers(answers: SlotAnswers<SpeakerAnswer>): number {
  const wrote = ['touched', 'asks'].flatMap((slot) =>
    [...(answers.get(slot) ?? [])].flatMap(([key, body]) => (body.kind === 'items' && body.items.length > 0 ? [key] : [])),
  );
  return new Set(wrote).size;
}
