/** The settings of the server, all from the environment, all checked before anything starts. */
import * as v from 'valibot';

/** What the process ends with when a setting is wrong: EX_CONFIG of sysexits(3). */
export const WRONG_SETTINGS_EXIT = 78;

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

export type Settings = {
  /** 0 lets the system choose. */
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  /** Origin such as `https://goedwerk.example`, without a slash at the end; null when phones use the address on the network. */
  readonly publicUrl: string | null;
  readonly decksDir: string;
  readonly logLevel: (typeof LOG_LEVELS)[number];
  /** Number of proxies in front whose forwarded address is believed. */
  readonly trustProxy: number;
  readonly maxRooms: number;
  readonly maxPeople: number;
  /** Decks of the studio. */
  readonly maxDecks: number;
  /** Origins that may show the pages in a frame; empty: none. */
  readonly embedOrigins: readonly string[];
  /** Accent colour of the organisation as `#1a2b3c`, and path of its logo; null when it has none. */
  readonly lookAccent: string | null;
  readonly lookLogo: string | null;
  /** Speed of simulated people in rehearsals; 1 is a human pace. */
  readonly rehearsalPace: number;
  /** Where a leak can be reported: a `mailto:` or `https:` address, or null. */
  readonly securityContact: string | null;
};

/** One row for each setting: for the README and for messages. `wrong` ends the sentence "NAME ..." when the value can't be used. */
export type SettingRow = {
  readonly name: string;
  readonly default: string;
  readonly what: string;
  readonly wrong: { readonly nl: string; readonly en: string };
};

const number = (from: number, to: number): SettingRow['wrong'] => ({
  nl: `is een heel getal van ${from} tot en met ${to}`,
  en: `is a whole number from ${from} to ${to}`,
});
const folder = { nl: 'is een map', en: 'is a folder' };

export const SETTINGS = {
  port: { name: 'PORT', default: '3000', what: 'Port to listen on', wrong: number(0, 65_535) },
  host: {
    name: 'HOST',
    default: '0.0.0.0',
    what: 'Address to listen on',
    wrong: { nl: 'is een naam of adres', en: 'is a name or an address' },
  },
  dataDir: { name: 'DATA_DIR', default: './data', what: 'Folder of the database', wrong: folder },
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
    wrong: { nl: 'begint met mailto: of https:', en: 'starts with mailto: or https:' },
  },
} as const satisfies Record<keyof Settings, SettingRow>;

const wholeNumber = (from: number, to: number) =>
  v.pipe(v.string(), v.trim(), v.regex(/^\d{1,9}$/), v.transform(Number), v.minValue(from), v.maxValue(to));
const text = v.pipe(v.string(), v.trim(), v.minLength(1));
const originText = v.pipe(
  v.string(),
  v.trim(),
  v.check((url) => originOf(url) !== null),
  v.transform((url) => originOf(url) ?? ''),
);

const SettingsSchema = v.object({
  port: wholeNumber(0, 65_535),
  host: v.pipe(text, v.regex(/^[\w.:-]+$/)),
  dataDir: text,
  publicUrl: v.union([
    v.pipe(
      v.literal(''),
      v.transform(() => null),
    ),
    originText,
  ]),
  decksDir: text,
  logLevel: v.picklist(LOG_LEVELS),
  trustProxy: wholeNumber(0, 10),
  maxRooms: wholeNumber(1, 100_000),
  maxPeople: wholeNumber(1, 10_000),
  maxDecks: wholeNumber(1, 100_000),
  embedOrigins: v.pipe(
    v.string(),
    v.transform((list) => list.split(/[\s,]+/).filter((each) => each !== '')),
    v.array(originText),
  ),
  lookAccent: v.union([
    v.pipe(
      v.literal(''),
      v.transform(() => null),
    ),
    v.pipe(text, v.toLowerCase(), v.regex(/^#[0-9a-f]{6}$/)),
  ]),
  lookLogo: v.pipe(
    v.string(),
    v.transform((path) => path || null),
  ),
  rehearsalPace: wholeNumber(1, 100),
  securityContact: v.union([
    v.pipe(
      v.literal(''),
      v.transform(() => null),
    ),
    v.pipe(text, v.regex(/^(mailto:\S+@\S+|https:\/\/\S+)$/)),
  ]),
});

export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

/**
 * @param env usually `process.env`; a setting that is missing or empty has its default.
 * @throws SettingsError whose message names every wrong setting, in Dutch and in English; end the process with `WRONG_SETTINGS_EXIT`.
 */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const given = Object.fromEntries(Object.entries(SETTINGS).map(([key, row]) => [key, env[row.name]?.trim() || row.default]));
  const checked = v.safeParse(SettingsSchema, given);
  if (checked.success) return checked.output;
  const wrong = new Set(checked.issues.map((issue) => issue.path?.[0]?.key as keyof Settings));
  const lines = (language: 'nl' | 'en'): string[] =>
    [...wrong].map((key) => `  ${SETTINGS[key].name} ${SETTINGS[key].wrong[language]}; ${language === 'nl' ? 'nu' : 'now'}: ${given[key]}`);
  throw new SettingsError(['Deze instellingen kloppen niet:', ...lines('nl'), 'These settings are wrong:', ...lines('en')].join('\n'));
}

/** `scheme://host[:port]` of an http(s) address that has nothing more than that; null otherwise. */
function originOf(address: string): string | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') return null;
  return url.pathname === '/' && url.search === '' && url.hash === '' && !/[?#]/.test(address) ? url.origin : null;
}
