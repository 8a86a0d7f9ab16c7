/** Where something stands in the text of a YAML file: offsets in characters from 0, or null. */
import { isAlias, isMap, isScalar, visit, type Document, type Node } from 'yaml';
import type { Place } from '../../shared/deck/problem.ts';

/** The first anchor or alias. */
export function firstAlias(document: Document): number | null {
  return firstOf(document, (node) => isAlias(node) || ('anchor' in node && node.anchor !== undefined));
}

/** Where the text begins that an error at `offset` is about: a quote that is never closed is only missed at the end of the file. */
export function beginOfText(document: Document, offset: number): number {
  return firstOf(document, (node) => isScalar(node) && node.range !== undefined && within(offset, node.range)) ?? offset;
}

/** Where a field begins: its name if it has one; else the nearest thing around it that is there. */
export function offsetOf(document: Document, place: Place): number | null {
  const last = place.at(-1);
  const parent = place.length > 1 ? document.getIn(place.slice(0, -1), true) : document.contents;
  if (isMap(parent)) {
    const pair = parent.items.find(({ key }) => isScalar(key) && key.value === last);
    if (pair) return (pair.key as Node).range?.[0] ?? null;
  }
  const node = document.getIn(place, true) as Node | undefined;
  if (node?.range) return node.range[0];
  return place.length > 0 ? offsetOf(document, place.slice(0, -1)) : null;
}

function firstOf(document: Document, is: (node: Node) => boolean): number | null {
  let offset: number | null = null;
  visit(document, {
    Node: (_key, node) => {
      if (!is(node)) return undefined;
      offset = node.range?.[0] ?? 0;
      return visit.BREAK;
    },
    Alias: (_key, node) => {
      if (!is(node)) return undefined;
      offset = node.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return offset;
}

function within(offset: number, range: readonly [number, number, number] | null): boolean {
  return range !== null && range[0] <= offset && offset <= range[1];
}
