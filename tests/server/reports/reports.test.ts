/**
 * Reports of a room in which every kind of activity was played.
 *
 * RE1 every table of the report is in the Word document as a real table, cell by cell, with a header row that repeats
 * RE2 its headings are headings, its language is set, words of the room have their own
 * RE3 every table is in the spreadsheet, numbers as numbers; texts that look like formulas are texts
 * RE4 what is counted equals the answers
 * RE5 no sentence that nobody let go is in any of them, in no language
 * RE6 the facilitator's titles, order, headings and notes are in it; what was left out is not
 * RE7 LibreOffice opens the Word document and finds the same words
 */
import { execFile } from 'node:child_process';
import { accessSync, constants, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import readExcelFile from 'read-excel-file/node';
import { afterAll, describe, expect, test } from 'vitest';
import type { DilemmaAnswer } from '../../../shared/activities/dilemma/answer.ts';
import type { DilemmaSettings } from '../../../shared/activities/dilemma/settings.ts';
import { boardAfter } from '../../../shared/activities/value-sort/board.ts';
import type { Sorted } from '../../../shared/activities/value-sort/answer.ts';
import { LANGUAGES } from '../../../shared/deck/deck.ts';
import { shownCell, type ReportDocument, type Table } from '../../../shared/harvest/document.ts';
import { reportOf } from '../../../shared/harvest/report.ts';
import { PROGRAMME } from '../../../shared/harvest/arrange.ts';
import { harvestJsonSchema } from '../../../server/reports/json-schema.ts';
import { makeReport } from '../../../server/reports/make-report.ts';
import { sheetOf } from '../../../server/reports/sheet.ts';
import { wordOf } from '../../../server/reports/word.ts';
import { unzip } from '../../../server/sheets/read/zip.ts';
import { canaries } from '../../support/canaries.ts';
import { chance, everyKind, gathered } from '../../support/gathered.ts';

const kinds = everyKind();
const room = gathered({ people: 30, random: chance(11), setup: kinds, says: ({ text }) => text.length % 2 === 0 });
const { harvest } = room;
const report = reportOf(harvest, 'nl');

const tablesOf = ({ sections }: ReportDocument): readonly Table[] =>
  sections.flatMap(({ blocks }) => blocks.filter((block): block is Table => block.is === 'table'));

async function wordXml(of: ReportDocument): Promise<{ readonly document: string; readonly styles: string }> {
  const parts = unzip(await wordOf(of), () => true);
  const xml = (name: string): string => parts.get(name)?.toString('utf8') ?? '';
  return { document: xml('word/document.xml'), styles: xml('word/styles.xml') };
}

/** Elements of this name, none within another of it. */
const all = (xml: string, name: string): readonly string[] => xml.match(new RegExp(`<${name}(?: [^>]*)?(?:/>|>.*?</${name}>)`, 'gs')) ?? [];
const attribute = (xml: string | undefined): string | undefined => /w:val="([^"]*)"/.exec(xml ?? '')?.[1];
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const wordsIn = (xml: string): string =>
  all(xml, 'w:t')
    .map((each) => each.replaceAll(/<[^>]*>/g, '').replaceAll(/&(\w+);/g, (_all, name: string) => ENTITIES[name] ?? ''))
    .join('');

test('RE1 every table, cell by cell', async () => {
  const { document } = await wordXml(report);
  const tables = all(document, 'w:tbl').map((table) => all(table, 'w:tr').map((row) => all(row, 'w:tc').map(wordsIn)));
  const expected = tablesOf(report).map(({ columns, rows }) => [
    columns.map(({ title }) => title),
    ...rows.map((row) => row.map((cell) => shownCell(cell, 'nl') || ' ')),
  ]);
  expect(tables).toEqual(expected);
  expect(tables.length).toBeGreaterThan(12);
  for (const table of all(document, 'w:tbl'))
    expect(
      all(table, 'w:tr')
        .map((row) => row.includes('<w:tblHeader'))
        .lastIndexOf(true),
    ).toBe(0);
});

test.each(LANGUAGES)('RE2 headings and languages, in %s', async (language) => {
  const { document, styles } = await wordXml(reportOf(harvest, language));
  const styled = all(document, 'w:p').map((each) => ({ style: attribute(all(each, 'w:pStyle')[0]), words: wordsIn(each) }));
  expect(styled.filter(({ style }) => style === 'Heading1').map(({ words }) => words)).toEqual(
    reportOf(harvest, language).sections.map(({ title }) => title),
  );
  expect(styled[0]).toEqual({ style: 'Title', words: harvest.room.title });
  expect(styles).toContain(language === 'nl' ? 'w:val="nl-NL"' : 'w:val="en-GB"');
  const languages = new Set(all(document, 'w:lang').map(attribute));
  expect(languages).toEqual(new Set(language === 'nl' ? ['nl-NL'] : ['nl-NL', 'en-GB']));
});

