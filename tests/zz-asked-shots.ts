import { mkdtempSync, mkdirSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { chromium, type Page } from '@playwright/test';
import { startApp } from '../server/app.ts';
import { openLibrary } from '../server/decks/library.ts';
import { createLog } from '../server/log.ts';
import { openSqliteStore } from '../server/store/sqlite/sqlite-store.ts';
import { systemClock } from '../server/clock.ts';
import { Client } from './support/service.ts';

const lang = (process.env.LANG2 ?? 'nl') as 'nl' | 'en';
const people = Number(process.env.PEOPLE ?? 40);
const only = process.env.ONLY?.split(',');
const OUT = process.env.OUT ?? '/tmp/asked/shots';
mkdirSync(OUT, { recursive: true });
const app = await startApp({
  settings: { port: 0, host: '127.0.0.1', publicUrl: null, trustProxy: 0, maxRooms: 50, maxPeople: 400, maxDecks: 50, embedOrigins: [], securityContact: null },
  store: await openSqliteStore(mkdtempSync('/tmp/asked/data-')),
  library: openLibrary('/work/main/decks'), clock: systemClock, log: createLog('error'), random: Math.random, dist: '/tmp/asked/dist',
  joinBase: (port) => `http://127.0.0.1:${port}`, rehearsalPace: 60,
});
const url = `http://127.0.0.1:${app.port}`;
const none = { question: null, low: null, high: null };
const story = lang === 'nl' ? process.env.STORY ?? '' : process.env.STORY ?? '';
const all = [
  { id: 'inchecken', kind: 'check-in', title: 'Inchecken', minutes: 10, settings: { ask: 'word', ...none } },
  { id: 'cijfer', kind: 'check-in', title: 'Inchecken', minutes: 10, settings: { ask: 'scale', ...none } },
  { id: 'drie', kind: 'three-qualities', title: 'Drie kwaliteiten', minutes: 10, settings: story ? { subject: 'story', story, case: null, again: true } : { subject: 'case', case: 'Een inwoner belt voor de derde keer over een lekkend dak in een sociale huurwoning. De gemeente is niet de verhuurder. De medewerker geeft het nummer van de klachtenlijn.', again: true } },
  { id: 'ringen', kind: 'rings', title: 'Ringen van verantwoordelijkheid', minutes: 10, settings: { items: ['geweten','gezondheid','bijleren','inwoner','stille-stem','collega','sfeer','leiding','regels','aanzien','belastinggeld','later'], own: true } },
  { id: 'spiegel', kind: 'mirror', title: 'Spiegeltest', minutes: 10, settings: { steps: 5, talk: true } },
  { id: 'uitchecken', kind: 'check-out', title: 'Uitchecken', minutes: 10, settings: { evaluate: true, ...none } },
];
const activities = all.filter(({ id }) => !only || only.includes(id));
const opened = await (await fetch(`${url}/api/rooms`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ title: 'Hub', kind: 'rehearsal', naming: 'anonymous', smallCircle: false, language: lang, keepDays: 30, programme: { title: 'Proef', activities } }) })).json();
if (!opened.code) throw new Error(JSON.stringify(opened));
const con = new Client(url, { role: 'facilitator', room: opened.room, key: opened.key });
console.log('ready', await con.ready());
await new Promise((r) => setTimeout(r, 300));
console.log(await con.command({ do: 'simulate', people }));
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
const uiLocale = lang === 'nl' ? 'nl-NL' : 'en-GB';
const open = async (w: number, h: number): Promise<Page> => {
  const page = await (await browser.newContext({ viewport: { width: w, height: h }, locale: uiLocale, reducedMotion: 'no-preference' })).newPage();
  page.on('pageerror', (e) => console.log('PAGEERROR', e.message));
  page.on('console', (m) => { if (m.type() === 'error') console.log('CONSOLE', m.text().slice(0, 300)); });
  return page;
};
const lingo = async (page: Page) => { await page.goto(url); await page.evaluate((l) => localStorage.setItem('gw.language', JSON.stringify(l)), lang); };
const phone = await open(Number(process.env.PW ?? 390), 844);
await lingo(phone);
await phone.goto(opened.joinUrl.replace(/^http:\/\/[^/]+/, url));
await phone.getByRole('button', { name: /Ik spreek dit af|I agree/ }).click();
const screen = await open(1280, 720);
await lingo(screen);
await screen.goto(`${url}/scherm/${opened.code}`);
const board = await open(1280, 800);
await lingo(board);
await board.evaluate(([k]) => localStorage.setItem('gw.consoles', k!), [JSON.stringify([{ room: opened.room, code: opened.code, title: 'Hub', key: opened.key, openedAt: 1 }])]);
await board.goto(`${url}/begeleiden/${opened.room}`);
let n = 0;
const theme = async (page: Page, dark: boolean) => page.evaluate((d) => { document.documentElement.dataset['theme'] = d ? 'dark' : 'light'; }, dark);
const shoot = async (name: string, which = 'psc'): Promise<void> => {
  n += 1;
  const tag = `${String(n).padStart(2, '0')}-${name}`;
  for (const [key, page] of [['p', phone], ['s', screen], ['c', board]] as const) {
    if (!which.includes(key)) continue;
    await page.waitForTimeout(200);
    await page.screenshot({ path: `${OUT}/${tag}-${key}.png`, fullPage: key === 'p' });
    if (process.env.AXE && key !== 'c') { await page.waitForTimeout(500); const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a','wcag2aa','wcag21a','wcag21aa','wcag22aa','best-practice']).analyze(); for (const v of violations) console.log('AXE', tag, key, v.id, v.nodes.map((x) => x.html.slice(0, 140)).join(' | ').slice(0, 400)); const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth); if (wide > 0) console.log('WIDE', tag, key, wide); if (key === 's') { const small = await page.evaluate(() => [...document.querySelectorAll('main *, body *')].filter((el) => [...el.childNodes].some((n) => n.nodeType === 3 && n.textContent!.trim()) && el.getClientRects().length && parseFloat(getComputedStyle(el).fontSize) < 27.9 && !el.closest('.visually-hidden') && !el.closest('table')).map((el) => `${getComputedStyle(el).fontSize} ${el.textContent!.slice(0, 30)}`)); if (small.length) console.log('SMALL', tag, small.slice(0, 5)); } if (key === 'p') { const tiny = await page.evaluate(() => [...document.querySelectorAll('button, a, label, summary')].filter((el) => { const r = el.getBoundingClientRect(); return r.width > 0 && (r.height < 43.5 || r.width < 43.5); }).map((el) => { const r = el.getBoundingClientRect(); return `${Math.round(r.width)}x${Math.round(r.height)} ${el.textContent!.slice(0, 20)}`; })); if (tiny.length) console.log('TINY', tag, tiny.slice(0, 8).join(' | ')); } }
    if (process.env.DARK && key !== 'c') {
      await theme(page, true); await page.waitForTimeout(250);
      await page.screenshot({ path: `${OUT}/${tag}-${key}-dark.png`, fullPage: key === 'p' });
      await theme(page, false); await page.waitForTimeout(150);
    }
  }
};
const wait = (ms: number) => new Promise((r) => setTimeout(r, ms));
const next = async (): Promise<string> => {
  const view = con.console;
  const r = await con.command({ do: 'next', step: view?.step ?? 0 });
  await wait(900);
  const st = con.console?.view.status === 'open' ? con.console.view.stage : null;
  return `${JSON.stringify(r)} ${st?.at === 'activity' ? `${st.activity.id}/${st.activity.phase}/${st.activity.shown?.id ?? ''}` : st?.at}`;
};
const where = () => { const st = con.console?.view.status === 'open' ? con.console.view.stage : null; return st?.at === 'activity' ? st.activity : null; };
const settle = async () => { for (let i = 0; i < 60; i += 1) { const p = con.progress; if (p && p.done + p.passed >= people - 1) return; await wait(250); } console.log('not all done', con.progress); };
await wait(500);
console.log(await next());
for (let guard = 0; guard < 60; guard += 1) {
  const a = where();
  if (!a) break;
  const key = `${a.id}-${a.phase}${a.shown ? `-${a.shown.id}` : ''}`;
  const collecting = Object.values(a.slots).includes('open');
  if (!a.shown && collecting) {
    await wait(800);
    await shoot(`${key}-asked`);
    await fill(a.id, a.phase);
    await settle();
    await wait(500);
    await shoot(`${key}-laid`, 'ps');
  } else {
    if (a.shown) await wait(2600);
    await shoot(key);
  }
  if (a.phase === 'result' && !a.shown) {
    const texts = con.texts.filter((t) => !t.approved);
    for (const t of texts.slice(0, a.id === 'uitchecken' ? 9 : 40)) await con.command({ do: 'approve', text: t.id });
    await wait(700);
    await shoot(`${key}-approved`, 'c');
  }
  console.log(await next());
}
await shoot('end', 'ps');
await phone.goto(`${url}/mijn`); await wait(500); await phone.screenshot({ path: `${OUT}/99-mine.png`, fullPage: true });
await browser.close(); con.socket.close(); await app.close(); process.exit(0);

async function fill(id: string, phase: string): Promise<void> {
  const radio = (name: string, i = 0) => phone.getByRole('radio', { name, exact: true }).nth(i).dispatchEvent('click');
  const main = () => phone.locator('button').filter({ hasText: /^(Leg mijn|Check uit|Ik ben klaar|Zo ligt het goed|Ik heb het gelezen|Lay down|Check out|I am done|This is right|I have read)/ }).last().click();
  if (id === 'inchecken') { await phone.getByRole('textbox').fill('heel benieuwd'); await wait(200); await shoot('word-wrong', 'p'); await phone.getByRole('textbox').fill('benieuwd'); await main(); }
  else if (id === 'cijfer') { await radio('4'); await main(); }
  else if (id === 'drie') { if (phase === 'read') { const start = phone.getByRole('button', { name: 'Lees het verhaal', exact: true }); if (await start.isVisible().catch(() => false)) await start.click(); await main(); return; } await radio('5', 0); await radio('3', 1); await radio('6', 2); await main(); }
  else if (id === 'ringen') {
    for (let i = 0; i < 12; i += 1) { await phone.keyboard.press(String((i % 6) + 1)).catch(() => undefined); const b = phone.getByRole('group', { name: /Ringen|Rings/ }).getByRole('button').nth(i % 6); if (await b.isVisible()) await b.click(); await wait(350); if (i === 4) await shoot('rings-half', 'p'); if (!(await b.isVisible().catch(() => false))) break; }
    await wait(400); await shoot('rings-board', 'p');
    await phone.getByRole('textbox').fill('Mijn dochter van drie'); await phone.getByRole('button', { name: /Leg mijn kaart erbij|Add my card/ }).click(); await wait(600); await shoot('rings-own', 'p');
    await phone.getByRole('group', { name: /Ringen|Rings/ }).getByRole('button').nth(1).click(); await wait(500);
    await main();
  } else if (id === 'spiegel') {
    for (let i = 0; i < 5; i += 1) { await phone.getByRole('textbox').fill(['Ik zag iemand die snel gaat.', 'Dat ik bleef bellen.', '', 'Een vak met geduld.', 'Maandag loop ik langs bij de balie.'][i] ?? ''); if (i === 3) await shoot('mirror-4', 'p'); if (i < 4) { await phone.getByRole('button', { name: /^(Verder|On)$/ }).click(); await wait(250); } }
    await main();
  } else if (id === 'uitchecken') {
    await phone.getByRole('textbox').nth(0).fill('Twijfel is ook vakmanschap.'); await phone.getByRole('checkbox').nth(0).check(); await phone.getByRole('textbox').nth(1).fill('Ik zeg het maandag gewoon tegen mijn leidinggevende.'); await radio('4'); await shoot('out-filled', 'p'); await main();
  }
}
