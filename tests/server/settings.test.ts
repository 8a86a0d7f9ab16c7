import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SETTINGS, type SettingRow } from '../../server/setting-rows.ts';
import { readSettings, SettingsError } from '../../server/settings.ts';

test('without any setting everything has its default', () => {
  expect(readSettings({})).toEqual({
    port: 3000,
    host: '0.0.0.0',
    dataDir: './data',
    databaseUrl: null,
    redisUrl: null,
    publicUrl: null,
    decksDir: './decks',
    logLevel: 'info',
    trustProxy: 0,
    maxRooms: 1000,
    maxPeople: 1000,
    maxDecks: 10_000,
    lookAccent: null,
    lookLogo: null,
    embedOrigins: [],
    securityContact: null,
    rehearsalPace: 1,
    organisation: null,
    privacyContact: null,
    maxKeepDays: 365,
    metricsPort: null,
    metricsHost: '127.0.0.1',
    accessCodes: [],
    oidcIssuer: null,
    oidcClientId: null,
    oidcClientSecret: null,
    oidcScope: 'openid email',
    oidcAllow: [],
  });
  expect(readSettings({ PORT: '', PUBLIC_URL: ' ' })).toEqual(readSettings({}));
});

test('settings are read from the environment', () => {
  expect(
    readSettings({
      PORT: '8080',
      HOST: '::',
      PUBLIC_URL: 'https://Goedwerk.example/',
      TRUST_PROXY: '1',
      LOG_LEVEL: 'warn',
      EMBED_ORIGINS: 'https://a.example, https://b.example:8443',
      SECURITY_CONTACT: 'mailto:lek@goedwerk.example',
      ACCESS_CODE: 'wilde-eend-17 tweede-code-88',
      METRICS_PORT: '9090',
      OIDC_ISSUER: 'https://login.example/realms/gemeente',
      OIDC_CLIENT_ID: 'goed-werk',
      OIDC_CLIENT_SECRET: 'geheim',
      OIDC_ALLOW: 'groups=goed werk, email=@gemeente.example',
    }),
  ).toMatchObject({
    port: 8080,
    host: '::',
    publicUrl: 'https://goedwerk.example',
    trustProxy: 1,
    logLevel: 'warn',
    embedOrigins: ['https://a.example', 'https://b.example:8443'],
    securityContact: 'mailto:lek@goedwerk.example',
    accessCodes: ['wilde-eend-17', 'tweede-code-88'],
    metricsPort: 9090,
    oidcIssuer: 'https://login.example/realms/gemeente',
    oidcAllow: [
      { claim: 'groups', value: 'goed werk' },
      { claim: 'email', value: '@gemeente.example' },
    ],
  });
});

test.each([
  ['PORT', '65536'],
  ['PORT', '3000x'],
  ['PORT', '-1'],
  ['PORT', '1e3'],
  ['HOST', 'http://x'],
  ['PUBLIC_URL', 'goedwerk.example'],
  ['PUBLIC_URL', 'https://goedwerk.example/pad'],
  ['PUBLIC_URL', 'https://goedwerk.example/?a'],
  ['PUBLIC_URL', 'https://name:secret@goedwerk.example'],
  ['PUBLIC_URL', 'ftp://goedwerk.example'],
  ['LOG_LEVEL', 'loud'],
  ['TRUST_PROXY', 'true'],
  ['MAX_ROOMS', '0'],
  ['MAX_PEOPLE', '99999'],
  ['EMBED_ORIGINS', "https://a.example 'unsafe-inline'"],
  ['EMBED_ORIGINS', '*'],
  ['LOOK_ACCENT', 'blauw'],
  ['LOOK_ACCENT', '#01689b; background: red'],
  ['SECURITY_CONTACT', 'lek@goedwerk.example'],
  ['PRIVACY_CONTACT', 'bel maar'],
  ['MAX_KEEP_DAYS', '0'],
  ['MAX_KEEP_DAYS', '366'],
  ['METRICS_PORT', 'yes'],
  ['METRICS_HOST', 'http://x'],
  ['ACCESS_CODE', 'kort'],
  ['ACCESS_CODE', 'lang-genoeg-1 kort'],
  ['OIDC_ISSUER', 'http://login.example'],
  ['OIDC_ISSUER', 'https://name:secret@login.example'],
  ['OIDC_SCOPE', 'email'],
  ['OIDC_ALLOW', 'everybody'],
])('%s=%s is refused by name', (name, value) => {
  expect(() => readSettings({ [name]: value })).toThrow(SettingsError);
  expect(() => readSettings({ [name]: value })).toThrow(`${name} `);
});

test('the message names every wrong setting, in two languages', () => {
  expect(() => readSettings({ PORT: 'x', LOG_LEVEL: 'loud', HOST: 'localhost' })).toThrow(
    [
      'Deze instellingen kloppen niet:',
      '  PORT is een heel getal van 0 tot en met 65535; nu: x',
      '  LOG_LEVEL is een van fatal, error, warn, info, debug, trace, silent; nu: loud',
      'These settings are wrong:',
      '  PORT is a whole number from 0 to 65535; now: x',
      '  LOG_LEVEL is one of fatal, error, warn, info, debug, trace, silent; now: loud',
    ].join('\n'),
  );
});

test('every default is itself a right setting', () => {
  const defaults = Object.fromEntries(Object.values(SETTINGS).map((row) => [row.name, row.default]));
  expect(readSettings(defaults)).toEqual(readSettings({}));
});

test('the value of a secret is not shown, also when it is wrong', () => {
  expect(() => readSettings({ ACCESS_CODE: 'geheim1' })).toThrow(/ACCESS_CODE/);
  expect(() => readSettings({ ACCESS_CODE: 'geheim1' })).not.toThrow(/geheim1/);
});

test.each([
  { OIDC_ISSUER: 'https://login.example' },
  { OIDC_CLIENT_ID: 'x', OIDC_CLIENT_SECRET: 'y', PUBLIC_URL: 'https://goedwerk.example' },
])('%j: a login needs all of its settings', (env) =>
  expect(() => readSettings(env)).toThrow(/OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET and PUBLIC_URL belong together/),
);

test('the table in the README has every setting with its default, meaning and bounds, and no other', () => {
  const readme = readFileSync(join(import.meta.dirname, '..', '..', 'README.md'), 'utf8');
  const [, table = ''] = /<!-- settings -->\n([\s\S]*?)<!-- \/settings -->/.exec(readme) ?? [];
  const rows = table
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  const wanted = Object.values(SETTINGS).map((row: SettingRow) => [
    `\`${row.name}\``,
    row.default === '' ? '' : `\`${row.default}\``,
    row.what,
    row.wrong.en.replace(/^(is|starts with) /, (_all, verb: string) => (verb === 'is' ? '' : 'starts with ')),
  ]);
  expect(rows.toSorted()).toEqual(wanted.toSorted());
});
