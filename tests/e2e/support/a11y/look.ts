/** What must hold of a page at any moment, whatever it shows. Failures are collected, so that one run tells all of them. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const SLACK_PX = 1;

/** Axe finds nothing, the size of targets included, once whatever moves has come to rest. */
export async function expectNoViolations(page: Page, where: string): Promise<void> {
  const { violations, passes, incomplete, inapplicable } = await atRest(page, where, (axe) =>
    // Of what passes one element says enough.
    axe.options({ rules: { 'target-size': { enabled: true } }, resultTypes: ['violations', 'incomplete'] }).withTags(RULES),
  );
  expect.soft(violations.map(described), `axe on ${where}`).toEqual([]);
  expectMeasured(incomplete, where);
  const looked = [violations, passes, incomplete, inapplicable].flatMap((rules) => rules.map(({ id }) => id));
  expect(looked, 'axe measures targets').toContain('target-size');
}

/** The colours of the other theme, on the same page: nothing but colours differs between the two. */
export async function expectColoursOfOtherTheme(page: Page, where: string): Promise<void> {
  const dark = await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
  await page.emulateMedia({ colorScheme: dark ? 'light' : 'dark' });
  const { violations, incomplete } = await atRest(page, where, (axe) => axe.withRules(['color-contrast', 'link-in-text-block']));
  expect.soft(violations.map(described), `colours of the other theme on ${where}`).toEqual([]);
  expectMeasured(incomplete, where);
  await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' });
}

type Results = Awaited<ReturnType<AxeBuilder['analyze']>>;
type Found = Results['violations'][number];

async function atRest(page: Page, where: string, how: (axe: AxeBuilder) => AxeBuilder): Promise<Results> {
  await expect.poll(() => changing(page), { message: `${where} comes to rest` }).toEqual([]);
  // A view whose code is on its way is looked at when it is there.
  await expect.soft(page.getByRole('heading', { level: 1 }).first(), `${where} has a heading`).toBeAttached();
  await page.evaluate(withoutGrain);
  // The toolkit has one frame and nothing of other sites, so nothing is missed; without it every look opens a page of its own.
  return how(new AxeBuilder({ page })).setLegacyMode().analyze();
}

/**
 * Axe measures no text that lies on a pseudo-element, and the grain of the table is one that all text lies on. The colour of the
 * table itself stays. Runs inside the page, as often as one likes.
 */
function withoutGrain(): void {
  if (document.adoptedStyleSheets.length > 0) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('.table-ground::before { display: none !important }');
  document.adoptedStyleSheets.push(sheet);
}

/**
 * What lies under a bar that stays in place is not measured while it is there, but before or after; what lies on a pseudo-element
 * never is, and would be a hole in the proof that nobody sees.
 */
function expectMeasured(incomplete: readonly Found[], where: string): void {
  const contrast = incomplete.filter(({ id }) => id === 'color-contrast').flatMap(({ nodes }) => nodes);
  const never = contrast.filter(({ any }) => any[0]?.data?.messageKey === 'pseudoContent').map(({ html }) => html.slice(0, 200));
  expect.soft(never, `text whose contrast is never measured on ${where}`).toEqual([]);
}

function described({ id, help, nodes }: Found): string {
  return `${id}: ${help}\n    ${nodes.map(({ html, any }) => `${html.slice(0, 200)} ${any[0]?.message ?? ''}`).join('\n    ')}`;
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

/** Nothing has to be scrolled sideways. What follows a new size or other letters may need a moment. */
export async function expectReflow(page: Page, where: string): Promise<void> {
  await expect.soft.poll(() => page.evaluate(reachingOut, SLACK_PX), { message: `${where}: sideways`, timeout: 2_000 }).toEqual([]);
}

/** The page's own width and the innermost parts that make it so wide; nothing when it fits. Runs inside the page. */
function reachingOut(slack: number): string[] {
  const most = window.innerWidth + slack;
  const wide = document.documentElement.scrollWidth;
  if (wide <= most) return [];
  const out = [...document.body.querySelectorAll('*')].filter((part) => part.getBoundingClientRect().right > most);
  const inner = out.filter((part) => ![...part.children].some((child) => out.includes(child)));
  return [`${wide} px`, ...inner.slice(0, 4).map((part) => part.outerHTML.slice(0, 160))];
}

const FINGER_PX = 44;

/** Everything to tap is as large as a finger, on the phone. A link in the middle of a sentence is as large as its words. */
export async function expectLargeTargets(page: Page, where: string): Promise<void> {
  expect.soft(await page.evaluate(smallTargets, FINGER_PX), `${where}: too small to tap`).toEqual([]);
}

/** Runs inside the page. */
function smallTargets(least: number): string[] {
  const NEARLY = 0.5;
  return [...document.querySelectorAll('button, a[href], summary, input, select, textarea')].flatMap((part) => {
    // A radio button or a tick is tapped by its label.
    const target = (part instanceof HTMLInputElement && part.closest('label')) || part;
    const { width, height } = target.getBoundingClientRect();
    const onView = target.checkVisibility() && width > 1 && height > 1 && getComputedStyle(target).display !== 'inline';
    const small = width < least - NEARLY || height < least - NEARLY;
    return onView && small ? [`${Math.round(width)} x ${Math.round(height)}: ${target.outerHTML.slice(0, 120)}`] : [];
  });
}

export const UPRIGHT = { width: 390, height: 844 };
const LYING = { width: 844, height: 390 };

/** An ordinary phone, held the other way. */
export async function withPhoneLying(page: Page, check: () => Promise<void>): Promise<void> {
  await page.setViewportSize(LYING);
  await check();
  await page.setViewportSize(UPRIGHT);
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

/** With what lies behind the buttons that open a sheet to read; it is one tap away. */
export async function textWithSheets(page: Page): Promise<string> {
  const texts = [await textOf(page)];
  for (const button of await page.getByRole('main').locator('button[aria-haspopup=dialog]').all()) {
    await button.click();
    texts.push(await textOf(page));
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
  return texts.join(' ');
}

/** Without what only breaks lines. */
export function plain(text: string): string {
  return text.replaceAll('\u00AD', '').replaceAll(/\s+/g, ' ').trim();
}
