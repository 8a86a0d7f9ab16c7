/**
 * Text that wants to be more: markup, scripts, links and formulas in everything that an organiser, a facilitator or a participant
 * can write. In every view it is text that somebody can read: no dialog, no script, no element, no request, no complaint of the browser.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join as joinPath } from 'node:path';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { unzip } from '../../server/sheets/read/zip.ts';
import type { Deck } from '../../shared/deck/deck.ts';
import type { Joined, OpenedRoom } from '../../shared/protocol/http.ts';
import { deck } from '../shared/deck/drafts.ts';
import { freePort, startProcess, type ServiceProcess } from '../support/process.ts';
import { openPage, type Trouble } from './support/gathering.ts';
import { makeDeck } from './support/studio/desk.ts';
import { connect, post, type Line } from './support/wire.ts';

/** Short, because many fields are; each wants to set `owned` or to bring in an element. */
const ATTACKS = [
  '<img src=x onerror="owned=1">',
  '<script>owned=1;alert(1)</script>',
  '<svg onload="owned=1"><script>alert(1)</script></svg>',
  '"><iframe src="javascript:parent.owned=1">',
  "'-alert(1)-' <b onmouseover=owned=1>vet</b>",
  '[klik](javascript:owned=1) ![x](x)',
  '<a href="data:text/html,<script>1</script>">x</a>',
  '</title></style></textarea><base href=//evil.example>',
  '{{constructor.constructor("owned=1")()}} ${owned=1}',
  '<form action="https://evil.example"><button>x</button>',
  '=HYPERLINK("http://evil.example","x") <style>x</style>',
  'url(//evil.example) expression(owned=1) \u202E omgekeerd',
];
/** What only an attack that worked could have put on a page of ours. */
const MADE =
  'img[src="x"], iframe[src^="javascript"], base, form[action*="evil"], a[href^="javascript" i], a[href^="data:"], [onerror], [onload], [onmouseover], object, embed, script:not([src]), body style';

let next = 0;
const attack = (): string => ATTACKS[next++ % ATTACKS.length] ?? '';

/** Every text that a person wrote becomes an attack; ids and names of kinds hold no space. */
function poisoned(part: unknown): unknown {
  if (typeof part === 'string') return part.includes(' ') ? attack() : part;
  if (Array.isArray(part)) return part.map(poisoned);
  if (part === null || typeof part !== 'object') return part;
  return Object.fromEntries(Object.entries(part).map(([name, each]) => [name, name === 'licence' ? each : poisoned(each)]));
}

const bad = poisoned(deck()) as Deck;
const cards = bad.values.map(({ id }) => id);
const dataDir = mkdtempSync(joinPath(tmpdir(), 'goed-werk-attacks-'));
const trouble: Trouble = [];
let service: ServiceProcess;
test.beforeAll(async () => void (service = await startProcess(dataDir, await freePort())));
test.afterAll(async () => {
  await service.terminate();
  rmSync(dataDir, { recursive: true, force: true });
});

async function watched(browser: Browser, name: string, width = 1280): Promise<Page> {
  const page = await openPage(browser, name, { viewport: { width, height: 800 } }, trouble);
  page.on('dialog', (dialog) => {
    trouble.push(`${name}: a dialog says ${dialog.message()}`);
    void dialog.dismiss();
  });
  return page;
}

/** @returns how many attacks can be read on the page as the text that they are */
async function expectHarmless(page: Page, where: string): Promise<number> {
  expect(await page.evaluate(() => 'owned' in globalThis), where).toBe(false);
  expect(await page.locator(MADE).evaluateAll((all) => all.map((each) => each.outerHTML.slice(0, 120))), where).toEqual([]);
  expect(trouble, where).toEqual([]);
  const text = await page.evaluate(() => document.body.textContent ?? '');
  return ATTACKS.filter((each) => text.includes(each)).length;
}

