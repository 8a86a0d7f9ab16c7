/** Pictures of check-in, check-out, three qualities and rings, as the server would send them: a finding, and the numbers in a table. */
import { render, screen, within } from '@testing-library/react';
import { domAnimation, LazyMotion } from 'framer-motion';
import { describe, expect, test } from 'vitest';
import { Picture as CheckInPart } from '../../../client/activities/check-in/Picture.tsx';
import { Picture as CheckOutPart } from '../../../client/activities/check-out/Picture.tsx';
import type { Audience } from '../../../client/activities/picture-frame.ts';
import { Picture as RingsPart } from '../../../client/activities/rings/Picture.tsx';
import { Picture as QualitiesPart } from '../../../client/activities/three-qualities/Picture.tsx';
import type { Picture } from '../../../shared/activities/pictures.ts';
import { activityKind, type ActivityName } from '../../../shared/activities/registry.ts';
import type { Spread } from '../../../shared/activities/scale.ts';
import { content, NOTHING_LIVE } from '../../support/fixtures.ts';

const AUDIENCES: readonly Audience[] = ['phone', 'console', 'screen'];
const LEVEL = { screen: 1, phone: 2, console: 3 } as const;
const PARTS = { 'check-in': CheckInPart, 'check-out': CheckOutPart, 'three-qualities': QualitiesPart, rings: RingsPart };
const none = { question: null, low: null, high: null };
const SETTINGS: Readonly<Record<keyof typeof PARTS, unknown>> = {
  'check-in': { ask: 'scale', ...none },
  'check-out': { evaluate: true, ...none },
  'three-qualities': { subject: 'work', case: null, again: true },
  rings: { items: ['geweten', 'inwoner', 'regels', 'later'], own: true },
};

function show(kind: keyof typeof PARTS, id: string, picture: Picture, audience: Audience): void {
  const Part = PARTS[kind];
  const rules = activityKind(kind satisfies ActivityName);
  render(
    <LazyMotion features={domAnimation}>
      <Part
        shown={{ id, picture: rules.trim(picture, id) }}
        cards={rules.view(SETTINGS[kind], content, 'result', NOTHING_LIVE)}
        audience={audience}
      />
    </LazyMotion>,
  );
}

const spread = (counts: readonly number[], mean: number | null = null): Spread => ({ counts, passed: 2, mean });
const before = {
  bekwaam: spread([0, 1, 2, 3, 9, 7, 4], 5.2),
  betrouwbaar: spread([0, 2, 4, 6, 7, 5, 2], 4.6),
  betrokken: spread([5, 6, 4, 2, 0, 4, 5], 3.8),
};
const qualities: Picture = {
  kind: 'three-qualities',
  people: 28,
  qualities: [
    { quality: 'bekwaam', before: before.bekwaam, after: before.bekwaam },
    { quality: 'betrouwbaar', before: before.betrouwbaar, after: before.betrouwbaar },
    { quality: 'betrokken', before: before.betrokken, after: spread([1, 2, 4, 6, 7, 4, 2], 4.5) },
  ],
  weakest: ['betrokken'],
  shifts: [
    {
      quality: 'betrokken',
      movement: {
        people: 28,
        first: [
          { choice: 'low', count: 15 },
          { choice: 'high', count: 13 },
        ],
        second: [
          { choice: 'low', count: 7 },
          { choice: 'high', count: 21 },
        ],
        flows: [
          { from: 'low', to: 'low', count: 7 },
          { from: 'low', to: 'high', count: 8 },
          { from: 'high', to: 'high', count: 13 },
        ],
        moved: 8,
        incomplete: false,
      },
    },
  ],
};
const checkIn = (words: readonly { word: string; count: number }[], scale: Spread | null): Picture => ({
  kind: 'check-in',
  people: 23,
  words,
  scale,
});
const rings: Picture = {
  kind: 'rings',
  people: 24,
  rings: [
    { ring: 'self', cards: 31 },
    { ring: 'others', cards: 44 },
    { ring: 'workplace', cards: 20 },
    { ring: 'profession', cards: 12 },
    { ring: 'society', cards: 9 },
  ],
  items: [
    { item: 'inwoner', counts: [9, 7, null, null, 6, null] },
    { item: 'geweten', counts: [24, 0, 0, 0, 0, 0] },
  ],
};

const finding = (audience: Audience): HTMLElement => screen.getByRole('heading', { level: LEVEL[audience] });
const cells = (): string[] =>
  within(screen.getByRole('table', { hidden: true }))
    .getAllByRole('cell', { hidden: true })
    .map((cell) => cell.textContent ?? '');

