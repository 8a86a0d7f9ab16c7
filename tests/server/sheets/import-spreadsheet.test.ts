/**
 * IS1 Headers are known in Dutch and English, in any order, with or without capitals, accents, spaces and brackets.
 * IS2 From scratch: a title and an explanation are enough.
 * IS3 Commas, semicolons and tabs; UTF-8 with and without mark, UTF-16 in both orders, Windows-1252; newlines between quotes.
 * IS4 What we don't know is put aside and named; empty rows are skipped; rows count as in the spreadsheet.
 * IS5 What is wrong is said by row and column, in the words of the spreadsheet; the card comes along as a draft.
 * IS6 Ids are kept where given and made from the title elsewhere; each is there once.
 * IS7 Every sheet by its name or its headers; the names of the deck's own qualities are understood.
 */
import { describe, expect, test } from 'vitest';
import * as v from 'valibot';
import { DraftSchema, type Story } from '../../../shared/deck/deck.ts';
import { cardsOf, read, sheetData, told, xlsx, xlsxParts, zip, type XmlSheet } from './files.ts';

const MOED = { id: 'moed', title: 'Moed', explanation: 'Je durft.', quality: 'betrokken', source: 'Eigen tekst' };

describe('IS1', () => {
  test.each([
    ['Dutch', 'Id;Titel;Uitleg;Kwaliteit;Bron'],
    ['English', 'id;title;explanation;quality;source'],
    ['capitals and spaces', ' ID ; TITEL;Uit leg;KWALITEIT;BRON '],
    ['accents and signs', 'Íd;Titel *;Uitleg (verplicht);Kwalitéit:;"Bron?"'],
    ['other words', 'Kenmerk;Waarde;Toelichting;Kwaliteiten;Herkomst'],
  ])('%s', async (_name, headers) => {
    const back = await read('x.csv', `${headers}\nmoed;Moed;Je durft.;betrokken;Eigen tekst\n`);
    expect(cardsOf(back)).toEqual([MOED]);
    expect(back.remarks).toEqual([]);
  });

  test('another order, below a title', async () => {
    const rows = [
      ['Onze waarden, versie 3'],
      [],
      ['Bron', 'Kwaliteit', 'Uitleg', 'Titel'],
      ['Eigen tekst', 'Engaged', 'Je durft.', 'Moed'],
    ];
    const back = await read('x.xlsx', xlsx(rows));
    expect(cardsOf(back)).toEqual([MOED]);
    expect(back.rows[0]).toMatchObject({ sheet: 'Blad1', row: 4 });
  });

  test('a story, with lists in numbered columns, in one column, and short lists in one cell', async () => {
    const back = await read(
      'x.csv',
      [
        'Titel,Hoofdpersoon,Rol,Bestuurslaag,Doelgroep,Thema’s,Verhaal,Wie 1,Belang 1,Wie 2,Belang 2,Kwaliteiten,Waarden,Optie A,Optie A: kort,Optie A: gevolg,Optie C,Anders mag,Gespreksvragen,Maar wat als 1',
        '"De brief",Noor,jurist,GEMEENTE,"beleid, uitvoering","regels; mensen, en hun leven","Eerst dit.\n\nDan dat.",Noor,Haar baan,De ander,,"Bekwaam, engaged","moed; Eerlijkheid en integriteit",Doen,Wel,Klaar,Laten,Nee,"- Waarom?\n- Wat nu?",Maar wat als het regent?',
      ].join('\n'),
    );
    expect(cardsOf(back)[0]).toMatchObject({
      id: 'de-brief',
      protagonist: { name: 'Noor', role: 'jurist', level: 'gemeente' },
      audience: ['beleid', 'uitvoering'],
      themes: ['regels', 'mensen, en hun leven'],
      text: 'Eerst dit.\n\nDan dat.',
      stakeholders: [
        { who: 'Noor', stake: 'Haar baan' },
        { who: 'De ander', stake: '' },
      ],
      qualities: ['bekwaam', 'betrokken'],
      values: ['moed', 'eerlijkheid-en-integriteit'],
      options: [
        { id: 'a', text: 'Doen', label: 'Wel', consequence: 'Klaar' },
        { id: 'c', text: 'Laten', label: '', consequence: '' },
      ],
      other_option: false,
      questions: ['Waarom?', 'Wat nu?'],
      twists: [{ id: 't1', text: 'Maar wat als het regent?' }],
    } satisfies Partial<Story>);
    expect(told(back)).toEqual(
      expect.arrayContaining([
        '2 Belang 2: Dit mag niet leeg zijn.',
        '2 Optie C: kort: Dit mag niet leeg zijn.',
        '2 Verhaal: (advies) Het verhaal heeft 4 woorden. Vanaf 150 gaat het leven.',
      ]),
    );
  });

  test('a programme: one row per activity', async () => {
    const back = await read(
      'x.csv',
      'Draaiboek\tDoel\tOnderdeel\tSoort\tMinuten\nMiddag\tSamen kiezen\tInchecken\tcheck-in\t10 min\n\t\tSorteren\tvalue-sort\t20\nAvond\tNapraten\tSlot\tcheck-out\t5\n',
    );
    expect(cardsOf(back, 'programmes')).toEqual([
      {
        id: 'middag',
        title: 'Middag',
        purpose: 'Samen kiezen',
        activities: [
          { id: 'inchecken', kind: 'check-in', title: 'Inchecken', minutes: 10, settings: {} },
          { id: 'sorteren', kind: 'value-sort', title: 'Sorteren', minutes: 20, settings: {} },
        ],
      },
      {
        id: 'avond',
        title: 'Avond',
        purpose: 'Napraten',
        activities: [{ id: 'slot', kind: 'check-out', title: 'Slot', minutes: 5, settings: {} }],
      },
    ]);
  });
});

