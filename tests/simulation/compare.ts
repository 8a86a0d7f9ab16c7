/** Comparing what was sent with what should have been: as JSON, byte by byte. */

export function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Where two values first differ, for a person to read. */
export function difference(a: unknown, b: unknown, path = ''): string {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return `${path || '.'}: ${short(a)} and ${short(b)}`;
  const [one, other] = [a as Record<string, unknown>, b as Record<string, unknown>];
  const name = [...new Set([...Object.keys(one), ...Object.keys(other)])].find((each) => !same(one[each], other[each]));
  return name === undefined ? `${path || '.'}: the order of fields` : difference(one[name], other[name], `${path}.${name}`);
}

function short(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 160 ? `${text.slice(0, 160)}…` : text;
}
