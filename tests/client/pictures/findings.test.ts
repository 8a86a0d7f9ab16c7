import { describe, expect, test } from 'vitest';
import { choiceFinding, dilemmaFinding, movementFinding } from '../../../client/i18n/pictures-dilemma.ts';
import { neverFinding, shiftFinding, valueSortFinding } from '../../../client/i18n/pictures-value-sort.ts';
import { leaders, listed, shareWords, type Names } from '../../../client/i18n/pictures.ts';
import type { DilemmaPicture, Movement } from '../../../shared/activities/dilemma/picture.ts';
import type { ValueSortPicture } from '../../../shared/activities/value-sort/picture.ts';

const names: Names = {
  value: (id) => ({ moed: 'Moed', rust: 'Rust', geloof: 'Ge\u00adloof' })[id] ?? id,
  quality: (id) => id.charAt(0).toUpperCase() + id.slice(1),
  pile: (id) => ({ most: 'Meest', least: 'Minst' })[id] ?? id,
  choice: (id) => ({ a: 'Zeggen', b: 'Wachten', c: 'Raad vragen' })[id] ?? id,
};

const movement = (change: Partial<Movement>): Movement => ({
  people: 58,
  first: [],
  second: [],
  flows: [],
  moved: 0,
  incomplete: false,
  ...change,
});
const sort = (change: Partial<ValueSortPicture>): ValueSortPicture => ({
  kind: 'value-sort',
  lens: 'personal',
  people: 58,
  unfinished: 0,
  piles: ['most', 'neutral', 'least'],
  heat: [],
  top: [],
  divided: [],
  never: [],
  weight: [],
  ...change,
});
const dilemma = (change: Partial<DilemmaPicture>): DilemmaPicture => ({
  kind: 'dilemma',
  people: 58,
  first: [],
  second: null,
  movement: null,
  values: [],
  topValues: [],
  qualities: [],
  sure: { first: null, second: null },
  twists: [],
  tippingPoint: null,
  reasons: [],
  ...change,
});

describe('movement', () => {
  test.each([
    [{ moved: 0 }, 'Niemand koos anders', 'Nobody chose differently'],
    [{ moved: 1, people: 5 }, '1 van de 5 koos anders', '1 of the 5 chose differently'],
    [{ moved: 5 }, '5 van de 58 kozen anders', '5 of the 58 chose differently'],
    [{ moved: 22 }, '22 van de 58 kozen anders', '22 of the 58 chose differently'],
    [{ moved: 58 }, 'Alle 58 kozen anders', 'All 58 chose differently'],
    [{ moved: 22, incomplete: true }, 'Ten minste 22 van de 58 kozen anders', 'At least 22 of the 58 chose differently'],
    [{ moved: 0, incomplete: true }, 'De groepjes zijn te klein om beweging te tonen', 'The groups are too small to show movement'],
  ])('%o', (change, nl, en) => {
    expect(movementFinding(movement(change), 'nl')).toBe(nl);
    expect(movementFinding(movement(change), 'en')).toBe(en);
  });

  test('nobody is said to have moved when there is no movement to show', () => {
    expect(movementFinding(null, 'nl')).toBe('De groepjes zijn te klein om beweging te tonen');
  });
});

describe('choices', () => {
  const counts = (a: number, b: number, c: number, pass = 0) => [
    { choice: 'a', count: a },
    { choice: 'b', count: b },
    { choice: 'c', count: c },
    { choice: 'pass', count: pass },
  ];
  test.each([
    [counts(26, 18, 14), '26 van de 58 kozen ‘Zeggen’'],
    [counts(1, 0, 0, 4), '1 van de 5 koos ‘Zeggen’'],
    [counts(2, 2, 1), '‘Zeggen’ en ‘Wachten’ zijn het vaakst gekozen: elk 2 keer'],
    [counts(2, 2, 2), '3 keuzes zijn het vaakst gekozen: elk 2 keer'],
    [counts(5, 0, 0), 'Alle 5 kozen ‘Zeggen’'],
    [counts(0, 0, 0, 5), 'Niemand koos'],
    [counts(3, 0, 0, 9), '3 van de 12 kozen ‘Zeggen’'],
  ])('%#', (given, expected) => {
    expect(choiceFinding(given, names, 'nl')).toBe(expected);
  });

  test.each([
    [counts(26, 18, 14), counts(15, 17, 26), 'Eerst ging ‘Zeggen’ voorop, nu ‘Raad vragen’'],
    [counts(26, 18, 14), counts(30, 14, 14), '‘Zeggen’ blijft voorop: van 26 naar 30'],
    [counts(5, 5, 0), counts(6, 4, 0), 'Eerst was het gelijk, nu gaat ‘Zeggen’ voorop'],
    [counts(6, 4, 0), counts(5, 5, 0), 'Eerst ging ‘Zeggen’ voorop, nu is het gelijk'],
    [counts(5, 5, 0), counts(5, 5, 0), 'Ook na het gesprek gaat geen keuze voorop'],
  ])('first and second %#', (first, second, expected) => {
    expect(dilemmaFinding('both', dilemma({ first, second }), names, 'nl')).toBe(expected);
  });

  test.each([
    [0, 'Er zijn nog geen redenen om te tonen'],
    [1, 'Eén reden uit de zaal'],
    [5, '5 redenen uit de zaal'],
  ])('%i reasons', (count, expected) => {
    const reasons = Array.from({ length: count }, (_, i) => ({ id: `${i}`, choice: null, text: 'x' }));
    expect(dilemmaFinding('reasons', dilemma({ reasons }), names, 'nl')).toBe(expected);
  });

  test('the twist that tips is named by its place', () => {
    const twists = ['t1', 't2'].map((twist) => ({ twist, counts: [], people: 58 }));
    expect(dilemmaFinding('twists', dilemma({ twists, tippingPoint: 't2' }), names, 'nl')).toBe(
      'Bij de tweede ‘Maar wat als…?’ kantelt de groep',
    );
    expect(dilemmaFinding('twists', dilemma({ twists }), names, 'en')).toBe('No ‘But what if…?’ tips the group');
    expect(dilemmaFinding('twists', dilemma({}), names, 'nl')).toBe('Te weinig antwoorden op de ‘Maar wat als…?’');
  });

  test('values and qualities', () => {
    const values = [
      { choice: 'a', people: 20, cards: [{ value: 'moed', count: 9 }] },
      { choice: 'b', people: 30, cards: [{ value: 'rust', count: 12 }] },
    ];
    expect(dilemmaFinding('values', dilemma({ values }), names, 'nl')).toBe('Wie ‘Wachten’ koos, speelde vooral ‘Rust’');
    expect(dilemmaFinding('values', dilemma({}), names, 'nl')).toBe('Bij geen keuze springt een waarde eruit');
    const qualities = [
      { quality: 'bekwaam' as const, percent: 40 },
      { quality: 'betrokken' as const, percent: 40 },
    ];
    expect(dilemmaFinding('qualities', dilemma({ qualities }), names, 'nl')).toBe('Bekwaam en Betrokken spelen het zwaarst mee');
  });
});

