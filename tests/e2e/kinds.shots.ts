/** `npm run shots`: every phase and every picture of every kind of activity, on the phone, the console and the screen. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join as joinPath } from 'node:path';
import { expect, test } from '@playwright/test';
import type { ActivityName } from '../../shared/activities/registry.ts';
import type { ApprovedText } from '../../shared/activities/activity.ts';
import type { Given } from '../../shared/programmes/kind.ts';
import { freePort, startProcess, type ServiceProcess } from '../support/process.ts';
import { handsFor, sitDown } from './support/pictures/hands.ts';
import { shoot } from './support/pictures/shoot.ts';
import { openRoom, setStage, type Stage } from './support/pictures/stage.ts';
import { isWanted } from './support/pictures/wanted.ts';
import { leaveAgreements } from './support/pictures/series.ts';

let service: ServiceProcess;
const dataDir = mkdtempSync(joinPath(tmpdir(), 'goed-werk-shots-'));
test.beforeAll(async () => void (service = await startProcess(dataDir, await freePort(), { REHEARSAL_PACE: '20' })));
test.afterAll(async () => {
  await service.terminate();
  rmSync(dataDir, { recursive: true, force: true });
});

/** Settings that bring everything a kind can show; a second look where a kind can ask in two ways. */
const LOOKS: readonly (readonly [string, ActivityName, Given?])[] = [
  ['check-in', 'check-in', { ask: 'word' }],
  ['check-in-scale', 'check-in', { ask: 'scale' }],
  ['value-sort', 'value-sort', { lenses: ['personal', 'professional'], keepTwo: true }],
  ['table-sort', 'table-sort', { ranked: true }],
  ['dilemma', 'dilemma', { roles: true, perTable: true, revealFirst: true, other: true }],
  ['three-qualities', 'three-qualities', { again: true }],
  ['rings', 'rings', { own: true }],
  ['mirror', 'mirror', { talk: true }],
  ['theme', 'theme', { notes: 'all' }],
  ['task', 'task', { answers: 2, dots: 3 }],
  ['task-table', 'task', { work: 'table', answers: 2, dots: 3 }],
  ['speaker', 'speaker', { who: 'Noor Verhulst', subject: 'De dag dat ik nee zei' }],
  ['own-cases', 'own-cases', { sorts: ['dilemma', 'example'] }],
  ['agreements', 'agreements', { levels: true }],
  ['review', 'review'],
  ['check-out', 'check-out', { evaluate: true }],
];

for (const [name, kind, given] of LOOKS.filter((look) => isWanted(look[0]) || isWanted(look[1])))
  test(name, async ({ browser }) => {
    const series = kind === 'review' ? { series: (await leaveAgreements(service)).next } : {};
    const stage = await setStage(browser, service, await openRoom(service, kind, given, series));
    await stage.pages.phone.getByRole('main').getByRole('button').last().click();
    await stage.lead.fill();
    await stage.lead.seat();
    await walk(stage, name);
    expect(stage.trouble).toEqual([]);
    await stage.leave();
  });

/** What comes onto a page has come to rest by then. */
const ARRIVED_MS = 500;

/** From the lobby to the end with the one button, with everything that is done on the way. */
async function walk({ lead, pages, wanted }: Stage, name: string): Promise<void> {
  let count = 0;
  const look = async (moment: string): Promise<void> => {
    count += 1;
    await shoot(wanted, `${name}/${String(count).padStart(2, '0')}-${moment.replaceAll(':', '-')}`);
  };
  for (;;) {
    await lead.next();
    const { now } = lead;
    if (!now) return;
    // A part that is fetched for the first time, and a picture that turns over.
    await pages.phone.waitForTimeout(ARRIVED_MS);
    await expect(pages.phone.getByText(/^(De kaarten worden gepakt|Getting the cards)/)).toHaveCount(0);
    if (now.shown) {
      await look(`${now.phase}-shown-${now.shown.id}`);
      continue;
    }
    await sitDown(pages.phone);
    await look(now.phase);
    const open = Object.values(now.slots).includes('open');
    for (const [i, hand] of (open ? handsFor(now.name, now.phase) : []).entries()) {
      await hand(pages.phone);
      await look(`${now.phase}-hand-${i + 1}`);
    }
    await lead.allAnswered();
    await lead.approve();
    if (open) await look(`${now.phase}-all`);
    for (const [i, act] of arrangements(now.name, now.phase, lead.now?.items ?? []).entries()) {
      await lead.command({ do: 'steer', activity: now.id, act });
      await look(`${now.phase}-arranged-${i + 1}`);
    }
  }
}

/** What the facilitator arranges in this phase, one after another. */
function arrangements(kind: ActivityName, phase: string, items: readonly ApprovedText[]): readonly object[] {
  if (kind === 'review' && phase === 'decide') return reviewed();
  const [first, second, ...rest] = items;
  if (kind === 'agreements' && phase === 'result') return [{ act: 'focus', id: null }];
  if (!first) return [];
  switch (`${kind}/${phase}`) {
    case 'own-cases/result':
      return [{ act: 'choose', item: first.id }];
    case 'speaker/questions':
      return [{ act: 'answer', question: first.id }];
    case 'task/gather':
      return [
        { act: 'group', title: 'Eerst bellen', item: first.id },
        ...(second ? [{ act: 'group', title: 'Samen nakijken', item: second.id }] : []),
        ...rest.map(({ id }, i) => ({ act: 'put', item: id, group: `group-${1 + (i % 2)}` })),
      ].slice(0, 4);
    case 'agreements/sharpen':
      return items.slice(0, 3).map(({ id, text, more }, i) => ({
        act: 'put',
        rule: {
          id,
          value: more?.['value'] ?? '',
          text,
          level: i === 0 ? 'society' : null,
          owner: i === 1 ? '' : 'Sanne',
          review: i === 1 ? null : '2027-01-15',
          adopted: i > 0,
        },
      }));
    default:
      return [];
  }
}
function reviewed(): readonly object[] {
  return [
    { act: 'focus', id: 'rule-1' },
    { act: 'decide', id: 'rule-1', outcome: 'kept' },
    { act: 'change', id: 'rule-2', text: 'vooraf bellen als een brief slecht nieuws brengt', owner: 'Sanne', review: '2027-03-01' },
    { act: 'decide', id: 'rule-3', outcome: 'dropped' },
    { act: 'focus', id: null },
  ];
}
