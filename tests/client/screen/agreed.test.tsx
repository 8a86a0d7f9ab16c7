/** The group's own code on the screen: each agreement with who watches over it and until when. */
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { ScreenCode } from '../../../client/activities/agreements/ScreenCode.tsx';
import type { Rule } from '../../../shared/activities/agreements/rule.ts';

const cards = {
  kind: 'agreements',
  values: [{ id: 'moed', title: 'Moed', explanation: '', quality: 'betrouwbaar', source: 'Wij' }],
  labels: { bekwaam: 'Bekwaam', betrouwbaar: 'Betrouwbaar', betrokken: 'Betrokken' },
  dots: 2,
  levels: false,
  rules: [],
  focus: null,
} as const;
const rule = (id: string, change: Partial<Rule>): Rule => ({
  id,
  value: 'moed',
  text: `doen wat ${id} vraagt`,
  level: null,
  owner: '',
  review: null,
  adopted: true,
  ...change,
});

it('says under an agreement what is known of owner and date, and nothing where nothing is', () => {
  const rules = [rule('een', { owner: 'de teamleiders', review: '2027-02-01' }), rule('twee', { review: '2027-03-01' }), rule('drie', {})];
  render(<ScreenCode rules={rules} cards={cards} lang="nl" />);
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    'Moeddoen wat een vraagtBewaakt door de teamleiders · Terugkijken op 1 februari 2027',
    'Moeddoen wat twee vraagtTerugkijken op 1 maart 2027',
    'Moeddoen wat drie vraagt',
  ]);
});
