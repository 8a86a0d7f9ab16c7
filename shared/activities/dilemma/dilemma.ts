/** The dilemma: a story, a first choice with value cards and a reason, the talk, twists, a second choice, the movement. */
import type { Story } from '../../deck/deck.ts';
import type { ActivityKind, RoomContent } from '../activity.ts';
import { itemsProgress, itemTexts } from '../collect/items.ts';
import { bodySchema, checkAnswer, mayChooseOther, type DilemmaAnswer } from './answer.ts';
import { phases, twistSlot, twistsDealt, twistsForTables } from './phases.ts';
import type { DilemmaPicture } from './picture.ts';
import { DilemmaSettingsSchema, fits, type DilemmaSettings } from './settings.ts';
import { simulateDilemma } from './simulate.ts';
import { summarise } from './summarise.ts';
import type { DilemmaView } from './view.ts';

export const dilemma: ActivityKind<DilemmaSettings, DilemmaAnswer> = {
  kind: 'dilemma',
  settings: DilemmaSettingsSchema,
  body: bodySchema,
  phases,
  fits,
  check: ({ settings, content, slot, body }) => checkAnswer(settings, content, slot, body),
  changeableLate: false,
  progress: (_slot, body) => (body.kind === 'pass' ? 'pass' : body.kind === 'items' ? itemsProgress(body) : 'done'),
  view,
  notes,
  phaseTexts: (settings, content) =>
    Object.fromEntries(storyOf(settings, content).twists.map((twist) => [twistSlot(twist.id), twist.text])),
  previewPhase,
  summarise,
  trim: (picture, pictureId) => (picture.kind === 'dilemma' ? trimDilemma(picture, pictureId) : picture),
  basis: (answers, _settings, phase) =>
    Math.min(...(phase === 'result' ? ['first', 'second'] : ['first']).map((slot) => answers.get(slot)?.size ?? 0)),
  seals: (settings, phase) => (phase === 'result' ? ['first', 'second', ...settings.twists.map(twistSlot)] : ['first']),
  texts,
  simulate: ({ settings, content, slot, persona, earlier }) =>
    simulateDilemma(
      settings,
      { story: storyOf(settings, content), values: content.values, language: content.language },
      slot,
      persona,
      earlier,
    ),
};

function view(settings: DilemmaSettings, content: RoomContent, phase: string): DilemmaView {
  const { id, title, protagonist, setting, text, stakeholders, qualities, question, options, questions, warning, twists, afterword } =
    storyOf(settings, content);
  const dealt = new Set(twistsDealt(settings, phase));
  return {
    kind: 'dilemma',
    story: { id, title, protagonist, setting, text, stakeholders, qualities, question, options, questions, warning },
    labels: content.labels,
    cards: content.values.filter((card) => settings.cards.includes(card.id)),
    cardsMax: settings.cardsMax,
    other: mayChooseOther(settings, content),
    sure: settings.sure,
    twists: twists.filter((twist) => dealt.has(twist.id)),
    afterword: phase === 'afterword' ? afterword : null,
    talk: {
      notes: settings.notes ?? 'all',
      roles: settings.roles ?? false,
      twists: phase === 'talk' && settings.tableTwists ? twistsForTables(settings, twists) : [],
    },
  };
}

function notes(settings: DilemmaSettings, content: RoomContent, phase: string): readonly string[] {
  const story = storyOf(settings, content);
  if (phase === 'talk') return [...story.questions, story.notes];
  return phase === 'afterword' ? [story.afterword] : [story.notes];
}

/** From the first choice on its own picture, from the second choice on the whole. */
function previewPhase(settings: DilemmaSettings, phase: string): string | null {
  const order = phases(settings).map((each) => each.id);
  if (order.indexOf(phase) < order.indexOf('first')) return null;
  return order.indexOf(phase) < order.indexOf('second') ? 'first-result' : 'result';
}

/** One reveal shows one picture; what was not revealed stays on the server. */
function trimDilemma(picture: DilemmaPicture, pictureId: string): DilemmaPicture {
  const empty: DilemmaPicture = {
    kind: 'dilemma',
    people: picture.people,
    first: [],
    second: null,
    movement: null,
    values: [],
    topValues: [],
    qualities: [],
    sure: { first: null, second: null },
    twists: [],
    tippingPoint: null,
    reasons: [],
  };
  switch (pictureId) {
    case 'first':
      return { ...empty, first: picture.first, sure: { first: picture.sure.first, second: null } };
    case 'both':
      return { ...empty, first: picture.first, second: picture.second, sure: picture.sure };
    case 'movement':
      return { ...empty, movement: picture.movement };
    case 'tables':
      return { ...empty, first: picture.first, second: picture.second, tables: picture.tables ?? [] };
    case 'values':
      return { ...empty, values: picture.values, topValues: picture.topValues };
    case 'qualities':
      return { ...empty, qualities: picture.qualities };
    case 'twists':
      return { ...empty, first: picture.first, twists: picture.twists, tippingPoint: picture.tippingPoint };
    case 'reasons':
      return { ...empty, reasons: picture.reasons };
    default:
      return empty;
  }
}

function texts(body: DilemmaAnswer, slot: string): ReturnType<typeof dilemma.texts> {
  if (body.kind === 'questions') return body.questions.map((text) => ({ slot, text, use: 'question', choice: null }));
  if (body.kind === 'items') return itemTexts(body, slot);
  if (body.kind !== 'choice') return [];
  const written: { slot: string; text: string; use: 'reason' | 'other'; choice: string | null }[] = [];
  if (body.other !== undefined) written.push({ slot, text: body.other, use: 'other', choice: null });
  if (body.reason !== undefined) written.push({ slot, text: body.reason, use: 'reason', choice: body.option });
  return written;
}

function storyOf(settings: DilemmaSettings, content: RoomContent): Story {
  const story = content.stories.find((each) => each.id === settings.story);
  if (!story) throw new Error(`the room has no story ${settings.story}; opening should have refused it`);
  return story;
}
