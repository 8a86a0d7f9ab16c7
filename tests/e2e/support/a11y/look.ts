/** What must hold of a page at any moment, whatever it shows. Failures are collected, so that one run tells all of them. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const SLACK_PX = 1;

/** Axe finds nothing, the size of targets included, once whatever moves has come to rest. */
export async function expectNoViolations(page: Page, where: string): Promise<void> {
  await expect.poll(() => changing(page), { message: `${where} comes to rest` }).toEqual([]);
  const { violations, passes, incomplete, inapplicable } = await new AxeBuilder({ page })
    .options({ rules: { 'target-size': { enabled: true } } })
    .withTags(RULES)
    // The toolkit has one frame and nothing of other sites, so nothing is missed; without it every look opens a page of its own.
    .setLegacyMode()
    .analyze();
  const found = violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}\n    ${nodes.map(({ html, any }) => `${html.slice(0, 200)} ${any[0]?.message ?? ''}`).join('\n    ')}`,
  );
  expect.soft(found, `axe on ${where}`).toEqual([]);
  const looked = [violations, passes, incomplete, inapplicable].flatMap((rules) => rules.map(({ id }) => id));
  expect(looked, 'axe measures targets').toContain('target-size');
}

/** What changes by itself now and will end, a fade too: longer than a blink. A mark that breathes for ever is not waited for. */
function changing(page: Page): Promise<string[]> {
  return page.evaluate(animated, 'anything');
}

/** What changes its place or its size although the device asks for stillness. A fade is no motion. */
export async function expectStill(page: Page, where: string): Promise<void> {
  expect.soft(await page.evaluate(animated, 'place'), `${where} moves`).toEqual([]);
}

/** Runs inside the page, so it stands on its own. */
function animated(what: string): string[] {
  const BLINK_MS = 50;
  const PLACE = ['transform', 'translate', 'scale', 'rotate', 'offsetDistance', 'left', 'top', 'width', 'height', 'strokeDashoffset'];
  return document.getAnimations().flatMap(({ effect, playState }) => {
    if (playState !== 'running' || !(effect instanceof KeyframeEffect)) return [];
    const { duration, iterations } = effect.getComputedTiming();
    const lasts = typeof duration === 'number' && duration > BLINK_MS && iterations !== Infinity;
    const counts = what === 'anything' || effect.getKeyframes().some((frame) => PLACE.some((name) => name in frame));
    return lasts && counts ? [effect.target?.outerHTML.slice(0, 120) ?? ''] : [];
  });
}

/** Nothing has to be scrolled sideways. */
export async function expectReflow(page: Page, where: string): Promise<void> {
  const [wide, inside] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth] as const);
  expect.soft(wide, `${where}, width`).toBeLessThanOrEqual(inside + SLACK_PX);
}

const ORDINARY_PX = 16;

/** Text twice as large, as somebody sets it in the browser: queries in em follow it too. */
export async function withLargeText(page: Page, check: () => Promise<void>): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  await browser.send('Page.setFontSizes', { fontSizes: { standard: 2 * ORDINARY_PX } });
  await check();
  await browser.send('Page.setFontSizes', { fontSizes: { standard: ORDINARY_PX } });
  await browser.detach();
}

/** Every figure that is drawn stands in the table, the title or the note beside the drawing. */
export async function expectSameNumbers(page: Page, where: string): Promise<void> {
  const missing = await page.evaluate(() => {
    // Cells stand against each other without a space; each text is read by itself.
    const textsIn = (node: Node): string[] => (node instanceof Text ? [node.data] : [...node.childNodes].flatMap(textsIn));
    const numbersIn = (node: Node): string[] => textsIn(node).flatMap((text) => text.match(/\d+(?:[.,]\d+)?/g) ?? []);
    return [...document.querySelectorAll('figure')].flatMap((figure) => {
      const drawing = figure.querySelector('[aria-hidden="true"]');
      if (!drawing) return [];
      const beside = figure.cloneNode(true) as HTMLElement;
      beside.querySelector('[aria-hidden="true"]')?.remove();
      const said = new Set(numbersIn(beside));
      // A drawing may number its rows instead of naming them twice.
      const places = new Set([...figure.querySelectorAll('tbody tr')].map((_row, i) => String(i + 1)));
      const lost = numbersIn(drawing).filter((each) => !said.has(each) && !places.has(each));
      return figure.querySelector('table') ? lost : ['no table'];
    });
  });
  expect.soft(missing, `drawn, but not in a table, on ${where}`).toEqual([]);
}

/** All words that are in the page, those that are folded away too. */
export async function textOf(page: Page): Promise<string> {
  return plain(await page.evaluate(() => document.body.textContent ?? ''));
}

/** Without what only breaks lines. */
export function plain(text: string): string {
  return text.replaceAll('\u00AD', '').replaceAll(/\s+/g, ' ').trim();
}