describe.each(AUDIENCES)('for the %s', (audience) => {
  test('check-in: words, most said first in the table', () => {
    show(
      'check-in',
      'words',
      checkIn(
        [
          { word: 'moe', count: 4 },
          { word: 'open', count: 1 },
        ],
        null,
      ),
      audience,
    );
    expect(finding(audience)).toHaveTextContent('‘moe’ klinkt het vaakst');
    expect(cells()).toEqual(['4', '1']);
  });

  test('check-in: no word was approved yet', () => {
    show('check-in', 'words', checkIn([], null), audience);
    expect(finding(audience)).toHaveTextContent('De woorden komen zo');
    expect(screen.queryByRole('table', { hidden: true })).toBeNull();
  });

  test('check-in: figures with who passed', () => {
    show('check-in', 'scale', checkIn([], spread([0, 3, 6, 9, 3], 3.6)), audience);
    expect(finding(audience)).toHaveTextContent('Gemiddeld een 3,6 op een schaal van 5');
    expect(cells()).toEqual(['0', '3', '6', '9', '3', '2']);
    expect(screen.getByText('2 deelnemers pasten.')).toBeVisible();
  });

  test('check-out: what it was worth, and what people take along', () => {
    const takeAways = Array.from({ length: 8 }, (_, i) => ({
      id: `${i}`,
      text: `Zin ${i}`,
      of: i ? ('take-away' as const) : ('intention' as const),
    }));
    const picture: Picture = { kind: 'check-out', people: 23, evaluation: spread([0, 1, 4, 9, 7], 4.1), takeAways };
    show('check-out', 'take-aways', picture, audience);
    expect(finding(audience)).toHaveTextContent('8 dingen die jullie meenemen');
    expect(screen.getAllByRole('listitem')).toHaveLength(audience === 'screen' ? 6 : 8);
    expect(screen.getByText('voornemen')).toBeInTheDocument();
    show('check-out', 'evaluation', picture, audience);
    expect(screen.getByText('Jullie geven deze bijeenkomst gemiddeld een 4,1 op 5')).toBeVisible();
    expect(cells()).toEqual(['0', '1', '4', '9', '7', '2']);
  });

  test.each([
    ['spread', 'Over ‘Betrokken’ lopen jullie het verst uiteen', ['5', '6', '4', '2', '0', '4', '5', '2']],
    ['weakest', '‘Betrokken’ staat het laagst: gemiddeld 4,5', ['5', '6', '4', '2', '0']],
    ['again', '‘Betrokken’ ging van gemiddeld 3,8 naar 4,5', ['1', '2', '4', '6', '7']],
    ['shift-betrokken', 'Bij ‘Betrokken’ schoven 8 van de 28', ['7', '8', '15', '0', '13', '13']],
  ])('three qualities: %s', (id, says, numbers) => {
    show('three-qualities', id, qualities, audience);
    expect(finding(audience)).toHaveTextContent(says);
    expect(cells().join(' ')).toContain(numbers.join(' '));
  });

  test('three qualities: a shift that is too small to show', () => {
    show('three-qualities', 'shift-bekwaam', qualities, audience);
    expect(finding(audience)).toHaveTextContent('De verschuiving is te klein om te tonen');
    expect(screen.queryByRole('table', { hidden: true })).toBeNull();
  });

  test('rings: the fullest, and where people differ', () => {
    show('rings', 'fullest', rings, audience);
    expect(finding(audience)).toHaveTextContent('‘De ander’ is het volst');
    expect(cells()).toEqual(['31', '44', '20', '12', '9']);
  });

  test('rings: where people differ, with what may not be shown left out', () => {
    show('rings', 'divided', rings, audience);
    expect(finding(audience)).toHaveTextContent('Over ‘De inwoner voor mij’ lopen jullie het verst uiteen');
    expect(cells().slice(0, 6)).toEqual(['9', '7', 'niet getoond', 'niet getoond', '6', 'niet getoond']);
  });

  test('rings: nothing per card that may be shown', () => {
    show('rings', 'divided', { ...rings, items: [{ item: 'inwoner', counts: [null, null, null, null, null, null] }] }, audience);
    expect(finding(audience)).toHaveTextContent('Per kaart zijn de aantallen te klein om te tonen');
    expect(screen.queryByRole('table', { hidden: true })).toBeNull();
  });

  test.each(Object.keys(PARTS) as (keyof typeof PARTS)[])('%s: too few answers', (kind) => {
    show(kind, 'spread', { kind: 'withheld', people: 3, needed: 5 }, audience);
    expect(finding(audience)).toHaveTextContent('Nog te weinig antwoorden om te tonen');
  });
});