test('RE3 every table in the spreadsheet, numbers as numbers', async () => {
  const book = await readExcelFile(await sheetOf(report));
  expect(book.length).toBe(report.sections.length + 1);
  for (const [i, section] of report.sections.entries()) {
    const rows = book[i + 1]!.data;
    for (const { caption, columns, rows: numbers } of section.blocks.filter((block): block is Table => block.is === 'table')) {
      const at = rows.findIndex((row, n) => row[0] === caption && rows[n + 1]?.[0] === columns[0]?.title);
      expect(at, caption).toBeGreaterThan(-1);
      const found = rows.slice(at + 2, at + 2 + numbers.length).map((row) => columns.map((_, column) => row[column] ?? ''));
      expect(found, caption).toEqual(numbers.map((row) => row.map((cell) => cell ?? 'niet getoond')));
    }
  }
});

test('RE3 what looks like a formula is a text', async () => {
  const evil = ['=1+1', '+31 6', '@naam', '-5', '=HYPERLINK("http://x")'];
  const activities = harvest.activities.map((each, i) =>
    i === 0 ? { ...each, title: '=1+1', quotes: evil.map((text, n) => ({ id: `q${n}`, use: 'reason' as const, text })) } : each,
  );
  const bytes = await sheetOf(reportOf({ ...harvest, activities }, 'nl'));
  const xml = [...unzip(bytes, () => true)]
    .filter(([name]) => name.includes('sheet'))
    .map(([, part]) => part.toString('utf8'))
    .join('');
  expect(xml).not.toContain('<f>');
  const cells = (await readExcelFile(bytes)).flatMap(({ data }) => data.flat());
  for (const text of evil) expect(cells).toContain(text);
});

describe('RE4 counted again from the answers', () => {
  const bodies = (kind: string, slot: string): readonly unknown[] => {
    const item = kinds.programme.activities.find((each) => each.kind === kind);
    return [
      ...(room.answers
        .bodies(item?.id ?? '')
        .get(slot)
        ?.values() ?? []),
    ];
  };
  const tableNamed = (caption: string | RegExp): Table => {
    const found = tablesOf(report).find((table) => (typeof caption === 'string' ? table.caption === caption : caption.test(table.caption)));
    if (!found) throw new Error(`no table ${caption}`);
    return found;
  };

  test('the dilemma', () => {
    const chose = (slot: string, letter: string): number =>
      (bodies('dilemma', slot) as DilemmaAnswer[]).filter((body) =>
        letter === 'Gepast'
          ? body.kind === 'pass'
          : body.kind === 'choice' &&
            (letter === 'Anders' ? body.option === 'other' : body.option === letter[0]?.toLowerCase() && letter[1] === '.'),
      ).length;
    const { rows } = tableNamed('Wat de groep koos');
    for (const [name, first, second] of rows)
      expect([first, second], String(name)).toEqual([chose('first', String(name)), chose('second', String(name))]);
    expect(rows.reduce((sum, row) => sum + Number(row[1]), 0)).toBe(bodies('dilemma', 'first').length);
    const twists = tableNamed('Maar wat als…?');
    const dealt = kinds.programme.activities.find(({ kind }) => kind === 'dilemma')?.settings as DilemmaSettings;
    for (const row of twists.rows)
      for (const [i, twist] of dealt.twists.entries()) expect(row[i + 2]).toBe(chose(`twist:${twist}`, String(row[0])));
  });

  test('the value sort', () => {
    const item = kinds.programme.activities.find(({ kind }) => kind === 'value-sort');
    const { piles = [] } = (item?.settings ?? {}) as { readonly piles?: readonly { readonly id: string }[] };
    const boards = (bodies('value-sort', 'sort:professional') as Sorted[]).map(({ moves }) => boardAfter(moves));
    const titles = new Map(kinds.content.values.map(({ id, title }) => [title.replaceAll('\u00ad', ''), id]));
    const { rows } = tableNamed(/^Hoe de kaarten liggen/);
    let shown = 0;
    for (const [name, ...counts] of rows)
      for (const [i, count] of counts.entries()) {
        if (count === null) continue;
        shown += 1;
        expect(count).toBe(boards.filter((board) => board.get(titles.get(String(name)) ?? '') === piles[i]?.id).length);
      }
    expect(shown).toBeGreaterThan(30);
  });

  test('the evaluation and the three qualities', () => {
    const figures = (bodies('check-out', 'out') as { readonly figure?: number }[]).map(({ figure }) => figure);
    expect(tableNamed('Wat de groep van de bijeenkomst vond').rows.map((row) => row[1])).toEqual(
      [1, 2, 3, 4, 5, undefined].map((figure) => figures.filter((each) => each === figure).length),
    );
    for (const [caption, slot] of [
      ['Hoe de groep het beoordeelde', 'before'],
      ['Na het gesprek', 'after'],
    ] as const) {
      const rated = bodies('three-qualities', slot) as Record<string, number>[];
      for (const [name, ...counts] of tableNamed(caption).rows)
        expect(counts.slice(0, 8)).toEqual(
          [1, 2, 3, 4, 5, 6, 7, undefined].map((figure) => rated.filter((each) => each[String(name).toLowerCase()] === figure).length),
        );
    }
  });
});

