import { render, screen, within } from '@testing-library/react';
import { domAnimation, LazyMotion } from 'framer-motion';
import { describe, expect, it } from 'vitest';
import { Picture } from '../../../client/activities/value-sort/Picture.tsx';
import type { ValueSortPicture } from '../../../shared/activities/value-sort/picture.ts';
import { valueSort } from '../../../shared/activities/value-sort/value-sort.ts';
import type { ValueSortView } from '../../../shared/activities/value-sort/view.ts';
import { content, NOTHING_LIVE, sortSettings } from '../../support/fixtures.ts';

const sort = {
  lens: 'personal' as const,
  heldOn: '2026-10-01',
  people: 10,
  rows: [
    { key: 'waarde 0', title: 'Waarde 0', quality: 'none' as const, count: 8 },
    { key: 'waarde 1', title: 'Waarde 1', quality: 'none' as const, count: null },
  ],
};
const settings = { ...sortSettings, earlier: true };
const cards = (sorts: readonly (typeof sort)[]): ValueSortView => {
  const view = valueSort.view(settings, { ...content, earlier: { agreements: [], heldOn: '', sorts } }, 'result:personal', NOTHING_LIVE);
  if (view.kind !== 'value-sort') throw new Error('another view');
  return view;
};
const picture: ValueSortPicture = {
  kind: 'value-sort',
  lens: 'personal',
  people: 8,
  unfinished: 0,
  piles: settings.piles.map(({ id }) => id),
  heat: [
    { value: 'waarde-0', counts: [4] },
    { value: 'waarde-1', counts: [6] },
    { value: 'waarde-2', counts: [0] },
  ],
  top: [],
  divided: [],
  never: [],
  weight: [],
};
const show = (view: ValueSortView) =>
  render(
    <LazyMotion features={domAnimation}>
      <Picture shown={{ id: 'earlier', picture }} cards={view} audience="phone" />
    </LazyMotion>,
  );

describe('an earlier gathering beside this one', () => {
  it('shows shares of both, hidden counts as hidden, and says what changed', () => {
    show(cards([sort]));
    expect(screen.getByRole('heading', { name: '‘Waarde 0’ ligt nu minder vaak bovenaan' })).toBeInTheDocument();
    const rows = within(screen.getByRole('table', { hidden: true })).getAllByRole('row', { hidden: true });
    expect(rows.map((row) => row.textContent)).toEqual([
      'Waarde1 oktober 2026, 10 mensenNu, 8 mensen',
      'Waarde 080%50%',
      'Waarde 1niet getoond75%',
    ]);
  });

  it('says so when nobody sorted under this lens before', () => {
    show(cards([]));
    expect(screen.getByRole('heading', { name: /nog niet eerder gesorteerd/ })).toBeInTheDocument();
  });

  it('comes with the picture that is revealed: only the top pile of each value', () => {
    const trimmed = valueSort.trim(picture, 'earlier');
    expect(trimmed.kind === 'value-sort' && trimmed.heat.every(({ counts }) => counts.length === 1)).toBe(true);
  });
});
