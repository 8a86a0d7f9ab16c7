/** Which pictures `npm run shots` is asked for; server/cli/shots.mjs hands its arguments over in the environment. */
import type { Language } from '../../../../shared/deck/deck.ts';

export const THEMES = ['light', 'dark'] as const;
export const VIEWS = ['phone', 'console', 'screen'] as const;
export type Theme = (typeof THEMES)[number];
export type View = (typeof VIEWS)[number];

/** Width and height of small phones, a phone in landscape, a phone, a tablet, a laptop and a beamer. */
const HEIGHTS: Readonly<Record<number, number>> = { 320: 640, 844: 390, 390: 844, 768: 1024, 1280: 720, 1920: 1080 };
const WIDTHS = [390, 768, 1280, 1920];

const listed = (name: string): readonly string[] => (process.env[name] ?? '').split(',').filter((part) => part !== '');
const among = <Part extends string>(name: string, all: readonly Part[]): readonly Part[] => {
  const asked = listed(name);
  return asked.length === 0 ? all : all.filter((part) => asked.includes(part));
};

export const themes = among('SHOTS_THEMES', THEMES);
export const views = among('SHOTS_VIEWS', VIEWS);
export const language: Language = process.env['SHOTS_LANGUAGE'] === 'en' ? 'en' : 'nl';
export const sizes = (listed('SHOTS_WIDTHS').length > 0 ? listed('SHOTS_WIDTHS').map(Number) : WIDTHS).map((width) => ({
  width,
  height: HEIGHTS[width] ?? 800,
}));

/** @param name of a kind of activity, or of a group of pages */
export function isWanted(name: string): boolean {
  const only = listed('SHOTS_ONLY');
  return only.length === 0 || only.includes(name);
}