test('in the studio: on the desk, in the previews and on paper', async ({ browser }) => {
  const made = await makeDeck(service.url, { ...bad, title: ATTACKS[0] ?? '' });
  const page = await watched(browser, 'studio');
  await page.goto(made.link);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(ATTACKS[0] ?? '');
  for (const list of await page.getByRole('main').getByRole('list').all())
    for (const card of await list.getByRole('button').all()) {
      await card.click();
      await expectHarmless(page, 'studio, a card');
    }
  await page.goto(`${service.url}/studio/set/${made.id}/print`);
  await expect(page.getByText(ATTACKS[0] ?? '').first()).toBeAttached();
  await page.emulateMedia({ media: 'print' });
  expect(await expectHarmless(page, 'studio, on paper')).toBeGreaterThan(2);
});

const PROGRAMME = {
  title: 'Aanval',
  activities: [
    {
      id: 'dilemma',
      kind: 'dilemma',
      title: attack(),
      minutes: 20,
      settings: { story: 'het-advies', cards, cardsMax: 1, other: true, sure: false, revealFirst: false, twists: ['t1'] },
    },
    { id: 'task', kind: 'task', title: attack(), minutes: 10, settings: { task: 'een-zin', work: 'alone', answers: 2, dots: 2 } },
    { id: 'cases', kind: 'own-cases', title: attack(), minutes: 20, settings: { sorts: ['dilemma', 'example'], dots: 2, cards: [] } },
    { id: 'rules', kind: 'agreements', title: attack(), minutes: 20, settings: { cards, most: 3, dots: 3, levels: false } },
  ],
};

/** Where sentences reach the console, to be approved. */
const SENTENCES = new Set(['dilemma/clarify', 'dilemma/result', 'task/do', 'cases/write', 'rules/propose']);

/** What one person sends to each slot. */
const answersOf = (): readonly (readonly [activity: string, phase: string, slot: string, body: object])[] => [
  ['dilemma', 'clarify', 'questions', { kind: 'questions', questions: [attack()] }],
  ['dilemma', 'first', 'first', { kind: 'choice', option: 'a', reason: attack() }],
  ['dilemma', 'second', 'second', { kind: 'choice', option: 'other', other: attack(), reason: attack() }],
  ['task', 'do', 'answers', { kind: 'items', items: [attack()] }],
  ['cases', 'write', 'case', { kind: 'case', sort: 'dilemma', title: attack(), happened: attack(), hard: attack(), consent: 'report' }],
  ['rules', 'propose', 'proposals', { kind: 'proposals', proposals: [{ value: cards[0], text: attack() }] }],
];

