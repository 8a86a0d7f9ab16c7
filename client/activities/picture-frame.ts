/** What every picture of the group has in common: for whom it is drawn, and its words around the drawing. */
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
