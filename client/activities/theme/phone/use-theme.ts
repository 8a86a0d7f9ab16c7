import { dealtTo } from '../../../../shared/activities/per-table.ts';
import type { PublicTheme, ThemeView } from '../../../../shared/activities/theme/view.ts';
import { useLive } from '../../../live/hooks.tsx';

/** The card of one's own table; the first card for who sits at none. */
export function useTheme({ theme, themes = [theme] }: ThemeView): PublicTheme {
  const table = useLive((state) => state.you?.table?.number ?? 1);
  return dealtTo(themes, table) ?? theme;
}
