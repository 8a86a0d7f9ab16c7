/**
 * Files made to do harm. None of them stops the process, holds up the event loop or gets more than its share of memory; what is
 * text stays text.
 */
import { describe, expect, test } from 'vitest';
import { writeFile } from '../../../server/sheets/write/write-file.ts';
import { importFile } from '../../../server/sheets/import-file.ts';
import { LARGEST_FILE, LONGEST_CELL, MOST_ENTRIES, SLOWEST_MS } from '../../../server/sheets/limits.ts';
import { BLANK_DECK } from '../../../server/sheets/read/blank.ts';
import type { Deck } from '../../../shared/deck/deck.ts';
import { DECK } from '../decks/deck-texts.ts';
import { cardsOf, read, sheetData, xlsx, xlsxParts, zip, type Part } from './files.ts';

const HEADERS = ['Titel', 'Uitleg', 'Kwaliteit', 'Bron'];
const GOOD = ['Moed', 'Je durft.', 'geen', 'x'];
const bytes = (text: string): Uint8Array => Buffer.from(text);
const refusal = async (name: string, content: Uint8Array): Promise<unknown> => {
  const outcome = await importFile(name, content);
  return 'refused' in outcome ? outcome : { rows: outcome.rows.length, remarks: outcome.remarks };
};
const sheetOf = (parts: readonly Part[], change: Partial<Part>): Part[] =>
  parts.map((part) => (part.name.includes('sheet1') ? { ...part, ...change } : part));

describe('zip bombs', () => {
  test('a file that is too large is not looked at', async () => {
    expect(await refusal('x.csv', new Uint8Array(LARGEST_FILE + 1))).toEqual({ refused: 'file-too-large' });
  });

  test('one part of 200 MB from 200 kB, with a ceiling on memory', async () => {
    const bomb = zip(sheetOf(xlsxParts([{ name: 'Blad1', xml: '' }]), { data: Buffer.alloc(200_000_000, 32) }));
    expect(bomb.length).toBeLessThan(LARGEST_FILE);
    const before = process.memoryUsage().rss;
    expect(await refusal('x.xlsx', bomb)).toEqual({ refused: 'file-too-large' });
    expect(process.memoryUsage().rss - before).toBeLessThan(150_000_000);
  });

  test('the same, that says it is small', async () => {
    const bomb = zip(sheetOf(xlsxParts([{ name: 'Blad1', xml: '' }]), { data: Buffer.alloc(200_000_000, 32), saysSize: 1_000 }));
    expect(await refusal('x.xlsx', bomb)).toEqual({ refused: 'file-too-large' });
  });

  test('one that says it is larger than it is', async () => {
    const lie = zip(sheetOf(xlsxParts([{ name: 'Blad1', xml: sheetData([HEADERS, GOOD]) }]), { saysSize: 90_000 }));
    expect(await refusal('x.xlsx', lie)).toMatchObject({ refused: 'file-not-read' });
  });

  test('many parts', async () => {
    const many = Array.from({ length: MOST_ENTRIES + 1 }, (_part, i) => ({ name: `xl/${i}.xml`, data: bytes('<a/>') }));
    expect(await refusal('x.xlsx', zip([...xlsxParts([]), ...many]))).toEqual({ refused: 'file-too-large' });
  });

  test('many parts of a reasonable size each', async () => {
    const part = Buffer.alloc(1_900_000, 'abcdefgh ');
    const many = Array.from({ length: 30 }, (_part, i) => ({ name: `xl/${i}.xml`, data: part }));
    expect(await refusal('x.xlsx', zip([...xlsxParts([]), ...many]))).toEqual({ refused: 'file-too-large' });
  });

  test('a sheet that is small but becomes large: a cell in the last row and the last column', async () => {
    const xml = '<sheetData><row r="1"><c r="XFD1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>';
    expect(await refusal('x.xlsx', zip(xlsxParts([{ name: 'Blad1', xml }])))).toEqual({ refused: 'file-too-large' });
  });

  test('the last row with nothing in it is no matter', async () => {
    const xml = `${sheetData([HEADERS, GOOD]).replace('</sheetData>', '<row r="1048576"><c r="XFD1048576" s="0"/></row></sheetData>')}`;
    expect(await refusal('x.xlsx', zip(xlsxParts([{ name: 'Blad1', xml }])))).toEqual({ rows: 1, remarks: [] });
  });

  test('what outgrows memory or time is stopped, and the next file is read', async () => {
    const start = performance.now();
    expect(await refusal('x.yaml', bytes(`values: [${'[],'.repeat(640_000)}]`))).toEqual({
      refused: expect.stringMatching(/^file-too-(large|slow)$/),
    });
    expect(performance.now() - start).toBeLessThan(SLOWEST_MS + 5_000);
    expect(await refusal('x.xlsx', xlsx([HEADERS, GOOD]))).toEqual({ rows: 1, remarks: [] });
  });

  test('a row that no sheet can have', async () => {
    const xml = '<sheetData><row r="999999999"><c r="A999999999"><v>1</v></c></row></sheetData>';
    expect(await refusal('x.xlsx', zip(xlsxParts([{ name: 'Blad1', xml }])))).toMatchObject({ refused: 'file-not-read' });
  });
});

