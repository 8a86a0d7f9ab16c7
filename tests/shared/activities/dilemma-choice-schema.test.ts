/** The choice is read by hand, because everybody makes it at the same moment; here it is held beside the schema that it stands for. */
import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { bodySchema, OTHER_MAX, REASON_MAX } from '../../../shared/activities/dilemma/answer.ts';

const line = (max: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(max));

const Declared = v.variant('kind', [
  v.strictObject({
    kind: v.literal('choice'),
    option: v.pipe(v.string(), v.regex(/^([a-e]|other)$/)),
    other: v.optional(line(OTHER_MAX)),
    cards: v.optional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(60))), v.maxLength(3)), []),
    reason: v.optional(line(REASON_MAX)),
    sure: v.optional(v.picklist([1, 2, 3, 4, 5])),
  }),
  v.strictObject({ kind: v.literal('pass') }),
]);

const words = (max: number) => fc.constantFrom('a', ' a b ', '\u00a0c', 'a'.repeat(max), ` ${'a'.repeat(max)} `);
const good = fc.oneof(
  fc.constant({ kind: 'pass' }),
  fc.record(
    {
      kind: fc.constant('choice'),
      option: fc.constantFrom('a', 'e', 'other'),
      other: words(OTHER_MAX),
      cards: fc.array(fc.constantFrom('moed', 'x'.repeat(60)), { maxLength: 3 }),
      reason: words(REASON_MAX),
      sure: fc.constantFrom(1, 2, 3, 4, 5),
    },
    { requiredKeys: ['kind', 'option'], noNullPrototype: true },
  ),
);
const junk = fc.oneof(
  fc.anything(),
  fc.constantFrom<unknown[]>(null, undefined, Number.NaN, [], {}, 0, 6, 1.5, '1', true, '', ' ', '\u00a0', 'f', 'aa', 'a\n'),
  fc.constantFrom('a'.repeat(OTHER_MAX + 1), 'a'.repeat(REASON_MAX + 1), ['x'.repeat(61)], ['a', 'b', 'c', 'd'], [1], 'pass', 'choice'),
);
/** A good one of which one field is something else, gone, or too many. */
const spoilt = fc
  .tuple(good, fc.constantFrom('kind', 'option', 'other', 'cards', 'reason', 'sure', 'more'), junk)
  .map(([body, field, value]) => ({ ...body, [field]: value }));

test('DI1: given anything, when it is read as a choice, then it is taken, refused and trimmed as the schema says', () => {
  const schema = bodySchema('first');
  if (!schema) throw new Error('a dilemma asks for a first choice');
  const seen = { taken: 0, refused: 0 };
  fc.assert(
    fc.property(fc.oneof(good, spoilt, junk), (input) => {
      const declared = v.safeParse(Declared, input);
      const read = v.safeParse(schema, input);
      seen[declared.success ? 'taken' : 'refused'] += 1;
      expect(read.success).toBe(declared.success);
      if (declared.success) expect(read.output).toEqual(declared.output);
    }),
    { numRuns: 4_000 },
  );
  expect(seen.taken).toBeGreaterThan(100);
  expect(seen.refused).toBeGreaterThan(100);
});
