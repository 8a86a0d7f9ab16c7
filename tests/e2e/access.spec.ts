/** Who may open a session, in a real browser: a code, and a login at a real provider on this machine, in both tongues of the page. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { CLIENT, startLoginProvider } from '../support/login-provider.ts';
import { freePort, startProcess, type ServiceProcess } from '../support/process.ts';
import { expectNoViolations } from './support/a11y/look.ts';
import { expectNoCookies, openPage, type Trouble } from './support/gathering.ts';

const CODE = 'wilde-eend-17';

async function serve(env: (url: string) => Record<string, string>): Promise<{ service: ServiceProcess; stop: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'goed-werk-access-'));
  const port = await freePort();
  const service = await startProcess(folder, port, env(`http://127.0.0.1:${port}`));
  return {
    service,
    stop: async () => {
      await service.terminate();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function openFirst(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: /^Open de sessie:/ })
    .first()
    .click();
}

test('a facilitator without the code is asked for it, and goes on where they were; a participant never is', async ({ browser }) => {
  const { service, stop } = await serve(() => ({ ACCESS_CODE: CODE }));
  const trouble: Trouble = [];
  const page = await openPage(browser, 'laptop', {}, trouble);
  await page.goto(`${service.url}/begeleiden`);
  const panel = page.getByRole('region', { name: 'Openen is hier voor begeleiders' });
  await expect(panel).toBeVisible();
  await expectNoViolations(page, 'the start page that asks for a code');

  // Pressing on is no dead end: the page asks, and opens what was asked for.
  await openFirst(page);
  const dialog = page.getByRole('dialog', { name: 'Openen is hier voor begeleiders' });
  await dialog.getByLabel('Code van je organisatie').fill('helemaal-fout');
  await dialog.getByRole('button', { name: 'Ga verder' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Deze code klopt niet');
  await expectNoViolations(page, 'the dialog after a wrong code');
  await dialog.getByLabel('Code van je organisatie').fill(CODE);
  await dialog.getByRole('button', { name: 'Ga verder' }).click();
  await expect(page).toHaveURL(/\/begeleiden\/[\w-]+$/);

  // The studio in the same tab does not ask again; a phone is never asked.
  await page.goto(`${service.url}/studio`);
  await expect(page.getByRole('button', { name: 'Nieuwe set' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Openen is hier voor begeleiders' })).toHaveCount(0);
  const phone = await openPage(browser, 'phone', { viewport: { width: 390, height: 844 } }, trouble);
  await phone.goto(service.url);
  await expect(phone.getByLabel('Code', { exact: true })).toBeVisible();
  await expectNoCookies(page);
  expect(trouble).toEqual([]);
  await stop();
});

test('a facilitator logs in at the organisation and comes back to where they were, without a trace in the address', async ({ browser }) => {
  const port = await freePort();
  const provider = await startLoginProvider(`http://127.0.0.1:${port}/inloggen`);
  const folder = mkdtempSync(join(tmpdir(), 'goed-werk-access-'));
  const service = await startProcess(folder, port, {
    OIDC_ISSUER: provider.issuer,
    OIDC_CLIENT_ID: CLIENT.id,
    OIDC_CLIENT_SECRET: CLIENT.secret,
    OIDC_ALLOW: 'email=@gemeente.example',
  });
  const trouble: Trouble = [];
  const page = await openPage(browser, 'laptop', {}, trouble);

  provider.become({ email: 'gast@elders.example', email_verified: true, groups: [] });
  await page.goto(`${service.url}/studio`);
  await page.getByRole('button', { name: 'Inloggen met je organisatie' }).click();
  await page.getByRole('button', { name: 'Ik ben het' }).click();
  await expect(page.getByRole('heading', { name: 'Inloggen is niet gelukt' })).toBeVisible();
  await expect(page.getByRole('alert')).toContainText('mag hier niets openen');
  await expectNoViolations(page, 'a login that is not allowed');
  expect(page.url()).toBe(`${service.url}/inloggen`);

  provider.become({ email: 'begeleider@gemeente.example', email_verified: true, groups: [] });
  await page.goto(`${service.url}/studio`);
  await page.getByRole('button', { name: 'Inloggen met je organisatie' }).click();
  await expect(page).toHaveURL(`${service.url}/studio`);
  await expect(page.getByRole('button', { name: 'Inloggen met je organisatie' })).toHaveCount(0);
  await page.goto(`${service.url}/begeleiden`);
  await openFirst(page);
  await expect(page).toHaveURL(/\/begeleiden\/[\w-]+$/);

  // A login that another began, brought to this browser in a link, goes nowhere.
  await page.goto(`${service.url}/inloggen?code=van-een-ander&state=a.b.c`);
  await expect(page.getByRole('heading', { name: 'Inloggen is niet gelukt' })).toBeVisible();
  expect((await page.context().cookies(service.url)).filter(({ name }) => !name.startsWith('_'))).toEqual([]);
  expect(trouble).toEqual([]);
  await service.terminate();
  await provider.stop();
  rmSync(folder, { recursive: true, force: true });
});

test('the pages for organisations can be read and printed, in Dutch and English, on a narrow phone too', async ({ browser }) => {
  const { service, stop } = await serve(() => ({
    ORGANISATION: 'Gemeente Voorbeeld',
    PRIVACY_CONTACT: 'mailto:privacy@voorbeeld.example',
  }));
  const trouble: Trouble = [];
  const page = await openPage(browser, 'reader', { viewport: { width: 320, height: 700 } }, trouble);
  for (const path of ['/privacy', '/privacy/organisatie', '/privacy/dpia', '/privacy/register', '/toegankelijkheid']) {
    const response = await page.goto(service.url + path);
    expect(response?.status()).toBe(200);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('main')).toContainText('Deze server is van Gemeente Voorbeeld.');
    await expectNoViolations(page, path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    const dutch = await page.getByRole('heading', { level: 1 }).innerText();
    await page.getByText('English', { exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(dutch);
    await expectNoViolations(page, `${path} in English`);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await expect(page.getByRole('contentinfo')).toBeHidden();
    expect(await page.getByRole('heading', { level: 1 }).evaluate((element) => getComputedStyle(element).color)).toBe('rgb(0, 0, 0)');
    await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
    await page.getByText('Nederlands', { exact: true }).click();
  }
  await page.goto(`${service.url}/begeleiden`);
  await expect(page.getByRole('link', { name: 'Toegankelijkheid' })).toHaveAttribute('href', '/toegankelijkheid');
  expect(trouble).toEqual([]);
  await stop();
});
