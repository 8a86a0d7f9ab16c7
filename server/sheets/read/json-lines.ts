/** On which line the fields of a JSON text stand. For text that JSON.parse accepts; a deck is never deep, and deeper is not looked at. */
import type { Place } from '../../../shared/deck/problem.ts';
import { DEEPEST } from '../limits.ts';

/** Deepest nesting of a text that may not even be JSON; brackets in strings don't count. */
export function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (let at = 0; at < text.length; at += 1)
    switch (text[at]) {
      case '"':
        at = endOfString(text, at);
        break;
      case '[':
      case '{':
        depth += 1;
        deepest = Math.max(deepest, depth);
        break;
      case ']':
      case '}':
        depth -= 1;
    }
  return deepest;
}

/** @returns the line (from 1) of a place, or of the nearest thing around it */
export function jsonLines(text: string): (place: Place) => number | null {
  const lines = new Map<string, number>();
  let at = 0;
  let line = 1;
  const skip = (): void => {
    for (; at < text.length && /\s/.test(text[at] ?? ''); at += 1) if (text[at] === '\n') line += 1;
  };
  const string = (): string => {
    const end = endOfString(text, at);
    const found = text.slice(at, end + 1);
    at = end + 1;
    return JSON.parse(found) as string;
  };
  const inside = (place: Place, close: '}' | ']'): void => {
    at += 1;
    for (let index = 0; ; index += 1) {
      skip();
      if (at >= text.length || text[at] === close) break;
      const begin = line;
      const step = close === '}' ? string() : index;
      if (close === '}') {
        skip();
        at += 1;
        skip();
      }
      const inner = [...place, step];
      lines.set(keyOf(inner), begin);
      value(inner);
      skip();
      if (text[at] === ',') at += 1;
    }
    at += 1;
  };
  const value = (place: Place): void => {
    if (place.length > DEEPEST) throw new RangeError('too deep');
    const sign = text[at];
    if (sign === '{') inside(place, '}');
    else if (sign === '[') inside(place, ']');
    else if (sign === '"') string();
    else while (at < text.length && !/[\s,\]}]/.test(text[at] ?? '')) at += 1;
  };
  skip();
  value([]);
  return (place) => {
    for (let length = place.length; length > 0; length -= 1) {
      const found = lines.get(keyOf(place.slice(0, length)));
      if (found !== undefined) return found;
    }
    return null;
  };
}

/** Of the string that begins at `at`; the end of the text when it never ends. */
function endOfString(text: string, at: number): number {
  let end = text.indexOf('"', at + 1);
  while (end >= 0 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end < 0 ? text.length : end;
}

function isEscaped(text: string, at: number): boolean {
  let backslashes = 0;
  while (text[at - 1 - backslashes] === '\\') backslashes += 1;
  return backslashes % 2 === 1;
}

function keyOf(place: Place): string {
  return place.join('\u0000');
}
