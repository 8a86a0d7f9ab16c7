import type { ThemePicture } from './picture.ts';
import { quoted, type Reports } from '../../harvest/sections/context.ts';

/** The card, or cards, that tables talked about. What they noted comes as quotes. */
export const themeReport: Reports<ThemePicture> = (_picture, context) =>
  context.cards?.kind === 'theme' ? (context.cards.themes ?? [context.cards.theme]).map(({ question }) => quoted(context, question)) : [];
