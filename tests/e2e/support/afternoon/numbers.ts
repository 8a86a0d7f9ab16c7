/** Every number of the report, counted again from the answers as they stood on disk before the room closed. */
import { expect } from '@playwright/test';
import type { Section, Table } from '../../../../shared/harvest/document.ts';
import type { Harvest } from '../../../../shared/harvest/harvest.ts';
import { reportOf } from '../../../../shared/harvest/report.ts';
import { plain } from '../a11y/look.ts';
import { tally, type OnDisk } from '../recount.ts';
import { RULES } from './script.ts';

export function expectCounted(harvest: Harvest, answers: readonly OnDisk[]): void {
  const { sections } = reportOf(harvest, 'nl');
  const dilemmas = sections.filter(({ kind }) => kind === 'dilemma');
  expect(dilemmas).toHaveLength(2);
  for (const section of dilemmas) expectChoices(section, answers);
  expectPiles(sectionOf(sections, 'value-sort'), answers, harvest);
  expectDots(sectionOf(sections, 'own-cases'), answers, 'votes');
  const agreements = sectionOf(sections, 'agreements');
  expectDots(agreements, answers, 'support');
  const rules = tablesOf(agreements).find(({ columns }) => columns.length > 2)?.rows ?? [];
  expect(rules.map((row) => row.filter((cell) => RULES.some(({ text }) => text === cell)))).toEqual(RULES.map(({ text }) => [text]));
}

function sectionOf(sections: readonly Section[], kind: string): Section {
  const section = sections.find((each) => each.kind === kind);
  if (!section) throw new Error(`the report has no section of ${kind}`);
  return section;
}

const tablesOf = ({ blocks }: Section): readonly Table[] => blocks.filter((block): block is Table => block.is === 'table');

function expectChoices(section: Section, answers: readonly OnDisk[]): void {
  const rows = tablesOf(section).find(({ caption }) => caption === 'Wat de groep koos')?.rows ?? [];
  for (const [column, slot] of ['first', 'second'].entries()) {
    const given = answers.filter((each) => each.activity === section.id && each.slot === slot);
    const counted = tally(given.map(({ body }) => (body['kind'] === 'pass' ? 'Gepast' : optionName(String(body['option'])))));
    const shown = Object.fromEntries(rows.map((row) => [String(row[0]).split('.')[0], row[column + 1]]).filter(([, count]) => count !== 0));
    expect(shown, `${section.title}, ${slot}`).toEqual(counted);
  }
}

const optionName = (option: string): string => (option === 'other' ? 'Anders' : option.toUpperCase());

/** The last move of a card is where it lies. A number that is not shown is of a group too small to show. */
function expectPiles(section: Section, answers: readonly OnDisk[], { activities }: Harvest): void {
  const cards = activities.find(({ id }) => id === section.id)?.cards;
  if (cards?.kind !== 'value-sort') throw new Error('the harvest has lost its value cards');
  const boards = answers
    .filter(({ activity }) => activity === section.id)
    .map(({ body }) => new Map((body['moves'] as [string, string][]).map(([card, pile]) => [card, pile])));
  const rows = tablesOf(section).find(({ columns }) => columns.length === cards.piles.length + 1)?.rows ?? [];
  const shown = rows.flatMap(([title, ...counts]) => {
    const card = cards.cards.find((each) => plain(each.title) === title);
    return cards.piles.map(({ id }, i) => ({
      title,
      pile: id,
      count: counts[i],
      counted: boards.filter((board) => board.get(card?.id ?? '') === id).length,
    }));
  });
  expect(shown.filter(({ count, counted }) => count !== null && count !== counted)).toEqual([]);
  expect(shown.filter(({ count }) => count !== null && count !== 0).length).toBeGreaterThan(0);
  expect(rows).toHaveLength(cards.cards.length);
}

/** Dots per item, most first; what the items say stays in the room unless somebody let it out. */
function expectDots(section: Section, answers: readonly OnDisk[], slot: string): void {
  const laid = answers
    .filter((each) => each.activity === section.id && each.slot === slot)
    .flatMap(({ body }) => (body['on'] as string[] | undefined) ?? []);
  const counted = Object.values(tally(laid)).toSorted((a, b) => b - a);
  const rows = tablesOf(section).find(({ columns }) => columns.at(-1)?.title === 'Stippen')?.rows ?? [];
  const shown = rows.map((row) => Number(row.at(-1))).filter((dots) => dots > 0);
  expect(shown, `${section.title}, dots`).toEqual(shown.length === 0 ? [] : counted);
}