test('in a gathering: on phones, console, screen, in the report and in Word', async ({ browser }) => {
  const made = await makeDeck(service.url, bad);
  const room = await post<OpenedRoom>(service.url, '/api/rooms', {
    title: attack(),
    kind: 'gathering',
    naming: 'named',
    smallCircle: false,
    language: 'nl',
    keepDays: 30,
    programme: PROGRAMME,
    decks: [{ key: made.key }],
  });
  const [phone, console, screen] = [
    await watched(browser, 'phone', 390),
    await watched(browser, 'console'),
    await watched(browser, 'screen'),
  ];
  const lists = [{ room: room.room, code: room.code, title: attack(), key: room.key, openedAt: 0 }];
  await console.addInitScript((list) => localStorage.setItem('gw.consoles', list), JSON.stringify(lists));
  await console.goto(`${service.url}/begeleiden/${room.room}`);
  await screen.goto(`${service.url}/scherm/${room.code}`);
  await phone.goto(`${service.url}/${room.code}`);
  await phone.getByRole('textbox').first().fill(`<img src=x onerror=owned=1>`);
  await phone.getByRole('button', { name: 'Ik spreek dit af en doe mee' }).click();
  await expect(phone.getByRole('heading', { name: 'Fijn dat je er bent' })).toBeVisible();

  const others: Line[] = [];
  for (let i = 0; i < 6; i += 1) {
    const seat = await post<Joined>(service.url, '/api/join', { code: room.code, agreed: true, name: `${i}<svg onload=owned=1>` });
    others.push(await connect(service.url, { role: 'participant', ...seat }));
  }
  const leader = await connect(service.url, { role: 'facilitator', room: room.room, key: room.key });
  await expect.poll(() => leader.console()).not.toBeNull();
  const all = others.map((line) => ({ line, answers: answersOf() }));
  const known = new Set<string>();
  let last = '';
  let read = 0;
  for (const { activity, phase } of walk(leader)) {
    await leader.send('command', { do: 'go', step: leader.step(), activity, phase });
    await expect.poll(() => at(leader)).toBe(`${activity}/${phase}`);
    // What the line has of the activity before is not this one's.
    if (activity !== last) leader.texts().forEach((text) => known.add(text));
    last = activity;
    for (const { line, answers } of all)
      for (const [, , slot, body] of answers.filter((each) => each[0] === activity && each[1] === phase))
        await line.send('answer', { activity, slot, revision: 1, body });
    if (SENTENCES.has(`${activity}/${phase}`)) {
      const fresh = (): readonly string[] => leader.texts().filter((text) => !known.has(text));
      await expect.poll(() => fresh().length, { timeout: 15_000 }).toBeGreaterThanOrEqual(others.length);
      for (const text of fresh()) {
        known.add(text);
        await leader.send('command', { do: 'approve', text });
      }
    }
    for (const { id: picture } of leader.console()?.pictures ?? []) {
      await leader.send('command', { do: 'reveal', step: leader.step(), picture });
      for (const page of [phone, screen]) await expectHarmless(page, `${activity}/${phase}, ${picture}`);
    }
    for (const [name, page] of Object.entries({ phone, console, screen }))
      read += await expectHarmless(page, `${name}: ${activity}/${phase}`);
  }
  // The attacks were really there to be read.
  expect(read).toBeGreaterThan(60);

  await leader.send('command', { do: 'close' });
  await console.goto(`${service.url}/begeleiden/${room.room}/oogst`);
  await expect(console.getByRole('heading', { level: 1 })).toContainText(/[<{[=]/);
  expect(await expectHarmless(console, 'report')).toBeGreaterThan(3);
  await console.emulateMedia({ media: 'print' });
  await expectHarmless(console, 'report on paper');
  await phone.goto(`${service.url}/mijn`);
  await expectHarmless(phone, 'take-home');
  await expectHarmlessWord(room);
  [leader, ...others].forEach((line) => line.stop());
});

/** Text stays in text elements; nothing points outside the file. */
async function expectHarmlessWord({ room, key }: OpenedRoom): Promise<void> {
  const response = await fetch(`${service.url}/api/harvest/report`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ room, key, format: 'docx', language: 'nl' }),
  });
  expect(response.status).toBe(200);
  const parts = [...unzip(Buffer.from(await response.arrayBuffer()), (name) => /\.(xml|rels)$/.test(name))].map(([name, bytes]) => ({
    name,
    text: Buffer.from(bytes).toString('utf8'),
  }));
  const body = parts.find(({ name }) => name === 'word/document.xml')?.text ?? '';
  expect(body).toContain('&lt;');
  for (const { name, text } of parts)
    expect(text, name).not.toMatch(/<(img|script|svg|iframe|base|form)\b|TargetMode="External"|<w:instrText[^>]*>[^<]*HYPERLINK/i);
}

/** Every activity of the room with all its phases. */
function walk(leader: Line): readonly { readonly activity: string; readonly phase: string }[] {
  return (leader.console()?.programme ?? []).flatMap(({ id, phases }) => phases.map((phase) => ({ activity: id, phase })));
}

function at(leader: Line): string | null {
  const view = leader.console()?.view;
  return view?.status === 'open' && view.stage.at === 'activity' ? `${view.stage.activity.id}/${view.stage.activity.phase}` : null;
}
