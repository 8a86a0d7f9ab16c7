/** What the report function of a kind gets, and what all of them need to name things. */
import type { Picture } from '../../activities/pictures.ts';
import type { ActivityView } from '../../activities/views.ts';
import type { Language } from '../../deck/deck.ts';
import type { Block, Cell, Column, Table } from '../document.ts';
import type { ReportWords } from '../words.ts';

export type SectionContext = {
  readonly words: ReportWords;
  /** Of the report. */
  readonly language: Language;
  /** Of the cards. */
  readonly roomLanguage: Language;
  readonly activity: string;
  readonly phase: string;
  readonly cards: ActivityView | null;
};

/** The report function of one kind of picture. */
export type Reports<P extends Picture> = (picture: P, context: SectionContext) => readonly Block[];

/** A picture for pages that draw, before the tables that hold its numbers. */
export function drawn({ activity, phase }: SectionContext, id: string): Block {
  return { is: 'picture', activity, phase, id };
}

/** A table; with a note on what is not shown where a number is. Without rows there is none. */
export function table(
  { words }: SectionContext,
  caption: string,
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
): readonly Table[] {
  if (rows.length === 0) return [];
  const hides = rows.some((row) => row.includes(null));
  return [{ is: 'table', caption, columns, rows, ...(hides ? { note: words.hiddenMeans } : {}) }];
}

export function said({ language }: SectionContext, text: string): Block {
  return { is: 'paragraph', text, lang: language, own: false };
}

/** In the language of the cards. */
export function quoted({ roomLanguage }: SectionContext, text: string): Block {
  return { is: 'paragraph', text, lang: roomLanguage, own: false };
}

/** Cards carry soft hyphens for their narrow faces. */
export function plain(title: string): string {
  return title.replaceAll('\u00ad', '');
}

/** @returns the title of a value card by its id; the id itself where the card is not known */
export function valueNames({ cards }: SectionContext): (id: string) => string {
  const known: readonly (string | { readonly id: string; readonly title: string })[] = cards && 'cards' in cards ? cards.cards : [];
  const titles = new Map(known.flatMap((card) => (typeof card === 'string' ? [] : [[card.id, plain(card.title)] as const])));
  return (id) => titles.get(id) ?? id;
}

/** @returns the name of a quality as the deck has it */
export function qualityNames({ cards, language }: SectionContext): (id: string) => string {
  const labels: Readonly<Record<string, string>> = cards && 'labels' in cards ? cards.labels : {};
  const none = language === 'nl' ? 'Geen kwaliteit' : 'No quality';
  return (id) => labels[id] ?? (id === 'none' ? none : id);
}
