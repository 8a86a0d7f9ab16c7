import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { mirror, MirrorAnswerSchema } from '../../../shared/activities/mirror/mirror.ts';
import { stepsOf } from '../../../shared/activities/mirror/settings.ts';
import { content, NOTHING_LIVE } from '../../support/fixtures.ts';

describe('the mirror test', () => {
  it('MI1 takes nothing but that somebody is done or passes: no text fits in an answer (any text)', () => {
    const fits = (body: unknown): boolean => v.safeParse(MirrorAnswerSchema, body).success;
    expect(fits({ kind: 'done' })).toBe(true);
    expect(fits({ kind: 'pass' })).toBe(true);
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(fits({ kind: 'done', text })).toBe(false);
        expect(fits({ kind: text })).toBe(text === 'done' || text === 'pass');
      }),
    );
    expect(mirror.body('elsewhere')).toBeNull();
  });

  it('has no picture, no sentence and no preview, whatever is sent', () => {
    for (const settings of [{ steps: 5, talk: true } as const, { steps: 4, talk: false } as const]) {
      expect(mirror.phases(settings).flatMap(({ pictures }) => pictures)).toEqual([]);
      expect(mirror.previewPhase(settings, 'mirror')).toBeNull();
    }
    expect(mirror.basis(new Map([['mirror', new Map([['key', { kind: 'done' as const }]])]]), { steps: 5, talk: true }, 'mirror')).toBe(0);
    expect(mirror.texts({ kind: 'done' }, 'mirror')).toEqual([]);
  });

  it('has five steps, or four without looking away', () => {
    expect(stepsOf({ steps: 5, talk: false })).toEqual(['look', 'proud', 'away', 'everybody', 'one-thing']);
    expect(stepsOf({ steps: 4, talk: false })).not.toContain('away');
    expect(mirror.view({ steps: 4, talk: false }, content, 'mirror', NOTHING_LIVE)).toMatchObject({ kind: 'mirror' });
    expect(mirror.phases({ steps: 4, talk: true }).map(({ id }) => id)).toEqual(['mirror', 'talk']);
  });
});
