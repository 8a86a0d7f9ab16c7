import type { Theme } from '../../deck/deck.ts';
import type { ThemeSettings } from './settings.ts';

export type PublicTheme = Pick<Theme, 'id' | 'title' | 'question' | 'prompts'>;

/** The card as everybody may read it: without the facilitator's notes. What tables noted is in `ActivityNow.items`. */
export type ThemeView = {
  readonly kind: 'theme';
  readonly theme: PublicTheme;
  /** When each table has a card of its own: all of them, `theme` first, dealt to the tables in turn. Absent when there is one. */
  readonly themes?: readonly PublicTheme[];
  /** Speaking time of a table, in minutes. */
  readonly minutes: number;
  readonly notes: ThemeSettings['notes'];
};
