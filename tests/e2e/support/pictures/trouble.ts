/**
 * What must not be seen on any picture, as far as a machine can see it. Runs inside the page, so it stands on its own.
 * @param isBeamer on the screen nothing may be under 28 px at 1280 wide, nor reach out of the window, nor be cut off.
 */
export function troubleOnPage(isBeamer: boolean): string[] {
  const found: string[] = [];
  const root = document.documentElement;
  if (root.scrollWidth > window.innerWidth + 1) found.push(`${root.scrollWidth} px wide in a window of ${window.innerWidth}`);
  if (!isBeamer) return found;
  const least = 28 * Math.min(window.innerWidth / 1280, window.innerHeight / 720) - 0.5;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const words = node.textContent?.trim() ?? '';
    const holder = node.parentElement;
    if (words === '' || !holder?.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const box = range.getBoundingClientRect();
    // Words for screen readers only are a pixel high.
    if (box.width <= 1 || box.height <= 1 || holder.closest('.visually-hidden')) continue;
    // A drawing has units of its own.
    const scale = holder instanceof SVGGraphicsElement ? (holder.getScreenCTM()?.a ?? 1) : 1;
    const size = Number.parseFloat(getComputedStyle(holder).fontSize) * scale;
    const said = `"${words.slice(0, 40)}"`;
    if (size < least) found.push(`${size.toFixed(1)} px: ${said}`);
    const out = box.right > window.innerWidth + 1 || box.bottom > window.innerHeight + 1 || box.left < -1 || box.top < -1;
    if (out) found.push(`out of the window: ${said}`);
    for (let up: HTMLElement | null = holder; up; up = up.parentElement) {
      if (getComputedStyle(up).overflowY === 'visible') continue;
      const edge = up.getBoundingClientRect();
      if (box.bottom > edge.bottom + size || box.right > edge.right + size) found.push(`cut off: ${said}`);
    }
  }
  return found;
}