describe('files that are something else', () => {
  const good = xlsx([HEADERS, GOOD]);
  const compound = (more: string): Buffer =>
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), Buffer.from(more, 'utf16le')]);
  const cases: [string, string, Uint8Array, RegExp | null][] = [
    ['an old .xls', 'x.xls', compound('Workbook'), /\(\.xls\)/],
    ['an old .xls with the name of a new one', 'x.xlsx', compound('Workbook'), /\(\.xls\)/],
    ['a password', 'x.xlsx', compound('EncryptedPackage'), /wachtwoord/],
    ['a zip with a password', 'x.xlsx', zip(xlsxParts([]).map((part) => ({ ...part, flags: 1 }))), /wachtwoord/],
    ['OpenDocument', 'x.ods', zip([{ name: 'mimetype', data: bytes('application/vnd.oasis.opendocument.spreadsheet') }]), /OpenDocument/],
    ['a Word file', 'x.docx', zip([{ name: 'word/document.xml', data: bytes('<a/>') }]), /geen spreadsheet/],
    ['half an .xlsx', 'x.xlsx', good.subarray(0, good.length / 2), /beschadigd/],
    ['an .xlsx with a bite out of it', 'x.xlsx', Buffer.concat([good.subarray(0, 300), good.subarray(340)]), /beschadigd/],
    ['text that is called .xlsx', 'x.xlsx', bytes('hallo'), /beschadigd/],
    ['a picture', 'x.png', Buffer.from('89504e470d0a1a0a', 'hex'), /geen spreadsheet/],
    ['nothing', 'x.csv', bytes(''), /leeg/],
  ];
  test.each(cases)('%s', async (_name, name, content, why) => {
    expect(await refusal(name, content)).toEqual({
      refused: 'file-not-read',
      why: { nl: expect.stringMatching(why ?? /./), en: expect.any(String) },
    });
  });

  test('no bytes make it throw', async () => {
    for (let at = 0; at < good.length; at += 37) {
      const broken = Buffer.from(good);
      broken[at] = (broken[at] ?? 0) ^ 0xff;
      await read('x.xlsx', broken).catch((error: unknown) => expect(error).toHaveProperty('code'));
    }
  });
});

