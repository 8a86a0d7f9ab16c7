/**
 * The theme: a discussion card. Everybody reads and thinks, tables talk with a fair share of the time for each and keep
 * notes, then the room gathers what the facilitator picks from these notes.
 *
 * TH1 The notes of a table are one sheet: whoever at the table changes it, changes it for all of them.
 * TH2 A note is shown when the facilitator picks it, and never with its table.
 * TH3 When every table has a card of its own, it reads, thinks and talks about that card; who sits at none has the first.
 */
import * as v from 'valibot';
import type { Theme } from '../../deck/deck.ts';
import type { ActivityKind, Phase, RoomContent } from '../activity.ts';
import { itemsProgress, itemsSchema, itemTexts, type Items } from '../collect/items.ts';
import { LINE_MAX, MOST_NOTES } from '../collect/limits.ts';
import { fits, themesIn, ThemeSettingsSchema, type ThemeSettings } from './settings.ts';
import { simulateNotes } from './simulate.ts';
import type { PublicTheme } from './view.ts';

const ReadSchema = v.strictObject({ kind: v.literal('read') });
const NotesSchema = itemsSchema({ most: MOST_NOTES, longest: LINE_MAX });

export type ThemeAnswer = v.InferOutput<typeof ReadSchema> | Items;

export const theme: ActivityKind<ThemeSettings, ThemeAnswer> = {
  kind: 'theme',
  settings: ThemeSettingsSchema,
  body: (slot) => (slot === 'read' ? ReadSchema : slot === 'notes' ? NotesSchema : null),
  phases,
  fits,
  check: () => null,
  // A table may finish its notes while the room gathers.
  changeableLate: true,
  progress: (_slot, body) => (body.kind === 'read' ? 'done' : itemsProgress(body)),
  view: (settings, content) => {
    const themes = themesOf(settings, content);
    const { minutes, notes } = settings;
    const perTable = themes.length > 1 ? { themes: themes.map(published) } : {};
    return { kind: 'theme', theme: published(themes[0]), ...perTable, minutes, notes };
  },
  notes: (settings, content) => {
    const themes = themesOf(settings, content);
    return themes.map(({ title, notes }) => (themes.length > 1 ? `${title}\n\n${notes}` : notes));
  },
  phaseTexts: () => ({}),
  previewPhase: () => null,
  summarise: ({ approved }) => ({ kind: 'theme', notes: approved.map(({ id, text }) => ({ id, text })) }),
  trim: (picture) => picture,
  basis: (answers) => answers.get('notes')?.size ?? 0,
  seals: () => [],
  texts: (body, slot) => (body.kind === 'read' ? [] : itemTexts(body, slot)),
  simulate: ({ content, slot, persona }) => (slot === 'read' ? { kind: 'read' } : simulateNotes(content.language, persona)),
};

function phases({ notes }: ThemeSettings): readonly Phase[] {
  const slots = notes === 'none' ? [] : ['notes'];
  return [
    { id: 'read', slots: ['read'], pictures: [] },
    { id: 'talk', slots, tableSlots: slots, pictures: [] },
    { id: 'gather', slots: [], pictures: [] },
  ];
}

function published({ id, title, question, prompts }: Theme): PublicTheme {
  return { id, title, question, prompts };
}

/** The card, then those that other tables get in its place. */
function themesOf(settings: ThemeSettings, content: RoomContent): readonly [Theme, ...Theme[]] {
  const found = themesIn(settings).flatMap((wanted) => content.themes.find(({ id }) => id === wanted) ?? []);
  const [card, ...others] = found;
  if (!card || card.id !== settings.theme) throw new Error(`the room has no theme ${settings.theme}; opening should have refused it`);
  return [card, ...others];
}
