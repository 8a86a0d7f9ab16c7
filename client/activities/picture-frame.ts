/** What every picture of the group has in common: for whom it is drawn, and its words around the drawing. */
import type { CSSProperties } from 'react';
import type { ChartProps } from '../ui/charts/names.ts';

export type Audience = 'phone' | 'console' | 'screen';

type Around = {
  readonly audience: Audience;
  /** The finding. */
  readonly title: string;
  readonly sub?: string | undefined;
  readonly note?: string | undefined;
  readonly words: { readonly table: string; readonly toggle: string; readonly leftOut: string };
};

/** On the screen the table is for screen readers only; on phone and console it opens under the drawing. */
export function frameFor({ audience, title, sub, note, words }: Around): ChartProps {
  return {
    title,
    sub,
    note: note || undefined,
    level: audience === 'screen' ? 1 : audience === 'phone' ? 2 : 3,
    compact: audience === 'console',
    table: { caption: `${words.table}: ${title}`, hidden: words.leftOut, ...(audience === 'screen' ? {} : { toggle: words.toggle }) },
  };
}

/** Sentences under a drawing, those that apply. */
export const notes = (...sentences: readonly (string | false | null | undefined)[]): string => sentences.filter(Boolean).join(' ');

/** On the screen a chart of columns is as high as title and notes leave room for: lower with each level, and with more rows. */
export function columnRoom(audience: Audience, level: number, rows = 1): CSSProperties | undefined {
  const heights = rows === 1 ? COLUMNS : COLUMNS_OF_SEVERAL;
  return audience === 'screen'
    ? ({ '--column-room': `${heights[Math.min(level, heights.length - 1)] ?? 8}cqi` } as CSSProperties)
    : undefined;
}

/** In hundredths of the width of the chart. */
const COLUMNS = [27, 22, 17, 13];
const COLUMNS_OF_SEVERAL = [15, 13, 11, 9, 7.5];
