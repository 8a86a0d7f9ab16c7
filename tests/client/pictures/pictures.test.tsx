/** Every picture, as the server would send it, shows its numbers twice: drawn, and in a table. */
import { render, screen, within } from '@testing-library/react';
import { domAnimation, LazyMotion } from 'framer-motion';
import { describe, expect, test } from 'vitest';
import { Picture as DilemmaPart } from '../../../client/activities/dilemma/Picture.tsx';
import { Picture as SortPart } from '../../../client/activities/value-sort/Picture.tsx';
import type { Audience } from '../../../client/activities/picture-frame.ts';
import { dilemmaPicture, dilemmaView, movement, shift, sortPicture, sortView } from './examples.ts';
import { activityKind } from '../../../shared/activities/registry.ts';
import type { Picture } from '../../../shared/activities/pictures.ts';

const AUDIENCES: readonly Audience[] = ['phone', 'console', 'screen'];
const LEVEL = { screen: 1, phone: 2, console: 3 } as const;

function show(kind: 'value-sort' | 'dilemma', id: string, picture: Picture, audience: Audience): void {
  const shown = { id, picture: activityKind(kind).trim(picture, id) };
  render(
    <LazyMotion features={domAnimation}>
      {kind === 'dilemma' ? (
        <DilemmaPart shown={shown} cards={dilemmaView} audience={audience} />
      ) : (
        <SortPart shown={shown} cards={sortView} audience={audience} />
      )}
    </LazyMotion>,
  );
}

const cellsOf = (table: HTMLElement): string[] =>
  within(table)
    .getAllByRole('cell', { hidden: true })
    .map((cell) => cell.textContent ?? '');

describe.each(AUDIENCES)('for the %s', (audience) => {
  test.each([
    ['top', ['34', '29', 'niet getoond']],
    ['divided', ['16', '14', '7', '12', '9']],
    ['never', ['Geen kwaliteit', 'Bekwaam']],
    ['heat', ['34', '14', '7', 'niet getoond', 'niet getoond', '16', '14', '7', '12', '9']],
    ['weight', ['ruim twee vijfde', 'ruim een derde', 'een vijfde']],
  ])('value sort: %s', (id, numbers) => {
    show('value-sort', id, sortPicture, audience);
    expect(screen.getByRole('heading', { level: LEVEL[audience] })).toBeVisible();
    expect(cellsOf(screen.getByRole('table', { hidden: true }))).toEqual(expect.arrayContaining(numbers));
  });

  test('value sort: shift', () => {
    show('value-sort', 'shift', shift, audience);
    expect(screen.getByRole('heading', { level: LEVEL[audience] })).toHaveTextContent(
      '‘Waarde 1’: persoonlijk 9 keer bovenaan, in het werk 18 keer',
    );
    expect(cellsOf(screen.getByRole('table', { hidden: true }))).toEqual(['9', '18']);
  });

  test.each([
    ['first', ['26', '18', '14', '0'], '26 van de 58 kozen ‘Zeggen’'],
    ['both', ['26', '15', '18', '17', '14', '26'], 'Eerst ging ‘Zeggen’ voorop, nu ‘Raad vragen’'],
    ['movement', ['15', '11', '6', '12', '5', 'niet getoond'], 'Ten minste 22 van de 58 kozen anders'],
    ['values', ['Waarde 0', '9'], 'Wie ‘Zeggen’ koos, speelde vooral ‘Waarde 0’'],
    ['qualities', ['drie vijfde', 'twee vijfde'], 'De meeste kaarten die jullie speelden, horen bij Bekwaam'],
    ['twists', ['26', '10', '30'], 'Bij de eerste ‘Maar wat als…?’ kantelt de groep'],
  ])('dilemma: %s', (id, numbers, finding) => {
    show('dilemma', id, dilemmaPicture, audience);
    expect(screen.getByRole('heading', { level: LEVEL[audience] })).toHaveTextContent(finding);
    expect(cellsOf(screen.getByRole('table', { hidden: true }))).toEqual(expect.arrayContaining(numbers));
  });

  test('dilemma: reasons, all of them but on the screen', () => {
    show('dilemma', 'reasons', dilemmaPicture, audience);
    expect(screen.getByRole('heading', { level: LEVEL[audience] })).toHaveTextContent('8 redenen uit de zaal');
    expect(screen.getAllByRole('listitem')).toHaveLength(audience === 'screen' ? 6 : 8);
    expect(screen.queryByText('De andere 2 staan op je telefoon.') !== null).toBe(audience === 'screen');
  });

  test('too few answers', () => {
    show('value-sort', 'top', { kind: 'withheld', people: 1, needed: 5 }, audience);
    expect(screen.getByRole('heading', { level: LEVEL[audience] })).toHaveTextContent('Nog te weinig antwoorden om te tonen');
    expect(screen.getByText('Er is 1 antwoord. Vanaf 5 tonen we het beeld, zo blijft iedereen anoniem.')).toBeVisible();
    expect(screen.queryByRole('table')).toBeNull();
  });

  test.each([
    ['top', 'Per waarde zijn de aantallen te klein om te tonen'],
    ['never', 'Elke waarde ligt bij iemand bovenaan'],
    ['weight', 'Wat het zwaarst weegt, kunnen we bij deze aantallen niet tonen'],
  ])('nothing to draw: %s', (id, finding) => {
    show('value-sort', id, { ...sortPicture, top: [], never: [], weight: [] }, audience);
    expect(screen.getByRole('heading', { level: LEVEL[audience] })).toHaveTextContent(finding);
  });
});

test('small movements are said to be left out, and only then', () => {
  show('dilemma', 'movement', dilemmaPicture, 'screen');
  expect(screen.getByText(/^Bewegingen van minder dan vijf mensen staan niet in het beeld/)).toBeVisible();
});

test('a whole movement says nothing of what is left out', () => {
  const whole = { ...movement, flows: movement.flows.filter((flow) => flow.count !== null), incomplete: false };
  show('dilemma', 'movement', { ...dilemmaPicture, movement: whole }, 'screen');
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('22 van de 58 kozen anders');
  expect(screen.queryByText(/staan niet in het beeld/)).toBeNull();
});

test('the table opens on the phone and is for screen readers only on the screen', () => {
  show('value-sort', 'heat', sortPicture, 'phone');
  expect(screen.getByText('Toon als tabel')).toBeVisible();
  show('value-sort', 'heat', sortPicture, 'screen');
  expect(screen.getAllByText('Toon als tabel')).toHaveLength(1);
});

test('a movement of which nothing may be shown says so', () => {
  const small = { ...movement, flows: movement.flows.map((flow) => ({ ...flow, count: null })), moved: 0 };
  show('dilemma', 'movement', { ...dilemmaPicture, movement: small }, 'screen');
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('De groepjes zijn te klein om beweging te tonen');
  expect(screen.queryByRole('table')).toBeNull();
});
