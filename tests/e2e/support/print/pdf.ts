/**
 * What a test asks of a PDF, read straight from its bytes. Chromium writes the structure, the pages and the outline as plain
 * objects (PDF 1.4); only the drawings are compressed. Enough for what it writes, not for PDFs in general.
 */
export type ReadPdf = {
  /** Width and height of every page, whole millimetres. */
  readonly pages: readonly (readonly [width: number, height: number])[];
  readonly tagged: boolean;
  /** Of the whole and of its parts. */
  readonly languages: readonly string[];
  /** How often each kind of structure element is used: H1, L, LI, Table. */
  readonly elements: Readonly<Record<string, number>>;
  /** The bookmarks, which Chromium makes of the headings; children stand before their parents. */
  readonly outline: readonly string[];
  /** Fonts that are named but not in the file. */
  readonly missingFonts: readonly string[];
};

const POINT_MM = 25.4 / 72;

export function readPdf(bytes: Buffer): ReadPdf {
  const text = bytes.toString('latin1');
  const numbered = [...text.matchAll(/^(\d+) 0 obj\n([\s\S]*?)\nendobj/gm)].map(
    ([, number, body]) => [number ?? '', (body ?? '').split('stream\n')[0] ?? ''] as const,
  );
  const objects = numbered.map(([, object]) => object);
  // The letters of a Type 3 font are drawings in the file itself; its descriptor only names it.
  const drawn = new Set(objects.filter((object) => object.includes('/Type3')).map((object) => /\/FontDescriptor (\d+)/.exec(object)?.[1]));
  const count: Record<string, number> = {};
  for (const [, kind] of text.matchAll(/\/S \/([A-Z][A-Za-z0-9]*)/g)) if (kind) count[kind] = (count[kind] ?? 0) + 1;
  return {
    pages: objects
      .filter((object) => /\/Type \/Page\b(?!s)/.test(object))
      .map((object) => {
        const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(object) ?? [];
        return [Math.round(Number(width) * POINT_MM), Math.round(Number(height) * POINT_MM)] as const;
      }),
    tagged: /\/MarkInfo\s*<<[^>]*\/Marked true/.test(text) && text.includes('/StructTreeRoot'),
    languages: [...new Set([...text.matchAll(/\/Lang \((.*?)\)/g)].map(([, language]) => language ?? ''))],
    elements: count,
    outline: objects.filter((object) => object.includes('/Dest')).flatMap((object) => titleIn(object)),
    missingFonts: numbered
      .filter(([number, object]) => /\/Type \/FontDescriptor/.test(object) && !object.includes('/FontFile') && !drawn.has(number))
      .map(([, object]) => /\/FontName \/(\S+)/.exec(object)?.[1] ?? '?'),
  };
}

/** `(plain)` or `<FEFF…>` in UTF-16. */
function titleIn(object: string): string[] {
  const [, hex, plain] = /\/Title (?:<FEFF([0-9A-F]*)>|\(((?:\\.|[^\\)])*)\))/s.exec(object) ?? [];
  if (hex !== undefined) return [String.fromCharCode(...(hex.match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16)))];
  return plain === undefined ? [] : [plain.replaceAll(/\\(.)/g, '$1')];
}