describe('references that grow', () => {
  const laughs = `<!DOCTYPE lolz [<!ENTITY a "ha">${Array.from({ length: 20 }, (_e, i) => `<!ENTITY l${i} "&l${i - 1};&l${i - 1};&l${i - 1};&l${i - 1};">`).join('')}]>`;
  test('billion laughs in XML', async () => {
    const book = zip(xlsxParts([{ name: 'Blad1', before: laughs, xml: sheetData([HEADERS, GOOD]) }]));
    expect(await refusal('x.xlsx', book)).toMatchObject({ refused: 'file-not-read', why: { nl: expect.stringContaining('DOCTYPE') } });
  });

  test('billion laughs in YAML', async () => {
    const layers = Array.from({ length: 20 }, (_layer, i) => `l${i + 1}: &l${i + 1} [*l${i}, *l${i}, *l${i}, *l${i}]`).join('\n');
    expect(await refusal('x.yaml', bytes(`l0: &l0 x\n${layers}\n`))).toMatchObject({ rows: 0, remarks: [{ row: 1, weight: 'error' }] });
  });

  test.each([
    ['x.json', '['.repeat(1_000_000)],
    ['x.json', `{"values":${'['.repeat(500)}${']'.repeat(500)}}`],
    ['x.json', `{"programmes":[{"activities":[{"settings":${'{"a":'.repeat(300)}1${'}'.repeat(300)}}]}]}`],
    ['x.yaml', `values: ${'['.repeat(50_000)}`],
    ['x.yaml', `values: ${'['.repeat(200)}${']'.repeat(200)}`],
  ])('deep %s', async (name, text) => {
    const outcome = await refusal(name, bytes(text));
    expect(outcome).toMatchObject(
      'rows' in (outcome as object) ? { rows: 0, remarks: [{ weight: 'error' }] } : { refused: expect.stringMatching(/slow|not-read/) },
    );
  });
});

describe('texts', () => {
  test('keys that reach into objects do nothing', async () => {
    const json =
      '{"__proto__":{"hacked":1},"constructor":{"prototype":{"hacked":1}},"values":[{"id":"a","title":"A","__proto__":{"hacked":1},"constructor":1}],"programmes":[{"id":"p","activities":[{"id":"x","kind":"theme","settings":{"__proto__":{"hacked":1},"ok":1}}]}]}';
    const yaml = 'values:\n  - id: a\n    title: A\n    __proto__: { hacked: 1 }\n__proto__: { hacked: 1 }\n';
    for (const [name, text] of [
      ['x.json', json],
      ['x.yaml', yaml],
    ] as const) {
      const back = await read(name, text);
      expect(cardsOf(back)[0]).toEqual({ id: 'a', title: 'A', explanation: '', quality: 'none', source: '' });
      expect(JSON.stringify(back.rows.map(({ card }) => card))).not.toContain('hacked');
      expect(back.remarks).toContainEqual(expect.objectContaining({ nl: expect.stringContaining('een naam die niet kan') }));
    }
    expect(({} as Record<string, unknown>)['hacked']).toBeUndefined();
    const csv = await read(
      'x.csv',
      '__proto__;constructor;Titel;Uitleg;Bewaard 1\na;b;Moed;Ja.;"{""__proto__"":{""hacked"":1},""title"":""Moed""}"\n',
    );
    expect(cardsOf(csv)).toMatchObject([{ title: 'Moed' }]);
  });

  test('signs that nobody sees are taken out, with a remark', async () => {
    const csv = await read('x.csv', 'Titel;Uitleg;Kwaliteit;Bron\n"Mo\u0000ed\u0007";"Stuur \u202Egpj.exe\u202C op.";geen;\u200Fx\n');
    expect(cardsOf(csv)).toMatchObject([{ title: 'Moed', explanation: 'Stuur gpj.exe op.', source: 'x' }]);
    expect(csv.remarks).toEqual([
      expect.objectContaining({ row: 2, column: 'Titel', nl: expect.stringContaining('onzichtbare') }),
      expect.objectContaining({ row: 2, column: 'Uitleg', nl: expect.stringMatching(/^In 2 vakjes.*schrijfrichting/) }),
    ]);
    const yaml = await read('x.yaml', DECK.replace('title: Moed', 'title: "M\\0o\\u202Eed"'));
    expect(cardsOf(yaml, 'values')).toMatchObject([{}, { title: 'Moed' }]);
    const book = await read('x.xlsx', xlsx([HEADERS, ['_x0000_Mo_x202E_ed', 'Ja.', 'geen', 'x']]));
    expect(cardsOf(book)).toMatchObject([{ title: 'Moed' }]);
  });

  test('a huge cell is cut with a remark', async () => {
    const back = await read('x.csv', `Titel;Uitleg;Kwaliteit;Bron\nMoed;${'z'.repeat(500_000)};geen;x\n`);
    expect(cardsOf(back)).toMatchObject([{ explanation: 'z'.repeat(LONGEST_CELL) }]);
    expect(back.remarks).toMatchObject([{ row: 2, column: 'Uitleg', nl: expect.stringContaining('20000 tekens') }]);
  });

  test('scripts are text', async () => {
    const text = '<script>alert(1)</script><img src=x onerror=alert(1)>[klik](javascript:alert(1))';
    const back = await read('x.xlsx', xlsx([HEADERS, [text, text, 'geen', text]]));
    expect(cardsOf(back)).toMatchObject([{ title: text, explanation: text, source: text }]);
    expect(cardsOf(back)[0]?.id).toMatch(/^[a-z0-9-]+$/);
  });
});

