import type { ThemeView } from '../../../shared/activities/theme/view.ts';
import type { Progress } from '../../../shared/protocol/messages.ts';

/** What every phase of a theme on the screen gets. */
export type ScreenPart = {
  cards: ThemeView;
  /** How far the room is with this phase; null as long as the server has not told. */
  progress: Progress | null;
  /** Language of the card where the page speaks another. */
  lang: string | undefined;
};
