import { expect, test } from 'vitest';
import { readSettings, SETTINGS, SettingsError } from '../../server/settings.ts';

test('without any setting everything has its default', () => {
  expect(readSettings({})).toEqual({
    port: 3000,
    host: '0.0.0.0',
    dataDir: './data',
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
    }),
  ).toMatchObject({
    port: 8080,
    host: '::',
    publicUrl: 'https://goedwerk.example',
    trustProxy: 1,
    logLevel: 'warn',
    embedOrigins: ['https://a.example', 'https://b.example:8443'],
    securityContact: 'mailto:lek@goedwerk.example',
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
