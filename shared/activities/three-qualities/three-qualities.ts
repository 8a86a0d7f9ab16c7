/** Three qualities: rate a story, a case or the own work on each; look at the spread; talk; rate again and see what shifted. */
import { QUALITIES } from '../../deck/deck.ts';
import type { ActivityKind, Phase, RoomContent } from '../activity.ts';
import { bodySchema, type ThreeQualitiesAnswer } from './answer.ts';
import { fits, storyOf, ThreeQualitiesSettingsSchema, type ThreeQualitiesSettings } from './settings.ts';
import { simulateRating } from './simulate.ts';
import { shiftId, summarise, trim } from './summarise.ts';
import type { ThreeQualitiesView } from './view.ts';

export const threeQualities: ActivityKind<ThreeQualitiesSettings, ThreeQualitiesAnswer> = {
  kind: 'three-qualities',
  settings: ThreeQualitiesSettingsSchema,
  body: bodySchema,
  phases,
  fits,
  check: () => null,
  // As with a choice: who changed a rating after the talk would spoil what shifted.
  changeableLate: false,
  progress: (_slot, body) => (body.kind === 'pass' ? 'pass' : 'done'),
  view,
  notes: (settings, content) => {
    const story = storyOf(settings, content);
    return story ? [story.notes] : [];
  },
  phaseTexts: () => ({}),
  previewPhase: (_settings, phase) => (phase === 'read' ? null : phase === 'again' || phase === 'shift' ? 'shift' : 'result'),
  summarise,
  trim: (picture, pictureId) => (picture.kind === 'three-qualities' ? trim(picture, pictureId) : picture),
  basis: (answers, _settings, phase) =>
    Math.min(...(phase === 'shift' ? ['before', 'after'] : ['before']).map((slot) => answers.get(slot)?.size ?? 0)),
  seals: (_settings, phase) => (phase === 'shift' ? ['before', 'after'] : ['before']),
  texts: () => [],
  simulate: ({ slot, persona, earlier }) => (slot === 'read' ? { kind: 'read' } : simulateRating(slot, persona, earlier)),
};

function phases({ subject, again }: ThreeQualitiesSettings): readonly Phase[] {
  return [
    ...(subject === 'story' ? [{ id: 'read', slots: ['read'], pictures: [] }] : []),
    { id: 'rate', slots: ['before'], pictures: [] },
    { id: 'result', slots: [], pictures: ['spread', 'weakest'] },
    { id: 'talk', slots: [], pictures: [] },
    ...(again
      ? [
          { id: 'again', slots: ['after'], pictures: [] },
          { id: 'shift', slots: [], pictures: ['again', ...QUALITIES.map(shiftId)] },
        ]
      : []),
  ];
}

function view(settings: ThreeQualitiesSettings, content: RoomContent): ThreeQualitiesView {
  const story = storyOf(settings, content);
  return {
    kind: 'three-qualities',
    labels: content.labels,
    story: story && publicStory(story),
    case: settings.subject === 'case' ? settings.case : null,
    again: settings.again,
  };
}

/** What everybody may read of a story: no notes, no twists, no afterword. */
function publicStory(story: NonNullable<ReturnType<typeof storyOf>>): NonNullable<ThreeQualitiesView['story']> {
  const { id, title, protagonist, setting, text, stakeholders, qualities, question, options, questions, warning } = story;
  return { id, title, protagonist, setting, text, stakeholders, qualities, question, options, questions, warning };
}
