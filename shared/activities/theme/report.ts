import type { ThemePicture } from './picture.ts';
import { quoted, type Reports } from '../../harvest/sections/context.ts';

/** The card that tables talked about. What they noted comes as quotes. */
export const themeReport: Reports<ThemePicture> = (_picture, context) =>
  context.cards?.kind === 'theme' ? [quoted(context, context.cards.theme.question)] : [];
