/** The settings for people: name, default, meaning and bounds, for the README and for messages. */
import type { Settings } from './settings.ts';

export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** One row for each setting: for the README and for messages. `wrong` ends the sentence "NAME ..." when the value can't be used. */
export type SettingRow = {
  readonly name: string;
  readonly default: string;
  readonly what: string;
  readonly wrong: { readonly nl: string; readonly en: string };
  /** Its value is never shown, not even when it is wrong. */
  readonly secret?: true;
};

const number = (from: number, to: number): SettingRow['wrong'] => ({
  nl: `is een heel getal van ${from} tot en met ${to}`,
  en: `is a whole number from ${from} to ${to}`,
});
const folder = { nl: 'is een map', en: 'is a folder' };
const contact = { nl: 'begint met mailto: of https:', en: 'starts with mailto: or https:' };
const anything = { nl: 'is een tekst', en: 'is a text' };

export const SETTINGS = {
  port: { name: 'PORT', default: '3000', what: 'Port to listen on', wrong: number(0, 65_535) },
  host: {
    name: 'HOST',
    default: '0.0.0.0',
    what: 'Address to listen on',
    wrong: { nl: 'is een naam of adres', en: 'is a name or an address' },
  },
  dataDir: { name: 'DATA_DIR', default: './data', what: 'Folder of the database', wrong: folder },
  databaseUrl: {
    name: 'DATABASE_URL',
    default: '',
    what: 'PostgreSQL in place of the folder, such as `postgres://user:password@host:5432/goedwerk`; with `REDIS_URL`, several processes share it',
    wrong: { nl: 'is een adres dat begint met postgres://', en: 'is an address that starts with postgres://' },
    secret: true,
  },
  redisUrl: {
    name: 'REDIS_URL',
    default: '',
    what: 'Redis through which several processes on one `DATABASE_URL` hear of each other and count together, such as `redis://host:6379`; without it there is one process',
    wrong: { nl: 'is een adres dat begint met redis:// of rediss://', en: 'is an address that starts with redis:// or rediss://' },
    secret: true,
  },
  publicUrl: {
    name: 'PUBLIC_URL',
    default: '',
    what: 'Address that phones use, such as `https://goedwerk.example`; without it, the address of this machine on the network',
    wrong: {
      nl: 'is een http- of https-adres zonder pad, zoals https://goedwerk.example',
      en: 'is an http or https address without a path, such as https://goedwerk.example',
    },
  },
  decksDir: { name: 'DECKS_DIR', default: './decks', what: 'Folder of the deck files', wrong: folder },
  logLevel: {
    name: 'LOG_LEVEL',
    default: 'info',
    what: `How much is logged: ${LOG_LEVELS.join(', ')}`,
    wrong: { nl: `is een van ${LOG_LEVELS.join(', ')}`, en: `is one of ${LOG_LEVELS.join(', ')}` },
  },
  trustProxy: { name: 'TRUST_PROXY', default: '0', what: 'Number of reverse proxies in front of the server', wrong: number(0, 10) },
  maxRooms: { name: 'MAX_ROOMS', default: '1000', what: 'Most rooms that are kept at a time', wrong: number(1, 100_000) },
  maxPeople: { name: 'MAX_PEOPLE', default: '1000', what: 'Most people in one room', wrong: number(1, 10_000) },
  maxDecks: { name: 'MAX_DECKS', default: '10000', what: 'Most decks of the studio that are kept', wrong: number(1, 100_000) },
  embedOrigins: {
    name: 'EMBED_ORIGINS',
    default: '',
    what: 'Sites that may show the pages in a frame, such as `https://intranet.example`, with a space between them',
    wrong: {
      nl: 'is een lijst van adressen zonder pad, met een spatie ertussen',
      en: 'is a list of addresses without a path, with a space between them',
    },
  },
  lookAccent: {
    name: 'LOOK_ACCENT',
    default: '',
    what: 'Accent colour of your organisation, such as `#1a5fb4`; it is made darker or lighter until it can be read',
    wrong: { nl: 'is een kleur als #1a5fb4', en: 'is a colour such as #1a5fb4' },
  },
  lookLogo: {
    name: 'LOOK_LOGO',
    default: '',
    what: 'Path of the logo of your organisation: PNG, JPEG or WebP, at most 105 kB and 2000 pixels a side',
    wrong: { nl: 'is het pad van een plaatje', en: 'is the path of a picture' },
  },
  rehearsalPace: {
    name: 'REHEARSAL_PACE',
    default: '1',
    what: 'Speed of simulated people in rehearsals: 1 is a human pace, 10 ten times as fast',
    wrong: number(1, 100),
  },
  securityContact: {
    name: 'SECURITY_CONTACT',
    default: '',
    what: 'Where a leak can be reported: `mailto:` or `https:`, shown in `/.well-known/security.txt`',
    wrong: contact,
  },
  organisation: {
    name: 'ORGANISATION',
    default: '',
    what: 'Name of the organisation that runs this server, for the pages about privacy',
    wrong: anything,
  },
  privacyContact: {
    name: 'PRIVACY_CONTACT',
    default: '',
    what: 'Where people can ask about privacy: `mailto:` or `https:`, for the same pages',
    wrong: contact,
  },
  maxKeepDays: {
    name: 'MAX_KEEP_DAYS',
    default: '365',
    what: 'Most days that counts are kept after a room closed; a facilitator who asks for more gets this, and every phone says it',
    wrong: number(1, 365),
  },
  metricsPort: {
    name: 'METRICS_PORT',
    default: '',
    what: 'Port of `/metrics` for Prometheus; without it there are none',
    wrong: number(0, 65_535),
  },
  metricsHost: {
    name: 'METRICS_HOST',
    default: '127.0.0.1',
    what: 'Address that the metrics listen on; keep it out of reach of visitors',
    wrong: { nl: 'is een naam of adres', en: 'is a name or an address' },
  },
  accessCodes: {
    name: 'ACCESS_CODE',
    default: '',
    what: 'Code that facilitators need to open a room, deck or series; several with a space between them; without it opening is free',
    wrong: {
      nl: 'is een code van 8 tekens of meer, of meer codes met een spatie ertussen',
      en: 'is a code of 8 characters or more, or several with a space between them',
    },
    secret: true,
  },
  oidcIssuer: {
    name: 'OIDC_ISSUER',
    default: '',
    what: 'Issuer of OpenID Connect where facilitators log in, such as `https://login.example/realms/gemeente`; needs the two below and `PUBLIC_URL`',
    wrong: { nl: 'is een https-adres', en: 'is an https address' },
  },
  oidcClientId: { name: 'OIDC_CLIENT_ID', default: '', what: 'Name of this toolkit at the issuer', wrong: anything },
  oidcClientSecret: { name: 'OIDC_CLIENT_SECRET', default: '', what: 'Its secret there', wrong: anything, secret: true },
  oidcScope: {
    name: 'OIDC_SCOPE',
    default: 'openid email',
    what: 'What is asked of the issuer; `openid` is enough when `OIDC_ALLOW` is empty',
    wrong: { nl: 'begint met openid', en: 'starts with openid' },
  },
  oidcAllow: {
    name: 'OIDC_ALLOW',
    default: '',
    what: 'Who may open, as claim=value with commas between them, such as `groups=goed-werk, email=@gemeente.example`; one must hold; empty: everybody who can log in',
    wrong: {
      nl: 'is een lijst als groups=goed-werk, email=@gemeente.example',
      en: 'is a list such as groups=goed-werk, email=@gemeente.example',
    },
  },
} as const satisfies Record<keyof Settings, SettingRow>;
