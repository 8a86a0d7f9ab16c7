/** What each table gets of its own: a card, a lens. (Roles and twists: `dilemma-tables.test.ts`.) */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { dealtTo, perDealt } from '../../../shared/activities/per-table.ts';
import { tableSort } from '../../../shared/activities/table-sort/table-sort.ts';
import { TableSortSettingsSchema } from '../../../shared/activities/table-sort/settings.ts';
import { withLenses } from '../../../shared/activities/table-sort/item.ts';
import { theme } from '../../../shared/activities/theme/theme.ts';
import { ThemeSettingsSchema, themesIn } from '../../../shared/activities/theme/settings.ts';
import { withCardPerTable } from '../../../shared/activities/theme/item.ts';
import { reportOfPicture } from '../../../shared/harvest/sections/registry.ts';
import { REPORT_WORDS } from '../../../shared/harvest/words.ts';
import { collectingContent, themeSettings } from '../../support/collecting.ts';
import { content, NOTHING_LIVE } from '../../support/fixtures.ts';

describe('dealing to tables', () => {
  it('deals in turn and begins again; nothing to deal is nothing for anybody', () => {
    expect([1, 2, 3, 4].map((table) => dealtTo(['a', 'b', 'c'], table))).toEqual(['a', 'b', 'c', 'a']);
    expect(dealtTo([], 1)).toBeNull();
    expect(perDealt([], [{ number: 1 }])).toEqual([]);
  });

  it('tells of every table the same as the table itself, and of each once (any tables)', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string(), { minLength: 1, maxLength: 6 }),
        fc.uniqueArray(fc.integer({ min: 1, max: 60 })),
        (all, numbers) => {
          const told = perDealt(
            all,
            numbers.map((number) => ({ number })),
          );
          expect(told.flatMap(({ tables }) => tables).toSorted((a, b) => a - b)).toEqual(numbers.toSorted((a, b) => a - b));
          for (const { dealt, tables } of told) for (const table of tables) expect(dealtTo(all, table)).toBe(dealt);
        },
      ),
    );
  });
});

describe('TH3 a card of its own for each table', () => {
  const [first] = collectingContent.themes;
  const other = { ...first!, id: 'ruimte', title: 'Ruimte', question: 'Waar beslis jij zelf?', notes: 'GEHEIM bij ruimte' };
  const room = { ...collectingContent, themes: [first!, other] };
  const settings = withCardPerTable(themeSettings, ['ruimte']);

  it('shows all cards to whoever has to know which is theirs, and no notes of any', () => {
    expect(v.safeParse(ThemeSettingsSchema, settings).success).toBe(true);
    expect(themesIn(settings)).toEqual(['loyaal', 'ruimte']);
    const view = theme.view(settings, room, 'talk', NOTHING_LIVE);
    expect(view.kind === 'theme' && view.themes?.map(({ id }) => id)).toEqual(['loyaal', 'ruimte']);
    expect(JSON.stringify(view)).not.toContain('GEHEIM');
    expect(theme.notes(settings, room, 'talk')).toEqual(['Loyaliteit\n\nGEHEIM-NOTITIE bij het thema', 'Ruimte\n\nGEHEIM bij ruimte']);
  });

  it('stays one card for all when nobody asked, and does not open when a card is missing', () => {
    expect(theme.view(themeSettings, room, 'talk', NOTHING_LIVE)).not.toHaveProperty('themes');
    expect(withCardPerTable(settings, [])).toEqual(themeSettings);
    expect(theme.fits(settings, room)).toBe(true);
    expect(theme.fits(settings, collectingContent)).toBe(false);
    expect(v.safeParse(ThemeSettingsSchema, { ...settings, themes: ['ruimte', 'ruimte'] }).success).toBe(false);
  });
});

describe('a lens of its own for each table', () => {
  const plain = { cards: content.values.slice(0, 5).map(({ id }) => id), top: 3, ranked: true };
  const settings = withLenses(plain, ['personal', 'organisation']);

  it('is told to every phone; one lens is no lens of its own', () => {
    expect(v.safeParse(TableSortSettingsSchema, settings).success).toBe(true);
    expect(tableSort.view(settings, content, 'sort', NOTHING_LIVE)).toMatchObject({ lenses: ['personal', 'organisation'] });
    expect(tableSort.view(plain, content, 'sort', NOTHING_LIVE)).not.toHaveProperty('lenses');
    expect(withLenses(settings, ['personal'])).toEqual(plain);
    expect(v.safeParse(TableSortSettingsSchema, { ...plain, lenses: ['personal'] }).success).toBe(false);
  });

  it('stands beside the table in the report', () => {
    const board = { top: plain.cards.slice(0, 3), agreed: true };
    const tables = [1, 2, 3].map((number) => ({ number, key: `t${number}`, people: [`a${number}`, `b${number}`, `c${number}`] }));
    const answers = new Map([['board', new Map(tables.map(({ key }) => [key, board]))]]);
    const picture = tableSort.summarise(
      { settings, content, answers, earlier: [], people: 9, approved: [], tables, steering: undefined },
      'result',
    );
    const blocks = reportOfPicture(picture, {
      words: REPORT_WORDS.nl,
      language: 'nl',
      roomLanguage: 'nl',
      activity: 'tafels',
      phase: 'result',
      cards: tableSort.view(settings, content, 'result', NOTHING_LIVE),
    });
    const table = blocks.find((block) => block.is === 'table');
    expect(table?.columns.map(({ title }) => title)).toEqual([
      'Waarde',
      'Tafel 1 (persoonlijk)',
      'Tafel 2 (in de organisatie)',
      'Tafel 3 (persoonlijk)',
      'Tafels',
    ]);
  });
});
