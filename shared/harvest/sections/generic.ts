import type { Picture } from '../../activities/pictures.ts';
import { numeric, textual, type Block, type Cell } from '../document.ts';
import { table, type SectionContext } from './context.ts';

/**
 * A kind without a report of its own: every number that its picture holds, under the name that it has there. Plain, and never a
 * sentence of anybody.
 */
export function genericReport(picture: Picture, context: SectionContext): readonly Block[] {
  const { words } = context;
  const rows = numbersIn(picture, '').map(([what, count]) => [what, count]);
  return table(context, words.generic.table, [textual(words.generic.what), numeric(words.generic.count)], rows);
}

/** Paths of numbers. Parts of lists are named by their id, which is never a sentence. */
function numbersIn(part: unknown, path: string): readonly (readonly [string, Cell])[] {
  if (typeof part === 'number') return [[path, part]];
  if (part === null || typeof part !== 'object') return [];
  return Object.entries(part).flatMap(([name, value]) => numbersIn(value, path === '' ? name : `${path} ${nameOf(name, value)}`));
}

function nameOf(name: string, value: unknown): string {
  const id = Array.isArray(value) || value === null || typeof value !== 'object' ? undefined : (value as { readonly id?: unknown }).id;
  return /^\d+$/.test(name) && typeof id === 'string' ? id : /^\d+$/.test(name) ? `${Number(name) + 1}` : name;
}
