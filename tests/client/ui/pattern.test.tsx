import { render } from '@testing-library/react';
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { backPattern, cardPattern } from '../../../client/ui/cards/card-pattern.ts';
import { Pattern } from '../../../client/ui/cards/Pattern.tsx';
import type { Family } from '../../../shared/deck/deck.ts';

/* A printed card and a phone must match. When one of these changes, the look of the deck gets a new version. */
const KNOWN: readonly (readonly [id: string, family: Family, hash: string])[] = [
  ['moed', 'bekwaam', '53ba215dd16adfa9'],
  ['vakmanschap', 'bekwaam', '2b2858d234a4373b'],
  ['eerlijkheid', 'bekwaam', 'cb3df04cff48d6ae'],
  ['dienstbaarheid', 'bekwaam', '7b73c08164c1ee8f'],
  ['visie', 'bekwaam', '7069b991cd4d926e'],
  ['openheid', 'bekwaam', '9b5ecabe85d321e7'],
  ['kwaliteit', 'bekwaam', '7856c308f9719593'],
  ['nieuwsgierigheid', 'bekwaam', '5b707e9ceefbe1c2'],
  ['moed', 'betrouwbaar', '7df55fdf43b3b7bc'],
  ['vakmanschap', 'betrouwbaar', 'da126fd582d5f13b'],
  ['eerlijkheid', 'betrouwbaar', 'dc98b6e68b2185cc'],
  ['dienstbaarheid', 'betrouwbaar', '6bf0273de65e1545'],
  ['visie', 'betrouwbaar', '976831d08a4035e9'],
  ['openheid', 'betrouwbaar', '79e7830fd530aa05'],
  ['kwaliteit', 'betrouwbaar', 'c967aa12319a6a11'],
  ['nieuwsgierigheid', 'betrouwbaar', '2ce6b147bf5f6a96'],
  ['moed', 'betrokken', '96bdd3805acebcac'],
  ['vakmanschap', 'betrokken', '1af42f996f55b662'],
  ['eerlijkheid', 'betrokken', '934797d8e0b5e591'],
  ['dienstbaarheid', 'betrokken', 'ca802bef5ba42435'],
  ['visie', 'betrokken', 'f59be60ad8d314b4'],
  ['openheid', 'betrokken', 'c21383be0b887252'],
  ['kwaliteit', 'betrokken', 'e3686fbf4d095972'],
  ['nieuwsgierigheid', 'betrokken', 'a06c76b26115124f'],
  ['moed', 'none', 'ccd82455c9d66b8e'],
  ['vakmanschap', 'none', 'de3efb379e5c4053'],
  ['eerlijkheid', 'none', '0afd8576b73190ec'],
  ['dienstbaarheid', 'none', 'ba83bb437dfb32bb'],
  ['visie', 'none', 'bbe2fa9c5121089c'],
  ['openheid', 'none', '9f5931081da8a762'],
  ['kwaliteit', 'none', '979dae1a28e84c49'],
  ['nieuwsgierigheid', 'none', '8587be2d4a636ea0'],
];
const BACK = 'a35bc4e64475a728';

const hash = (layers: unknown) => createHash('sha256').update(JSON.stringify(layers)).digest('hex').slice(0, 16);

describe('card patterns', () => {
  it.each(KNOWN)('draws %s (%s) as ever', (id, family, expected) => {
    expect(hash(cardPattern(id, family))).toBe(expected);
  });

  it('draws the back as ever', () => {
    expect(hash(backPattern())).toBe(BACK);
  });

  it('works a card out once', () => {
    expect(cardPattern('moed', 'betrouwbaar')).toBe(cardPattern('moed', 'betrouwbaar'));
  });

  it('has one thread of gold on every card, and stays small', () => {
    for (let i = 0; i < 60; i++)
      for (const family of ['bekwaam', 'betrouwbaar', 'betrokken', 'none'] as const) {
        const layers = cardPattern(`kaart-${i}`, family);
        expect(layers.some((layer) => layer.tone === 'thread')).toBe(true);
        for (const { d } of layers) expect(d).not.toMatch(/^[^M]|NaN|undefined|Infinity/);
        expect([...new Set(layers.map((layer) => layer.d))].join('').length).toBeLessThan(90_000);
      }
  });

  it('gives the shared paths of two drawings of the same card names of their own', () => {
    const { container } = render(
      <>
        <Pattern id="moed" family="betrouwbaar" />
        <Pattern id="moed" family="betrouwbaar" />
      </>,
    );
    const ids = [...container.querySelectorAll('path[id]')].map((path) => path.id);
    expect(ids.length).toBeGreaterThan(0);
    expect(new Set(ids).size).toBe(ids.length);
    for (const use of container.querySelectorAll('use')) expect(ids).toContain(use.getAttribute('href')?.slice(1));
  });
});
