/** The value sort: everybody lays the value cards on piles under one or more lenses; the group sees its picture. */
import type { ActivityKind, Phase, RoomContent, SlotAnswers } from '../activity.ts';
import { checkSorted, counts, SortedSchema, type Sorted } from './answer.ts';
import { comparedIn, comparePhases } from './compared.ts';
import { LENSES, type Lens, type ValueSortPicture } from './picture.ts';
import { fits, ValueSortSettingsSchema, type ValueSortSettings } from './settings.ts';
import { simulateSort } from './simulate.ts';
import { summariseLens, summariseShift } from './summarise.ts';
import type { ValueSortView } from './view.ts';

export const valueSort: ActivityKind<ValueSortSettings, Sorted> = {
  kind: 'value-sort',
  settings: ValueSortSettingsSchema,
  body: (slot) => (lensOfSlot(slot) ? SortedSchema : null),
  phases,
  fits,
  check: ({ settings, body }) => checkSorted(settings, body),
  changeableLate: true,
  progress: (_slot, body) => (body.done ? 'done' : 'busy'),
  view: (settings, content, phase) => ({
    kind: 'value-sort',
    cards: content.values.filter((card) => settings.cards.includes(card.id)),
    labels: content.labels,
    lenses: settings.lenses,
    lens: lensOfPhase(phase),
    piles: settings.piles,
    rank: settings.rank,
    keepTwo: settings.keepTwo,
    ...earlierIn(settings, content, phase),
  }),
  notes: () => [],
  phaseTexts: () => ({}),
  previewPhase: (_settings, phase) => phase.replace(/^sort:/, 'result:'),
  summarise: ({ settings, content, answers, people }, phase) => {
    const pictureOf = (lens: Lens): ValueSortPicture =>
      summariseLens(settings, content.values, [...(answers.get(slotOf(lens)) ?? new Map<string, Sorted>()).values()], lens, people);
    const compared = comparedIn(settings.lenses, phase);
    if (compared) return summariseShift(pictureOf(compared[0]), pictureOf(compared[1]));
    return pictureOf(lensOfPhase(phase) ?? settings.lenses[0] ?? 'personal');
  },
  trim: (picture, pictureId) => (picture.kind === 'value-sort' ? trimLens(picture, pictureId) : picture),
  basis,
  seals: (settings, phase) => comparedIn(settings.lenses, phase)?.map(slotOf) ?? [slotOf(lensOfPhase(phase) ?? 'personal')],
  texts: () => [],
  simulate: ({ settings, content, slot, persona }) => simulateSort(settings, content.values, slot, persona),
};

function phases(settings: ValueSortSettings): readonly Phase[] {
  const perLens = settings.lenses.flatMap((lens): Phase[] => [
    { id: `sort:${lens}`, slots: [slotOf(lens)], pictures: [] },
    {
      id: `result:${lens}`,
      slots: [],
      pictures: picturesOf(settings),
    },
  ]);
  return [...perLens, ...comparePhases(settings.lenses).map((id): Phase => ({ id, slots: [], pictures: ['shift'] }))];
}

function basis(answers: SlotAnswers<Sorted>, settings: ValueSortSettings, phase: string): number {
  const lenses = comparedIn(settings.lenses, phase) ?? [lensOfPhase(phase)];
  const complete = lenses.map((lens) =>
    lens ? [...(answers.get(slotOf(lens))?.values() ?? [])].filter((sorted) => counts(settings, sorted)).length : 0,
  );
  return Math.min(...complete);
}

/** One reveal shows one picture; the rest of the table stays on the server. */
function trimLens(picture: ValueSortPicture, pictureId: string): ValueSortPicture {
  const empty: ValueSortPicture = { ...picture, heat: [], top: [], divided: [], never: [], weight: [] };
  switch (pictureId) {
    case 'top':
      return { ...empty, top: picture.top };
    case 'divided':
      return { ...empty, divided: picture.divided, heat: picture.heat.filter((row) => picture.divided.includes(row.value)) };
    case 'never':
      return { ...empty, never: picture.never };
    // What lay on top then is in the view, under the names of its values.
    case 'earlier':
      return { ...empty, heat: picture.heat.map(({ value, counts: all }) => ({ value, counts: all.slice(0, 1) })) };
    case 'heat':
      return { ...empty, heat: picture.heat };
    case 'weight':
      return { ...empty, weight: picture.weight };
    default:
      return empty;
  }
}

function picturesOf({ piles, earlier }: ValueSortSettings): readonly string[] {
  const own = piles.length < 3 ? ['top', 'weight'] : ['top', 'divided', 'never', 'heat', 'weight'];
  return earlier ? [...own, 'earlier'] : own;
}

function earlierIn(settings: ValueSortSettings, content: RoomContent, phase: string): Pick<ValueSortView, 'earlier'> {
  if (!settings.earlier || !phase.startsWith('result:')) return {};
  const earlier = content.earlier?.sorts.find(({ lens }) => lens === lensOfPhase(phase));
  return earlier ? { earlier } : {};
}

export function slotOf(lens: Lens): string {
  return `sort:${lens}`;
}

function lensOfSlot(slot: string): Lens | null {
  return LENSES.find((lens) => slotOf(lens) === slot) ?? null;
}

function lensOfPhase(phase: string): Lens | null {
  return LENSES.find((lens) => phase === `sort:${lens}` || phase === `result:${lens}`) ?? null;
}
