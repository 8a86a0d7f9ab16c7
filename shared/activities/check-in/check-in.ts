/** The check-in: how everybody comes in, in one word or on a scale. */
import type { ActivityKind, ApprovedText, SummaryInput } from '../activity.ts';
import { SCALE_STEPS, spreadOf } from '../scale.ts';
import { CheckInAnswerSchema, checkCheckIn, type CheckInAnswer } from './answer.ts';
import type { CheckInPicture } from './picture.ts';
import { CheckInSettingsSchema, type CheckInSettings } from './settings.ts';
import { simulateCheckIn } from './simulate.ts';

const SLOT = 'in';

export const checkIn: ActivityKind<CheckInSettings, CheckInAnswer> = {
  kind: 'check-in',
  settings: CheckInSettingsSchema,
  body: (slot) => (slot === SLOT ? CheckInAnswerSchema : null),
  phases: ({ ask }) => [
    { id: 'ask', slots: [SLOT], pictures: [] },
    { id: 'result', slots: [], pictures: [ask === 'word' ? 'words' : 'scale'] },
  ],
  fits: () => true,
  check: ({ settings, body }) => checkCheckIn(settings, body),
  changeableLate: true,
  progress: (_slot, { kind }) => (kind === 'pass' ? 'pass' : 'done'),
  view: ({ ask, question, low, high }) => ({ kind: 'check-in', ask, question, low, high }),
  notes: () => [],
  phaseTexts: () => ({}),
  previewPhase: () => 'result',
  summarise,
  // One picture is all there is.
  trim: (picture) => picture,
  basis: (answers) => answers.get(SLOT)?.size ?? 0,
  seals: () => [SLOT],
  // A word waits until its phase is over: nobody can watch a phone and see it arrive.
  texts: (body, slot) => (body.kind === 'word' ? [{ slot, text: body.word, use: 'reason', choice: null }] : []),
  simulate: ({ settings, content, persona }) => simulateCheckIn(settings, content.language, persona),
};

function summarise({ settings, answers, approved }: SummaryInput<CheckInSettings, CheckInAnswer>): CheckInPicture {
  const bodies = [...(answers.get(SLOT)?.values() ?? [])];
  return {
    kind: 'check-in',
    people: bodies.length,
    words: settings.ask === 'word' ? countWords(approved) : [],
    scale:
      settings.ask === 'scale'
        ? spreadOf(
            bodies.map((body) => (body.kind === 'scale' ? body.figure : null)),
            SCALE_STEPS,
          )
        : null,
  };
}

/** Equal words together, whatever their capitals; most first, then by alphabet. */
function countWords(approved: readonly ApprovedText[]): CheckInPicture['words'] {
  const counts = new Map<string, number>();
  for (const { text } of approved) {
    const word = text.normalize('NFC').toLowerCase();
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts].map(([word, count]) => ({ word, count })).toSorted((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1));
}
