/** What no client of ours sends, by chance and with a seed: fast-check prints it when something fails. */
import fc from 'fast-check';

/** Names that every object has, or that tools treat in a way of their own. */
const NAMES = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'then', 'toJSON', '_placeholder', '__defineGetter__'];
const NASTY = [
  '',
  ' ',
  '\u0000',
  '\ud800',
  '\u202Egnirts',
  '\r\nSet-Cookie: a=b',
  '../../../../etc/passwd',
  '%00',
  "'; DROP TABLE rooms; --",
  '${7*7}{{7*7}}',
  '<script>alert(1)</script>',
  '=HYPERLINK("http://evil.example")',
  '\u001b[31mred\u001b[0m\n{"level":50}',
  'é'.repeat(500),
  '👩‍👩‍👧‍👦'.repeat(200),
  'x'.repeat(20_000),
  '9'.repeat(400),
  '1e999',
];
const NUMBERS = [-1, 0, 0.5, 1e308, -1e308, 2 ** 31, 2 ** 53, Number.MAX_SAFE_INTEGER + 2, Number.NaN, Number.POSITIVE_INFINITY];

export const nastyText = fc.oneof(fc.constantFrom(...NASTY, ...NAMES), fc.string({ unit: 'binary', maxLength: 40 }));
const leaf = fc.oneof(nastyText, fc.constantFrom(...NUMBERS), fc.constantFrom(null, true, false), fc.constant([]), fc.constant({}));

/** Lists and objects some levels deep; objects can have the names of what every object has as fields of their own. */
export const junk: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  any: fc.oneof(
    { maxDepth: 3 },
    leaf,
    fc.array(tie('any'), { maxLength: 4 }),
    fc.array(fc.tuple(nastyText, tie('any')), { maxLength: 4 }).map(withFields),
  ),
})).any;

function withFields(fields: readonly (readonly [string, unknown])[]): object {
  const made = {};
  for (const [name, value] of fields) Object.defineProperty(made, name, { value, enumerable: true, configurable: true, writable: true });
  return made;
}

const nested = (depth: number): unknown => Array.from({ length: depth }).reduce<unknown>((inner) => [inner], 'x');
/** Deep, long and wide; each below what a message may weigh, so that it reaches the checks. */
const large = fc.constantFrom<unknown>(
  nested(2_000),
  'x'.repeat(90_000),
  Array.from({ length: 9_000 }, (_, i) => i),
  Object.fromEntries(Array.from({ length: 4_000 }, (_, i) => [`name-${i}`, i])),
);

/** A valid example with one thing about it changed, at any depth: a field missing, of another kind, or one too many. */
export function spoiled(example: unknown): fc.Arbitrary<unknown> {
  const places = placesIn(example);
  const change = fc.record({
    at: fc.constantFrom(...places),
    how: fc.constantFrom('replace', 'remove', 'add'),
    value: fc.oneof({ weight: 8, arbitrary: junk }, { weight: 1, arbitrary: large }),
    name: fc.oneof(fc.constantFrom(...NAMES), fc.string({ maxLength: 8 })),
  });
  return fc.oneof(
    { weight: 1, arbitrary: junk },
    { weight: 6, arbitrary: change.map(({ at, how, value, name }) => changed(example, at, { how, value, name })) },
  );
}

type Place = readonly string[];
type Change = { readonly how: string; readonly value: unknown; readonly name: string };

function placesIn(value: unknown, at: Place = []): Place[] {
  const inner = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return [at, ...inner.flatMap(([name, each]) => placesIn(each, [...at, name]))];
}

function changed(value: unknown, at: Place, change: Change): unknown {
  const [next, ...rest] = at;
  if (next === undefined) {
    if (change.how !== 'add' || typeof value !== 'object' || value === null) return change.value;
    return Array.isArray(value)
      ? [...(value as unknown[]), change.value]
      : withFields([...Object.entries(value), [change.name, change.value]]);
  }
  if (Array.isArray(value)) return value.flatMap((each: unknown, i) => (String(i) === next ? kept(each, rest, change) : [each]));
  return withFields(
    Object.entries(value as object).flatMap(([name, each]: [string, unknown]) =>
      name === next ? kept(each, rest, change).map((one): [string, unknown] => [name, one]) : [[name, each]],
    ),
  );
}

/** Nothing where it is taken out. */
function kept(value: unknown, rest: Place, change: Change): unknown[] {
  return rest.length === 0 && change.how === 'remove' ? [] : [changed(value, rest, change)];
}
