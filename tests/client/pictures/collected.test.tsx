/** Pictures of what people wrote and laid dots on: the numbers are drawn, and in a table. */
import { render, screen, within } from '@testing-library/react';
import { domAnimation, LazyMotion } from 'framer-motion';
import { describe, expect, test } from 'vitest';
import { Picture as AgreementsPart } from '../../../client/activities/agreements/Picture.tsx';
import { Picture as CasesPart } from '../../../client/activities/own-cases/Picture.tsx';
import type { Audience } from '../../../client/activities/picture-frame.ts';
import { caseVotesFinding } from '../../../client/i18n/pictures-own-cases.ts';
import { activityKind } from '../../../shared/activities/registry.ts';
import type { SupportPicture } from '../../../shared/activities/agreements/picture.ts';
import type { CaseVotesPicture } from '../../../shared/activities/own-cases/picture.ts';
import { content, NOTHING_LIVE } from '../../support/fixtures.ts';

const casesView = activityKind('own-cases').view({ sorts: ['dilemma'], dots: 3, cards: [] }, content, 'result', NOTHING_LIVE);
const agreementsView = activityKind('agreements').view(
  { cards: ['waarde-0', 'waarde-1'], most: 2, dots: 3, levels: false },
  content,
  'sharpen',
  NOTHING_LIVE,
);
const votes: CaseVotesPicture = {
  kind: 'case-votes',
  people: 12,
  cases: [
    { id: 'a', title: 'De brief', sort: 'dilemma', dots: 9 },
    { id: 'b', title: 'Zij belde terug', sort: 'example', dots: 4 },
    { id: 'c', title: 'De buurman', sort: 'dilemma', dots: 0 },
  ],
};
const support: SupportPicture = {
  kind: 'agreement-support',
  people: 12,
  proposals: [
    { id: 'a', text: 'elkaar bellen.', value: 'waarde-1', level: null, support: 8 },
    { id: 'b', text: 'op tijd beginnen.', value: 'waarde-0', level: null, support: 3 },
  ],
};
const LEVEL = { screen: 1, phone: 2, console: 3 } as const;
const cells = (): (string | null)[] =>
  within(screen.getByRole('table', { hidden: true }))
    .getAllByRole('cell', { hidden: true })
    .map((cell) => cell.textContent);

describe.each(['phone', 'console', 'screen'] as const)('for the %s', (audience: Audience) => {
  test('dots on cases', () => {
    render(
      <LazyMotion features={domAnimation}>
        <CasesPart shown={{ id: 'votes', picture: votes }} cards={casesView} audience={audience} />
      </LazyMotion>,
    );
    expect(screen.getByRole('heading', { level: LEVEL[audience] })).toHaveTextContent('‘De brief’ raakt de groep het meest');
    expect(cells()).toEqual(['9', '4', '0']);
  });

  test('support for proposals', () => {
    render(
      <LazyMotion features={domAnimation}>
        <AgreementsPart shown={{ id: 'support', picture: support }} cards={agreementsView} audience={audience} />
      </LazyMotion>,
    );
    expect(screen.getByRole('heading', { level: LEVEL[audience] })).toHaveTextContent(
      '8 van de 12 staan achter een voorstel onder ‘Waarde 1’',
    );
    expect(cells()).toEqual(['8', '3']);
  });

  test('too few answers', () => {
    render(
      <CasesPart shown={{ id: 'votes', picture: { kind: 'withheld', people: 2, needed: 5 } }} cards={casesView} audience={audience} />,
    );
    expect(screen.getByRole('heading', { level: LEVEL[audience] })).toHaveTextContent('Nog te weinig antwoorden om te tonen');
    expect(screen.queryByRole('table')).toBeNull();
  });
});

test.each([
  [{ ...votes, cases: [] }, 'Er ligt geen casus op tafel', 'There is no case on the table'],
  [{ ...votes, cases: votes.cases.map((each) => ({ ...each, dots: 0 })) }, 'Nog geen casus heeft een stip', 'No case has a dot yet'],
  [
    { ...votes, cases: votes.cases.map((each) => ({ ...each, dots: 2 })) },
    '‘De brief’, ‘Zij belde terug’ en ‘De buurman’ gaan gelijk op',
    '‘De brief’, ‘Zij belde terug’ and ‘De buurman’ are level',
  ],
])('says in words what the dots found', (picture, dutch, english) => {
  expect(caseVotesFinding(picture, 'nl')).toBe(dutch);
  expect(caseVotesFinding(picture, 'en')).toBe(english);
});