describe('formulas', () => {
  test('are never run: the saved outcome counts, and without one there is a remark', async () => {
    const back = await read(
      'x.xlsx',
      xlsx([
        HEADERS,
        [
          { xml: '<c r="REF" t="str"><f>CONCATENATE("Mo","ed")</f><v>Moed</v></c>' },
          { xml: '<c r="REF"><f>WEBSERVICE("http://x.nl")</f></c>' },
          'geen',
          { xml: '<c r="REF" t="e"><v>#N/A</v></c>' },
        ],
      ]),
    );
    expect(cardsOf(back)).toMatchObject([{ title: 'Moed', explanation: '', source: '' }]);
    expect(back.remarks).toMatchObject([{ sheet: 'Blad1', row: 2, weight: 'warning', nl: expect.stringContaining('B2, D2') }]);
  });

  const texts = ['=1+1', '+31', '-5', '@SOM(A1)', '\t=1', "'=1", '＝1+1', '=cmd|’/c calc’!A0'];
  const deck: Deck = {
    ...BLANK_DECK,
    values: texts.map((text, i) => ({ id: `w${i}`, title: text, explanation: text, quality: 'none', source: text })),
  };

  test('csv goes out with an apostrophe in front', async () => {
    const csv = Buffer.from(await writeFile(deck, 'csv', 'values')).toString();
    expect(csv.startsWith('\uFEFF"Id";"Titel"')).toBe(true);
    expect(csv).toContain('\r\n');
    expect(csv).not.toMatch(/"[=+\-@\t＝]/);
    expect(cardsOf(await read('x.csv', csv))).toEqual(deck.values);
  });

  test('xlsx goes out without a formula', async () => {
    const { unzip } = await import('../../../server/sheets/read/zip.ts');
    const parts = unzip(Buffer.from(await writeFile(deck, 'xlsx', 'values')), (name) => name.includes('sheet'));
    expect(parts.size).toBeGreaterThan(6);
    for (const xml of parts.values()) expect(xml.toString()).not.toMatch(/<f[ >]/);
  });
});

describe('odd spreadsheets', () => {
  test('merged cells, dates, truths and numbers', async () => {
    const back = await read(
      'x.xlsx',
      xlsx(
        [
          HEADERS,
          [
            { xml: '<c r="REF"><v>1984</v></c>' },
            { xml: '<c r="REF" t="d"><v>2024-02-01T00:00:00Z</v></c>' },
            'geen',
            { xml: '<c r="REF" t="b"><v>1</v></c>' },
          ],
          [{ xml: '<c r="REF" t="inlineStr"><is><r><t>Mo</t></r><r><t>ed &#128512;</t></r></is></c>' }, 'Ja.', 'geen', 'x'],
        ],
        '<mergeCells count="1"><mergeCell ref="A2:A3"/></mergeCells>',
      ),
    );
    expect(cardsOf(back)).toMatchObject([
      { title: '1984', explanation: '2024-02-01', source: 'waar' },
      { title: 'Moed 😀', id: 'moed' },
    ]);
    expect(back.remarks).toMatchObject([{ row: 2, column: 'Uitleg', nl: expect.stringContaining('datum') }]);
  });
});

test('many files at once wait for each other, and too many are told so', async () => {
  const book = xlsx([HEADERS, GOOD]);
  const outcomes = await Promise.all(Array.from({ length: 30 }, () => importFile('x.xlsx', book)));
  const busy = outcomes.filter((outcome) => 'refused' in outcome && outcome.refused === 'busy').length;
  expect(outcomes.filter((outcome) => 'rows' in outcome && outcome.rows.length === 1)).toHaveLength(30 - busy);
  expect(busy).toBe(8);
});
