import { describe, expect, it } from 'vitest';
import { apply, moveFrom } from '../../../client/activities/collect/phone/table-items.ts';

const sheet = (...items: string[]) => ({ kind: 'items', items }) as const;

describe('one sheet, several hands', () => {
  it('adds, takes away and rewrites in its place', () => {
    expect(apply(sheet('a'), moveFrom(['a'], ['a', 'b']))).toEqual(sheet('a', 'b'));
    expect(apply(sheet('a', 'b'), moveFrom(['a', 'b'], ['b']))).toEqual(sheet('b'));
    expect(apply(sheet('a', 'b', 'c'), moveFrom(['a', 'b'], ['a', 'B']))).toEqual(sheet('a', 'B', 'c'));
    expect(apply({ kind: 'pass' }, moveFrom([], ['a']))).toEqual(sheet('a'));
  });

  it('keeps what another hand wrote, whatever came first', () => {
    const mine = moveFrom(['a'], ['a', 'mine']);
    const theirs = moveFrom(['a'], ['theirs']);
    expect(apply(apply(sheet('a'), theirs), mine)).toEqual(sheet('theirs', 'mine'));
    expect(apply(apply(sheet('a'), mine), theirs)).toEqual(sheet('theirs', 'mine'));
    // Both wrote the same: it stands there once.
    expect(apply(sheet('a', 'mine'), mine)).toEqual(sheet('a', 'mine'));
  });
});