describe('value sort', () => {
  test.each([
    [0, 'Elke waarde ligt bij iemand bovenaan', 'Every value lies on top with somebody'],
    [1, 'Eén waarde legde niemand bovenaan', 'Nobody put this one value on top'],
    [5, '5 waarden legde niemand bovenaan', 'Nobody put these 5 values on top'],
  ])('never: %i', (count, nl, en) => {
    expect(neverFinding(count, 'nl')).toBe(nl);
    expect(neverFinding(count, 'en')).toBe(en);
  });

  const top = (...rows: [string, number | null][]) => sort({ top: rows.map(([value, count]) => ({ value, count })) });
  test.each([
    [top(['moed', 34], ['rust', 29]), '‘Moed’ ligt het vaakst bovenaan'],
    [top(['moed', 34], ['geloof', 34]), '‘Moed’ en ‘Geloof’ liggen het vaakst bovenaan: elk 34 keer'],
    [top(['moed', 9], ['rust', 9], ['geloof', 9]), '3 waarden liggen het vaakst bovenaan: elk 9 keer'],
    [top(['moed', null], ['rust', null]), 'Per waarde zijn de aantallen te klein om te tonen'],
    [{ ...top(['moed', 12]), piles: ['most'] }, '‘Moed’ ligt het vaakst op één'],
  ])('top %#', (picture, expected) => {
    expect(valueSortFinding('top', picture, names, 'nl')).toBe(expected);
  });

  test('heat says the strongest agreement at either end, not in the middle', () => {
    const heat = [
      { value: 'moed', counts: [20, 30, null] },
      { value: 'rust', counts: [null, 8, 25] },
    ];
    expect(valueSortFinding('heat', sort({ heat }), names, 'nl')).toBe('25 van de 58 legden ‘Rust’ op Minst');
    expect(valueSortFinding('heat', sort({ heat: [{ value: 'moed', counts: [null, 5, null] }] }), names, 'nl')).toBe(
      'Zo liggen de kaarten',
    );
  });

  test('weight: no quality never wins', () => {
    const weight = [
      { quality: 'none' as const, percent: 40 },
      { quality: 'bekwaam' as const, percent: 35 },
      { quality: 'betrokken' as const, percent: 25 },
    ];
    expect(valueSortFinding('weight', sort({ weight }), names, 'nl')).toBe('Van de drie kwaliteiten weegt Bekwaam het zwaarst');
    expect(valueSortFinding('weight', sort({ weight: weight.slice(1) }), names, 'nl')).toBe('Bekwaam weegt bij jullie het zwaarst');
  });

  test('divided and shift', () => {
    expect(valueSortFinding('divided', sort({ divided: ['moed'] }), names, 'nl')).toBe('Over ‘Moed’ lopen jullie het verst uiteen');
    const shift = { kind: 'lens-shift', from: 'personal', to: 'professional', people: 58 } as const;
    expect(shiftFinding({ ...shift, shifts: [{ value: 'rust', from: 9, to: 18 }] }, names, 'nl')).toBe(
      '‘Rust’: persoonlijk 9 keer bovenaan, in het werk 18 keer',
    );
    expect(shiftFinding({ ...shift, shifts: [] }, names, 'nl')).toBe('We zien geen verschuiving die we kunnen tonen');
  });
});

describe('words for numbers', () => {
  test('percentages only from a hundred people on', () => {
    expect(shareWords(38, 100, 'nl')).toBe('38 %');
    expect(shareWords(38, 99, 'nl')).toBe('bijna twee vijfde');
    expect(shareWords(33, 58, 'nl')).toBe('een derde');
    expect(shareWords(35, 58, 'en')).toBe('just over a third');
    expect(shareWords(3, 58, 'nl')).toBe('heel weinig');
    expect(shareWords(100, 58, 'nl')).toBe('alles');
  });

  test('lists and leaders', () => {
    expect(listed([], 'nl')).toBe('');
    expect(listed(['A', 'B', 'C'], 'nl')).toBe('A, B en C');
    expect(leaders([{ count: 0 }, { count: null }])).toEqual([]);
  });
});
