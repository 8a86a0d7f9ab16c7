/**
 * How charts get their data and their words. A chart takes the part of a picture (shared/activities) that it draws,
 * as it came from the server, and functions that give names to ids. All other words are props.
 * A count of null is not shown: a dot in the drawing, `table.hidden` in the table.
 */
import type { Family } from '../../../shared/deck/deck.ts';

export type ValueOf = (valueId: string) => { readonly title: string; readonly quality: Family };
/** `letter` A to E, or a short sign for "other" and "pass"; `label` a few words. */
export type ChoiceOf = (choiceId: string) => { readonly letter: string; readonly label: string };

export type TableWords = {
  readonly caption: string;
  /** "minder dan 5": in the place of a count that is not shown. */
  readonly hidden: string;
  /** "Toon als tabel": the table then opens under the drawing. Without it the table is for screen readers only. */
  readonly toggle?: string;
};

/** What every chart has. */
export type ChartProps = {
  /** The finding, in words. */
  title: string;
  /** A line under the title: what is counted. */
  sub?: string | undefined;
  /** A line under the drawing: what was left out, and why. */
  note?: string | undefined;
  /** Level of the title as a heading. */
  level?: 1 | 2 | 3;
  /** The same drawing, smaller, for the preview in the console. */
  compact?: boolean;
  table: TableWords;
};

/** A signed difference with a real minus sign. */
export const signed = (n: number) => (n > 0 ? `+${n}` : `\u2212${Math.abs(n)}`);