test('RE5 nothing that was not let go, in any file', async () => {
  const { spoil, words } = canaries();
  const spoilt = gathered({
    people: 24,
    random: chance(12),
    setup: kinds,
    changed: spoil,
    says: ({ text }) => (/[02468]x/.test(text) ? true : 'not-asked'),
  });
  const cases = JSON.stringify(spoilt.harvest.activities.map((each) => each.cases));
  const free = new Set([
    ...spoilt.harvest.activities.flatMap(({ quotes }) => quotes.map(({ text }) => text)),
    ...words().filter((word) => cases.includes(word)),
  ]);
  expect(free.size).toBeGreaterThan(20);
  for (const language of LANGUAGES)
    for (const format of ['docx', 'xlsx', 'json'] as const) {
      const file = await makeReport(spoilt.harvest, format, language);
      const bytes = Buffer.from(file?.bytes ?? []);
      const told =
        format === 'json' ? bytes.toString('utf8') : [...unzip(bytes, () => true).values()].map((part) => part.toString('utf8')).join('\n');
      const found = [...new Set(told.match(/KANARIE\d+x/g) ?? [])];
      expect(
        found.filter((word) => !free.has(word)),
        `${format} ${language}`,
      ).toEqual([]);
      expect(found.length).toBeGreaterThan(20);
    }
});

test('RE6 as the facilitator arranged it', () => {
  const sort = harvest.activities.find(({ kind }) => kind === 'value-sort')?.id ?? '';
  const out = harvest.activities.find(({ kind }) => kind === 'mirror')?.id ?? '';
  const withQuotes = harvest.activities.find(({ quotes }) => quotes.length > 2);
  const [one, two, three] = withQuotes?.quotes ?? [];
  const section = { title: '', note: '', shown: true, headings: [] };
  const settings = {
    title: 'Wat wij meenemen',
    note: 'Dank allemaal.',
    sections: [
      { ...section, id: sort, title: 'Onze waarden', note: 'Dit viel me op.' },
      { ...section, id: PROGRAMME },
      { ...section, id: out, shown: false },
      { ...section, id: withQuotes?.id ?? '', headings: [{ title: 'Moed', quotes: [three?.id ?? '', one?.id ?? ''] }] },
    ],
  };
  const arranged = reportOf({ ...harvest, settings }, 'nl');
  expect([arranged.title, arranged.note]).toEqual(['Wat wij meenemen', 'Dank allemaal.']);
  const order = arranged.sections.map(({ title }) => title);
  expect([order[0], order.indexOf('Het draaiboek')]).toEqual(['Onze waarden', 2]);
  expect(arranged.sections.some(({ id }) => id === out)).toBe(false);
  expect(arranged.sections[0]?.blocks[0]).toEqual({ is: 'paragraph', text: 'Dit viel me op.', lang: 'nl', own: true });
  const quotes = arranged.sections.find(({ id }) => id === withQuotes?.id)?.blocks.filter((block) => block.is === 'quotes') ?? [];
  expect(quotes[0]).toMatchObject({ title: 'Moed', quotes: [three?.text, one?.text] });
  expect(quotes[1]?.quotes[0]).toBe(two?.text);
  expect(quotes.flatMap((block) => block.quotes)).toHaveLength(withQuotes?.quotes.length ?? 0);
  expect(arranged.sections).toHaveLength(report.sections.length - 1);
});

test('the JSON Schema beside the harvest is current; if not: npm run harvest:schema', () => {
  const file = join(import.meta.dirname, '..', '..', '..', 'shared', 'harvest', 'harvest.schema.json');
  expect(readFileSync(file, 'utf8')).toBe(harvestJsonSchema());
});

const there = (process.env['PATH'] ?? '').split(delimiter).some((folder) => canRun(join(folder, 'soffice')));
const folder = mkdtempSync(join(tmpdir(), 'goed-werk-reports-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

test('in CI LibreOffice is there, so that nothing below is left out', () => {
  expect(there || process.env['CI'] === undefined, 'soffice is not on the path; .ci/run installs libreoffice-writer-nogui').toBe(true);
});

describe.runIf(there)('RE7 LibreOffice (not run where soffice is not installed)', { timeout: 120_000 }, () => {
  test.each(['txt:Text (encoded):UTF8', 'pdf'])('opens the Word document, as %s', async (as) => {
    const file = join(folder, 'oogst.docx');
    writeFileSync(file, await wordOf(report));
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const told = await promisify(execFile)('soffice', ['--headless', profile, '--convert-to', as, '--outdir', folder, file], {
      timeout: 110_000,
    });
    expect(told.stdout).toContain('convert');
    const made = readFileSync(join(folder, `oogst.${as.slice(0, 3)}`));
    if (as === 'pdf') return expect(made.subarray(0, 5).toString()).toBe('%PDF-');
    const words = made.toString('utf8');
    for (const { title, blocks } of report.sections) {
      expect(words).toContain(title);
      for (const block of blocks) if (block.is === 'quotes') for (const quote of block.quotes) expect(words).toContain(quote);
    }
  });
});
