/** What a screen reader would have said: every change of a live region, with its moment. */
import type { Page } from '@playwright/test';

export type Heard = {
  /** By the clock of the page, because news of it can be late. */
  readonly at: number;
  /** Tells one region from another. */
  readonly region: number;
  readonly text: string;
};

/** Listens from the next page that is opened here. */
export async function listen(page: Page): Promise<readonly Heard[]> {
  const heard: Heard[] = [];
  await page.exposeFunction('gwHeard', (at: number, region: number, text: string) => void heard.push({ at, region, text }));
  await page.addInitScript(() => {
    const LIVE = 'output, [role="status"], [role="alert"], [role="log"], [aria-live="polite"], [aria-live="assertive"]';
    const { gwHeard } = window as unknown as { gwHeard: (at: number, region: number, text: string) => Promise<void> };
    const known = new Map<Element, { readonly number: number; text: string }>();
    const look = (): void => {
      for (const region of document.querySelectorAll(LIVE)) {
        const text = region.textContent?.trim() ?? '';
        const before = known.get(region);
        if (before?.text === text) continue;
        const number = before?.number ?? known.size;
        known.set(region, { number, text });
        // A region that comes with its words says them only when it interrupts.
        if (text !== '' && (before || region.getAttribute('role') === 'alert')) void gwHeard(Date.now(), number, text);
      }
    };
    new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true });
  });
  return heard;
}