test('IS2 from scratch', async () => {
  const back = await read(
    'Mijn waarden.xlsx',
    xlsx([
      ['titel', 'uitleg'],
      ['Moed', 'Je durft.'],
      ['Rust', 'Je neemt de tijd.'],
    ]),
  );
  expect(cardsOf(back)).toEqual([
    { ...MOED, quality: 'none' },
    { ...MOED, id: 'rust', title: 'Rust', explanation: 'Je neemt de tijd.', quality: 'none' },
  ]);
  expect(told(back)).toEqual([]);
  expect(back.remarks.map(({ weight, nl }) => `${weight}: ${nl}`)).toEqual([
    'warning: Er is geen kolom ‘Kwaliteit’. We vulden overal ‘geen’ in; in de studio kun je dat veranderen.',
    'warning: Er is geen kolom ‘Bron’. We vulden overal ‘Eigen tekst’ in; in de studio kun je dat veranderen.',
  ]);
});

describe('IS3', () => {
  const text = 'Titel;Uitleg\r\nMoed;"Je durft,\r\nook ’s nachts; één keer."\r\n';
  const utf16be = Buffer.from(text, 'utf16le').swap16();
  const windows = Buffer.from(text.replace('’', '\u0092'), 'latin1');
  test.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${text}`)],
    ['UTF-16 LE', Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['UTF-16 LE without a mark', Buffer.from(text, 'utf16le')],
    ['UTF-16 BE', Buffer.concat([Buffer.from([0xfe, 0xff]), utf16be])],
    ['UTF-16 BE without a mark', utf16be],
    ['Windows-1252', windows],
    ['old Mac line ends', Buffer.from(text.replaceAll('\r\n', '\r'))],
    ['a first line that names the separator', Buffer.from(`sep=;\r\n${text}`)],
  ])('%s', async (name, bytes) => {
    const back = await read('x.csv', bytes);
    expect(cardsOf(back)).toMatchObject([{ title: 'Moed', explanation: 'Je durft,\nook ’s nachts; één keer.' }]);
    expect(back.remarks.some(({ nl }) => nl.includes('Windows-1252'))).toBe(name === 'Windows-1252');
  });

  test.each([
    ['comma', ','],
    ['semicolon', ';'],
    ['tab', '\t'],
  ])('%s', async (_name, separator) => {
    const line = (...cells: string[]): string => cells.map((cell) => `"${cell}"`).join(separator);
    const back = await read('x.txt', [line('Titel', 'Uitleg', 'Bron'), line('a,b', 'c;d, e', 'f;g')].join('\n'));
    expect(cardsOf(back)).toMatchObject([{ title: 'a,b', explanation: 'c;d, e', source: 'f;g' }]);
  });

  test('a quotation mark that never closes is told', async () => {
    const back = await read('x.csv', 'Titel;Uitleg\nMoed;"Je durft.\nRust;Je neemt de tijd.\n');
    expect(back.remarks).toContainEqual(
      expect.objectContaining({ weight: 'error', row: 2, nl: expect.stringContaining('aanhalingsteken') }),
    );
  });
});

describe('IS4', () => {
  test('columns aside and empty rows', async () => {
    const back = await read(
      'x.csv',
      'Titel;Uitleg;Status;Kwaliteit;Bron;Wie doet wat\n;;;;;\nMoed;Je durft.;klaar;betrokken;Eigen tekst;Noor\n\n;;nog doen;;;\n Rust ;Ja.;;geen;x;\n',
    );
    expect(back.rows.map(({ row, card }) => [row, card?.title])).toEqual([
      [3, 'Moed'],
      [6, 'Rust'],
    ]);
    expect(back.remarks).toEqual([
      expect.objectContaining({ weight: 'warning', row: 1, column: 'Status', nl: expect.stringContaining('‘Status’, ‘Wie doet wat’') }),
    ]);
  });

  test('a column that is there twice', async () => {
    const back = await read('x.csv', 'Titel;Uitleg;Titel;Kwaliteit;Bron\nMoed;Je durft.;Durf;geen;x\n');
    expect(cardsOf(back)).toMatchObject([{ title: 'Moed' }]);
    expect(back.remarks).toMatchObject([{ column: 'Titel', nl: expect.stringContaining('twee keer') }]);
  });

  test.each([
    ['no headers', 'a;b\nc;d\n', /geen koppen/],
    ['no rows', 'Titel;Uitleg;Kwaliteit;Bron\n', /geen kaarten/],
    ['only blanks', ' \n\n', /geen kaarten/],
  ])('%s', async (_name, text, words) => {
    const back = await read('x.csv', text);
    expect(back.rows).toEqual([]);
    expect(back.remarks).toMatchObject([{ weight: 'error', nl: expect.stringMatching(words) }]);
  });

  test('more cards than a deck holds', async () => {
    const back = await read('x.csv', `Titel;Uitleg;Kwaliteit;Bron\n${'Moed;Je durft.;geen;x\n'.repeat(5_002)}`);
    expect(back.rows).toHaveLength(5_000);
    expect(back.remarks).toMatchObject([{ weight: 'error', row: 5_002 }]);
  });
});

describe('IS5', () => {
  test('three faulty rows: drafts with their problems, in the words of the sheet', async () => {
    const back = await read(
      'x.csv',
      `Titel;Uitleg;Kwaliteit;Bron\nMoed;Je durft.;eerlijk;x\n;Zonder naam.;geen;\nRust;${'r'.repeat(141)};geen;x\nDurf;Ja.;geen;x\n`,
    );
    expect(told(back)).toEqual([
      '2 Kwaliteit: Hier staat eerlijk. Dit mag alleen zijn: bekwaam, betrouwbaar, betrokken, geen.',
      '3 Titel: Dit mag niet leeg zijn.',
      '3 Bron: Dit mag niet leeg zijn.',
      '4 Uitleg: Dit zijn 141 tekens; hoogstens 140 passen.',
    ]);
    expect(v.safeParse(DraftSchema.entries.values, cardsOf(back)).success).toBe(true);
    expect(cardsOf(back)).toMatchObject([
      { quality: 'none' },
      { id: 'waarde-2', explanation: 'Zonder naam.' },
      { title: 'Rust' },
      { id: 'durf' },
    ]);
  });

  test('English words for an English sheet', async () => {
    const back = await read(
      'x.csv',
      'Title;Assignment;Alone or table;Answer;Minutes;For the facilitator\nWalk;Walk.;sometimes;text;ten;Go.\n',
    );
    expect(back.rows[0]?.problems).toMatchObject([
      { column: 'Alone or table', code: 'not-one-of', names: { received: 'sometimes', allowed: 'alone, table' } },
      { column: 'Minutes', code: 'not-number' },
    ]);
    expect(cardsOf(back)).toMatchObject([{ work: 'table', minutes: 15 }]);
  });

  test('an activity names its own row', async () => {
    const back = await read('x.csv', 'Draaiboek;Doel;Onderdeel;Soort;Minuten\nMiddag;Kiezen;Begin;check-in;10\n;;Eind;check-out;lang\n');
    expect(told(back)).toEqual(['2 Minuten (rij 3): Hier hoort een heel getal te staan.']);
  });

  test('a problem has the place of its field in the deck', async () => {
    const back = await read('x.csv', 'Titel;Uitleg;Kwaliteit;Bron\nMoed;Ja.;geen;x\nRust;;geen;x\n');
    expect(back.rows[1]?.problems).toMatchObject([{ place: ['values', 1, 'explanation'], column: 'Uitleg', code: 'empty' }]);
  });
});

test('IS6 ids', async () => {
  const back = await read(
    'x.csv',
    'Id;Titel;Uitleg;Kwaliteit;Bron\n;Moed;a;geen;x\nmoed;Durf;b;geen;x\n;Moed;c;geen;x\nmoed;Lef;d;geen;x\nDe Rust;Rust;e;geen;x\n;Één & élan!;f;geen;x\n;?;g;geen;x\n',
  );
  expect(cardsOf(back).map((card) => card?.id)).toEqual(['moed-2', 'moed', 'moed-3', 'moed-4', 'de-rust', 'een-elan', 'waarde-7']);
  expect(told(back)).toEqual([
    '5 Id: Het id ‘moed’ staat er twee keer.',
    '6 Id: Een id heeft alleen kleine letters, cijfers en streepjes, hoogstens 60 tekens.',
  ]);
});

describe('IS7', () => {
  const sheet = (name: string, rows: readonly (readonly string[])[]): XmlSheet => ({ name, xml: sheetData(rows) });

  test('sheets by name and by headers; own names of the qualities; stories name values by their title', async () => {
    const sheets = [
      sheet('Uitleg', [
        ['Titel', 'Uitleg'],
        ['dit', 'telt niet'],
      ]),
      sheet('Set', [
        ['Veld', 'Waarde'],
        ['Titel', 'Onze set'],
        ['Taal', 'Nederlands'],
        ['Versie', '3'],
        ['Naam voor bekwaam', 'Kunde'],
        ['Jaar', 'nooit'],
      ]),
      sheet('Blad7', [
        ['Verhaal', 'Titel', 'Keuzevraag', 'Waarden', 'Kwaliteiten'],
        ['Er was eens.', 'De brief', 'Wat nu?', 'MOED; rust', 'Kunde; Engaged'],
      ]),
      sheet('Waarden', [
        ['Titel', 'Uitleg', 'Kwaliteit', 'Bron', 'Id'],
        ['Moed', 'Ja.', 'kunde', 'x', 'durf'],
      ]),
      sheet('Planning', [
        ['Wanneer', 'Wie'],
        ['maandag', 'Noor'],
      ]),
      sheet('Leeg', []),
    ];
    const back = await read('x.xlsx', zip(xlsxParts(sheets)));
    expect(back.head).toMatchObject({ title: 'Onze set', language: 'nl', version: 3 });
    expect(cardsOf(back)).toMatchObject([
      { id: 'durf', quality: 'bekwaam' },
      { title: 'De brief', qualities: ['bekwaam', 'betrokken'], values: ['durf', 'rust'] },
    ]);
    expect(back.rows.map((row) => row.sheet)).toEqual(['Waarden', 'Blad7']);
    expect(back.remarks).toContainEqual(expect.objectContaining({ sheet: 'Planning', weight: 'error' }));
    expect(back.remarks).toContainEqual(
      expect.objectContaining({ sheet: 'Set', column: 'Jaar', nl: 'Hier hoort een heel getal te staan.' }),
    );
    expect(back.remarks.some((each) => each.sheet === 'Leeg')).toBe(false);
  });
});
