import type { Theme } from '../../deck/deck.ts';
import type { ThemeSettings } from './settings.ts';

/** The card as everybody may read it: without the facilitator's notes. What tables noted is in `ActivityNow.items`. */
export type ThemeView = {
  readonly kind: 'theme';
  readonly theme: Pick<Theme, 'id' | 'title' | 'question' | 'prompts'>;
  /** Speaking time of a table, in minutes. */
  readonly minutes: number;
  readonly notes: ThemeSettings['notes'];
};
