/** A report as a Word document: styles, headings, real tables with header rows, and the language of every text. */
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { Language } from '../../shared/deck/deck.ts';
import { shownCell, type Block, type Column, type ReportDocument, type Table as Numbers } from '../../shared/harvest/document.ts';
import { barsOf, drawingsOf, shadeOf, type Drawing } from './word-drawn.ts';
import { STYLES, TAG } from './word-styles.ts';

/** Twentieths of a point: A4 without its margins. */
const PAGE = { width: 11_906, height: 16_838, margin: 1_134 };
const LINE = { style: BorderStyle.SINGLE, size: 4, color: 'C9C2B2' };
const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' };

export async function wordOf(report: ReportDocument): Promise<Buffer> {
  const { title, subtitle, note, language, roomLanguage, sections } = report;
  const children = [
    paragraph(title, roomLanguage, { heading: HeadingLevel.TITLE }),
    paragraph(subtitle, language, { style: 'Subtitle' }),
    ...lines(note).map((line) => paragraph(line, roomLanguage, { style: 'Note' })),
    ...sections.flatMap((section) => {
      const drawings = drawingsOf(section.blocks, language);
      return [
        paragraph(section.title, section.lang, { heading: HeadingLevel.HEADING_1 }),
        ...section.blocks.flatMap((block) => blocksOf(block, report, drawings)),
      ];
    }),
  ];
  const document = new Document({
    title,
    subject: subtitle,
    creator: 'Goed Werk Toolkit',
    styles: STYLES(language),
    sections: [
      {
        properties: { page: { size: PAGE, margin: { top: PAGE.margin, bottom: PAGE.margin, left: PAGE.margin, right: PAGE.margin } } },
        footers: { default: foot(title, roomLanguage) },
        children,
      },
    ],
  });
  return Packer.toBuffer(document);
}

function blocksOf(block: Block, report: ReportDocument, drawings: ReadonlyMap<Numbers, Drawing>): readonly (Paragraph | Table)[] {
  switch (block.is) {
    case 'heading':
      return [paragraph(block.text, block.lang, { heading: HeadingLevel.HEADING_2 })];
    case 'paragraph':
      return lines(block.text).map((line) => paragraph(line, block.lang, block.own ? { style: 'Note' } : {}));
    case 'list':
      return block.items.map((item) => paragraph(item, block.lang, { bullet: { level: 0 } }));
    case 'quotes':
      return [
        paragraph(block.title, block.lang, { heading: HeadingLevel.HEADING_2 }),
        ...block.quotes.flatMap((quote) => lines(quote).map((line) => paragraph(line, block.lang, { style: 'Quote' }))),
      ];
    case 'table':
      return tableOf(block, report, drawings.get(block) ?? null);
    case 'picture':
      // It is drawn in the table that follows.
      return [];
  }
}

function tableOf(
  { caption, columns, rows, note }: Numbers,
  report: ReportDocument,
  drawing: Drawing | null,
): readonly (Paragraph | Table)[] {
  const { language } = report;
  const widths = widthsOf(columns);
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map((column, i) => cell(column.title, column, widths[i] ?? 0, { language, style: 'TableHead' })),
  });
  const body = rows.map(
    (row) =>
      new TableRow({
        cantSplit: true,
        children: columns.map((column, i) =>
          cell(shownCell(row[i] ?? null, language), column, widths[i] ?? 0, {
            language,
            style: 'TableText',
            bars: drawing?.as === 'bars' && i === 0 ? barsOf(row, columns, drawing, language) : [],
            shade: drawing?.as === 'shades' ? shadeOf(row, i, drawing, language) : {},
          }),
        ),
      }),
  );
  const table = new Table({
    rows: [head, ...body],
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    borders: { top: LINE, bottom: LINE, left: NO_LINE, right: NO_LINE, insideHorizontal: LINE, insideVertical: NO_LINE },
  });
  return [
    paragraph(caption, language, { style: 'Caption', keepNext: true }),
    table,
    paragraph(note ?? '', language, { style: 'TableNote' }),
  ];
}

/** What a cell looks like besides its words. */
type Dress = {
  readonly language: Language;
  readonly style: string;
  readonly bars?: readonly Paragraph[];
  readonly shade?: ReturnType<typeof shadeOf>;
};

function cell(text: string, { of }: Column, width: number, { language, style, bars = [], shade = {} }: Dress): TableCell {
  return new TableCell({
    ...shade,
    width: { size: width, type: WidthType.DXA },
    margins: { top: 50, bottom: 50, left: 80, right: 80 },
    verticalAlign: VerticalAlignTable.CENTER,
    children: [
      ...lines(text, [' ']).map((line) =>
        paragraph(line, language, { style, ...(of === 'number' ? { alignment: AlignmentType.RIGHT } : {}) }),
      ),
      ...bars,
    ],
  });
}

/** Columns of words are wider than columns of figures. */
function widthsOf(columns: readonly Column[]): number[] {
  const weights = columns.map(({ of }, i) => (of === 'number' ? 1 : i === 0 ? 2.4 : 2));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => Math.floor(((PAGE.width - 2 * PAGE.margin) * weight) / all));
}

type Look = ConstructorParameters<typeof Paragraph>[0];

function paragraph(text: string, lang: Language, look: Exclude<Look, string>): Paragraph {
  return new Paragraph({ ...look, children: [new TextRun({ text, language: { value: TAG[lang] } })] });
}

function foot(title: string, lang: Language): Footer {
  const run = new TextRun({ text: `${title} · `, language: { value: TAG[lang] } });
  return new Footer({ children: [new Paragraph({ style: 'Foot', children: [run, new TextRun({ children: [PageNumber.CURRENT] })] })] });
}

/** A text of several paragraphs. @param otherwise what an empty text becomes */
function lines(text: string, otherwise: readonly string[] = []): readonly string[] {
  const found = text.split(/\n+/).filter((line) => line.trim() !== '');
  return found.length > 0 ? found : otherwise;
}
