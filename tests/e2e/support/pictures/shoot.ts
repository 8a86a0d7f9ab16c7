/** One moment as pictures: every width and theme that is wanted, in `shots/<group>/<moment>/<view>-<width>-<theme>.png`. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { troubleOnPage } from './trouble.ts';
import { sizes, themes, type Theme } from './wanted.ts';

const OUT = join(import.meta.dirname, '..', '..', '..', '..', 'shots');
/** What follows the size of the window has come to rest by then; motion is reduced on these pages. */
const SETTLE_MS = 250;
/** The screen is made for a beamer; in a smaller window it is a preview, in which small type is small. */
const BEAMER = 1280;

/**
 * @param moment such as `dilemma/03-first`
 * @param whole to the foot of the page, for what is read and printed
 */
export async function shoot(
  pages: Readonly<Record<string, Page>>,
  moment: string,
  { whole = false }: { readonly whole?: boolean } = {},
): Promise<void> {
  const folder = join(OUT, moment);
  mkdirSync(folder, { recursive: true });
  for (const size of sizes)
    for (const theme of themes)
      await Promise.all(
        Object.entries(pages).map(async ([view, page]) => {
          await dress(page, size, theme);
          const where = `${moment}/${view}-${size.width}-${theme}`;
          await page.screenshot({ path: join(folder, `${view}-${size.width}-${theme}.png`), fullPage: whole });
          const isBeamer = view === 'screen' && size.width >= BEAMER;
          expect.soft(await page.evaluate(troubleOnPage, isBeamer), where).toEqual([]);
        }),
      );
}

async function dress(page: Page, size: { readonly width: number; readonly height: number }, theme: Theme): Promise<void> {
  await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
  await page.setViewportSize(size);
  await page.waitForTimeout(SETTLE_MS);
}
