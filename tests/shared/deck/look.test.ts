import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { accentFor, contrast, isLogo, LOOK_GROUNDS, pictureType, shownLook } from '../../../shared/deck/look.ts';

const colour = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, '0')}`);
const [light, dark] = [LOOK_GROUNDS.light, LOOK_GROUNDS.dark];

describe('an accent', () => {
  it('L1 and L2: whatever is chosen, it and its words can be read in both themes', () => {
    fc.assert(
      fc.property(colour, (chosen) => {
        const { accent, 'accent-ink': ink, 'accent-lift': lift } = accentFor(chosen);
        for (const [i, ground] of [light, dark].entries()) {
          const [shown, words, lifted] = [accent[i] ?? '', ink[i] ?? '', lift[i] ?? ''];
          expect(contrast(shown, ground.paper)).toBeGreaterThanOrEqual(4.5);
          expect(contrast(words, shown)).toBeGreaterThanOrEqual(4.5);
          expect(contrast(words, lifted)).toBeGreaterThanOrEqual(4.5);
          expect(contrast(shown, ground.table)).toBeGreaterThanOrEqual(3);
        }
      }),
      { numRuns: 500, examples: [['#ffffff'], ['#000000'], ['#ffff00'], ['#757575'], ['#e17000']] },
    );
  });

  it('L1: a colour that can be read already stays as it is', () => {
    expect(accentFor('#01689b').accent[0]).toBe('#01689b');
    expect(accentFor('#8fcae7').accent[1]).toBe('#8fcae7');
  });

  it('knows the contrast of WCAG', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });

  it('stands on the grounds that the tokens have', () => {
    const css = readFileSync('client/ui/tokens.css', 'utf8');
    const night = css.slice(css.indexOf("[data-theme='dark'] {"));
    const token = (name: string, from: string): string | undefined => new RegExp(`--${name}: (#[0-9a-f]{6})`).exec(from)?.[1];
    for (const [ground, from] of [
      [light, css],
      [dark, night],
    ] as const) {
      expect(token('paper', from)).toBe(ground.paper);
      expect(token('table', from)).toBe(ground.table);
      expect(token('accent-ink', from)).toBe(ground.ink);
    }
  });
});

const PNG = 'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

describe('a logo', () => {
  it.each([
    ['a PNG', PNG, true],
    ['a PNG that says it is a JPEG', PNG.replace('png', 'jpeg'), false],
    ['an SVG', `data:image/svg+xml;base64,${Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>').toString('base64')}`, false],
    [
      'an SVG that says it is a PNG',
      `data:image/png;base64,${Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>').toString('base64')}`,
      false,
    ],
    ['a page', 'data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==', false],
    ['nothing', '', false],
  ])('L3: %s', (_name, address, right) => {
    expect(isLogo(address)).toBe(right);
  });

  it('L3: is known by its first bytes', () => {
    expect(pictureType(Buffer.from('RIFF\0\0\0\0WEBP'))).toBe('image/webp');
    expect(pictureType(Buffer.from('RIFF\0\0\0\0WAVE'))).toBeNull();
    expect(pictureType([0xff, 0xd8, 0xff, 0xe0])).toBe('image/jpeg');
    expect(pictureType(Buffer.from('GIF89a'))).toBeNull();
    expect(pictureType([])).toBeNull();
  });

  it('is shown by an address on this server, never by its bytes', () => {
    const shown = shownLook('room-1', { accent: null, logo: { id: 'abc', data: PNG } });
    expect(shown).toEqual({ accent: null, logo: '/api/look/room-1/abc' });
    expect(shownLook('room-1', undefined)).toBeNull();
  });
});
