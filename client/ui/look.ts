import { useEffect } from 'react';
import type { Accent, ShownLook } from '../../shared/deck/look.ts';

/**
 * Lays an organisation's accent over our own, in both themes, as long as this is on the page. The server made sure that it
 * can be read (shared/deck/look.ts). A browser without `light-dark()` keeps ours.
 */
export function useLook(look: ShownLook | null | undefined): void {
  // As text, because every view that comes brings another object.
  const chosen = JSON.stringify(look?.accent ?? null);
  useEffect(() => {
    const accent = JSON.parse(chosen) as Accent | null;
    if (!accent || !globalThis.CSS?.supports?.('color', 'light-dark(red, red)')) return;
    const { style } = document.documentElement;
    const tokens = Object.entries({ ...accent, rule: accent.accent });
    for (const [name, both] of tokens) style.setProperty(`--${name}`, `light-dark(${both.join()})`);
    return () => {
      for (const [name] of tokens) style.removeProperty(`--${name}`);
    };
  }, [chosen]);
}
