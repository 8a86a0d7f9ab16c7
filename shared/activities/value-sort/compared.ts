import type { Lens } from './picture.ts';

const COMPARE = 'compare';

/**
 * Phases in which two lenses lie side by side: with three lenses each beside the one before it, and at the end always the first
 * beside the last. None with a single lens.
 */
export function comparePhases(lenses: readonly Lens[]): readonly string[] {
  if (lenses.length < 2) return [];
  return [...(lenses.length > 2 ? lenses.slice(1).map((lens) => `${COMPARE}:${lens}`) : []), COMPARE];
}

/** The two lenses of such a phase; null for any other phase. */
export function comparedIn(lenses: readonly Lens[], phase: string): readonly [from: Lens, to: Lens] | null {
  if (!comparePhases(lenses).includes(phase)) return null;
  const [from, to] =
    phase === COMPARE
      ? [lenses[0], lenses.at(-1)]
      : lenses.flatMap((lens, i) => (phase === `${COMPARE}:${lens}` ? [lenses[i - 1], lens] : []));
  return from && to ? [from, to] : null;
}
