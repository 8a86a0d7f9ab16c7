/** Pictures of a task and a speaker, as the server would send them: every number drawn and in a table, every sentence there. */
import { render, screen, within } from '@testing-library/react';
import { domAnimation, LazyMotion } from 'framer-motion';
import { describe, expect, test } from 'vitest';
import type { Audience } from '../../../client/activities/picture-frame.ts';
import { Picture as SpeakerPart } from '../../../client/activities/speaker/Picture.tsx';
import { Picture as TaskPart } from '../../../client/activities/task/Picture.tsx';
import { questionsFinding, taskFinding } from '../../../client/i18n/pictures-collect.ts';
import type { Picture } from '../../../shared/activities/pictures.ts';
import { activityKind } from '../../../shared/activities/registry.ts';
import type { SpeakerPicture } from '../../../shared/activities/speaker/picture.ts';
import type { TaskPicture } from '../../../shared/activities/task/picture.ts';
import { collectingContent, speakerSettings, taskSettings } from '../../support/collecting.ts';
import { NOTHING_LIVE } from '../../support/fixtures.ts';

const AUDIENCES: readonly Audience[] = ['phone', 'console', 'screen'];
const LEVEL = { screen: 1, phone: 2, console: 3 } as const;
const taskView = activityKind('task').view(taskSettings, collectingContent, 'result', NOTHING_LIVE);
const speakerView = activityKind('speaker').view(speakerSettings, collectingContent, 'result', NOTHING_LIVE);

const voted: TaskPicture = {
  kind: 'task',
  voters: 23,
  groups: [
    {
      id: 'group-1',
      title: 'Papier',
      dots: 30,
      items: [
        { id: 'a', text: 'Het weekrapport', dots: 18 },
        { id: 'b', text: 'De lijst', dots: 12 },
      ],
    },
  ],
  loose: [{ id: 'c', text: 'Het overleg', dots: 0 }],
};
const written: TaskPicture = { ...voted, voters: null };
const asked: SpeakerPicture = {
  kind: 'speaker',
  supporters: 9,
  questions: [
    { id: 'q', text: 'Waarom toen?', dots: 7 },
    { id: 'r', text: 'En nu?', dots: 0 },
  ],
  touched: [{ id: 'l', text: 'De stilte.' }],
  asks: [{ id: 'm', text: 'Bellen.' }],
};

function show(kind: 'task' | 'speaker', id: string, picture: Picture, audience: Audience): void {
  const Part = kind === 'task' ? TaskPart : SpeakerPart;
  render(
    <LazyMotion features={domAnimation}>
      <Part shown={{ id, picture }} cards={kind === 'task' ? taskView : speakerView} audience={audience} />
    </LazyMotion>,
  );
}

const rowsOf = (): string[] =>
  within(screen.getByRole('table', { hidden: true }))
    .getAllByRole('row', { hidden: true })
    .slice(1)
    .map((row) => [...row.children].map((cell) => cell.textContent).join(' | '));

describe.each(AUDIENCES)('for the %s', (audience) => {
  test('a task with a vote: groups and answers by dots', () => {
    show('task', 'answers', voted, audience);
    expect(screen.getByRole('heading', { level: LEVEL[audience] })).toHaveTextContent('‘Papier’ kreeg de meeste stippen: 30');
    expect(rowsOf()).toEqual(['Samen: Papier | 30', 'Het weekrapport (bij Papier) | 18', 'De lijst (bij Papier) | 12', 'Het overleg | 0']);
  });

  test('a task without a vote: the answers as they lie together', () => {
    show('task', 'answers', written, audience);
    expect(screen.getByText('Het weekrapport')).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: 'En verder' })).toBeInTheDocument();
    expect(screen.queryByText('30')).not.toBeInTheDocument();
  });

  test('a speaker: questions by support, then the lines', () => {
    show('speaker', 'support', asked, audience);
    expect(screen.getByRole('heading', { level: LEVEL[audience] })).toHaveTextContent('Deze vraag willen de meesten horen');
    expect(rowsOf()).toEqual(['Waarom toen? | 7', 'En nu? | 0']);
  });

  test('a speaker: the lines, each under its question', () => {
    show('speaker', 'lines', asked, audience);
    expect(screen.getByRole('heading', { name: 'Dit raakte ons' })).toBeInTheDocument();
    expect(screen.getByText('Bellen.')).toBeInTheDocument();
  });

  test('too few answers, or nothing chosen, say so', () => {
    show('task', 'answers', { kind: 'withheld', people: 3, needed: 5 }, audience);
    expect(screen.getByText(/Er zijn 3 antwoorden/)).toBeInTheDocument();
    show('speaker', 'lines', { ...asked, touched: [], asks: [] }, audience);
    expect(screen.getByText('Er zijn nog geen zinnen gekozen om te tonen')).toBeInTheDocument();
  });
});

describe('the finding', () => {
  const loose = (dots: readonly number[]): TaskPicture => ({
    kind: 'task',
    voters: 9,
    groups: [],
    loose: dots.map((each, i) => ({ id: `${i}`, text: `Antwoord ${i}`, dots: each })),
  });
  test.each([
    [loose([5, 2]), '‘Antwoord 0’ kreeg de meeste stippen: 5'],
    [loose([5, 5, 1]), '2 kregen er evenveel: 5 stippen'],
    [loose([0, 0]), 'Niemand legde een stip'],
    [loose([]), 'Er zijn nog geen antwoorden gekozen om te tonen'],
    [{ ...loose([0, 0]), voters: null }, '2 antwoorden van jullie'],
  ])('of a task', (picture, finding) => expect(taskFinding(picture, 'nl')).toBe(finding));

  test('of questions', () => {
    expect(questionsFinding({ ...asked, questions: [] }, 'nl')).toBe('Er staan geen vragen meer open');
    expect(questionsFinding(asked, 'en')).toBe('This question most people want to hear');
  });
});
