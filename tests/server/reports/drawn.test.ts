/** RE8 The pictures are drawn in the tables that hold their numbers: bars with an alternative text, as long as their numbers, or shades. */
import { describe, expect, test } from 'vitest';
import type { ReportDocument, Table } from '../../../shared/harvest/document.ts';
import { reportOf } from '../../../shared/harvest/report.ts';
import { wordOf } from '../../../server/reports/word.ts';
import { unzip } from '../../../server/sheets/read/zip.ts';
import { chance, everyKind, gathered } from '../../support/gathered.ts';

const report = reportOf(gathered({ people: 30, random: chance(11), setup: everyKind() }).harvest, 'nl');

const tablesOf = ({ sections }: ReportDocument): readonly Table[] =>
  sections.flatMap(({ blocks }) => blocks.filter((block): block is Table => block.is === 'table'));

async function wordXml(of: ReportDocument): Promise<{ readonly document: string }> {
  return {
    document:
      unzip(await wordOf(of), () => true)
        .get('word/document.xml')
        ?.toString('utf8') ?? '',
  };
}

/** Elements of this name, none within another of it. */
const all = (xml: string, name: string): readonly string[] => xml.match(new RegExp(`<${name}(?: [^>]*)?(?:/>|>.*?</${name}>)`, 'gs')) ?? [];

describe('RE8 what is drawn', () => {
  const bars = (cell: string) =>
    all(cell, 'w:drawing').map((drawing) => ({
      says: /<wp:docPr [^>]*descr="([^"]*)"/.exec(drawing)?.[1] ?? '',
      long: Number(/<wp:extent cx="(\d+)"/.exec(drawing)?.[1]),
    }));
  const tableOf = (document: string, caption: string): string => {
    const after = document.slice(document.indexOf(`>${caption}<`));
    return all(after, 'w:tbl')[0] ?? '';
  };

  test('both choices of a dilemma as bars under each option, as long as their numbers', async () => {
    const { document } = await wordXml(report);
    const choices = tablesOf(report).find(({ caption }) => caption === 'Wat de groep koos')!;
    const rows = all(tableOf(document, choices.caption), 'w:tr').slice(1);
    const counts = choices.rows.map((row) => row.slice(1).map(Number));
    const drawn = rows.map((row) => bars(row));
    expect(drawn.flat().length).toBeGreaterThan(3);
    const most = Math.max(...counts.flat());
    const longest = Math.max(...drawn.flat().map(({ long }) => long));
    for (const [i, row] of counts.entries()) {
      const shown = row.filter((count) => count > 0);
      expect(drawn[i]?.map(({ long }) => Math.round((long / longest) * 100))).toEqual(
        shown.map((count) => expect.closeTo((count / most) * 100, -1)),
      );
      for (const [k, count] of shown.entries()) expect(drawn[i]?.[k]?.says).toMatch(new RegExp(`: ${count}$`));
    }
  });

  test('the heat map as shades, darkest for the most people, none behind what is not shown', async () => {
    const { document } = await wordXml(report);
    const heat = tablesOf(report).find(({ caption }) => caption.startsWith('Hoe de kaarten liggen'))!;
    const cells = all(tableOf(document, heat.caption), 'w:tr')
      .slice(1)
      .map((row) => all(row, 'w:tc').map((cell) => /<w:shd [^>]*w:fill="(\w+)"/.exec(cell)?.[1] ?? null));
    const dark = (fill: string | null): number => (fill === null ? -1 : 255 - Number.parseInt(fill.slice(0, 2), 16));
    const pairs = heat.rows.flatMap((row, i) => row.slice(1).map((count, k) => ({ count, shade: dark(cells[i]?.[k + 1] ?? null) })));
    for (const { count, shade } of pairs) expect(shade === -1).toBe(count === null);
    const known = pairs.filter(({ count }) => count !== null).toSorted((a, b) => Number(a.count) - Number(b.count));
    expect(known.map(({ shade }) => shade)).toEqual(known.map(({ shade }) => shade).toSorted((a, b) => a - b));
    expect(new Set(known.map(({ shade }) => shade)).size).toBeGreaterThan(2);
  });

  test('every drawing has an alternative text, and every picture of the report has a table that is drawn', async () => {
    const { document } = await wordXml(report);
    for (const { says } of bars(document)) expect(says).not.toBe('');
    for (const { blocks, title } of report.sections)
      for (const [i, block] of blocks.entries())
        if (block.is === 'picture')
          expect(
            blocks.slice(i).some((each) => each.is === 'table'),
            title,
          ).toBe(true);
  });
});
