/** The settings of the server, all from the environment, all checked before anything starts. */
import * as v from 'valibot';
import { readRules, type AllowRule } from './access/allowed.ts';
import { LOG_LEVELS, SETTINGS, type SettingRow } from './setting-rows.ts';

/** What the process ends with when a setting is wrong: EX_CONFIG of sysexits(3). */
export const WRONG_SETTINGS_EXIT = 78;

export type Settings = {
  /** 0 lets the system choose. */
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  /** A PostgreSQL that several processes may share; null: SQLite in `dataDir`, for one process. */
  readonly databaseUrl: string | null;
  /** Where processes that share a database hear of each other; null: there is one process. */
  readonly redisUrl: string | null;
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
  /** Who runs this server, and where questions about privacy go (`mailto:` or `https:`), for the pages about privacy. */
  readonly organisation: string | null;
  readonly privacyContact: string | null;
  /** Most days that counts may be kept after a room closed; a wish for more gets this. */
  readonly maxKeepDays: number;
  /** Where the metrics are served; null: nowhere. */
  readonly metricsPort: number | null;
  readonly metricsHost: string;
  /** Codes of which one opens; empty: no code opens anything. */
  readonly accessCodes: readonly string[];
  /** The OpenID Connect provider that lets facilitators in; the first three are given together or not at all. */
  readonly oidcIssuer: string | null;
  readonly oidcClientId: string | null;
  readonly oidcClientSecret: string | null;
  readonly oidcScope: string;
  readonly oidcAllow: readonly AllowRule[];
};

const wholeNumber = (from: number, to: number) =>
  v.pipe(v.string(), v.trim(), v.regex(/^\d{1,9}$/), v.transform(Number), v.minValue(from), v.maxValue(to));
const text = v.pipe(v.string(), v.trim(), v.minLength(1));
const originText = v.pipe(
  v.string(),
  v.trim(),
  v.check((url) => originOf(url) !== null),
  v.transform((url) => originOf(url) ?? ''),
);

/** Empty: null. */
const optional = <Schema extends v.GenericSchema<string, unknown>>(schema: Schema) =>
  v.union([
    v.pipe(
      v.literal(''),
      v.transform(() => null),
    ),
    schema,
  ]);
const contactText = v.pipe(text, v.regex(/^(mailto:\S+@\S+|https:\/\/\S+)$/));

const SettingsSchema = v.object({
  port: wholeNumber(0, 65_535),
  host: v.pipe(text, v.regex(/^[\w.:-]+$/)),
  dataDir: text,
  databaseUrl: optional(v.pipe(text, v.regex(/^postgres(ql)?:\/\/\S+$/), v.check(URL.canParse))),
  redisUrl: optional(v.pipe(text, v.regex(/^rediss?:\/\/\S+$/), v.check(URL.canParse))),
  publicUrl: optional(originText),
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
  lookAccent: optional(v.pipe(text, v.toLowerCase(), v.regex(/^#[0-9a-f]{6}$/))),
  lookLogo: v.pipe(
    v.string(),
    v.transform((path) => path || null),
  ),
  rehearsalPace: wholeNumber(1, 100),
  securityContact: optional(contactText),
  organisation: optional(text),
  privacyContact: optional(contactText),
  maxKeepDays: wholeNumber(1, 365),
  metricsPort: optional(wholeNumber(0, 65_535)),
  metricsHost: v.pipe(text, v.regex(/^[\w.:-]+$/)),
  accessCodes: v.pipe(
    v.string(),
    v.transform((list) => list.split(/[\s,]+/).filter((each) => each !== '')),
    v.array(v.pipe(v.string(), v.minLength(8), v.maxLength(200))),
  ),
  oidcIssuer: optional(v.pipe(text, v.check(isIssuer))),
  oidcClientId: optional(text),
  oidcClientSecret: optional(text),
  oidcScope: v.pipe(text, v.regex(/^openid( [\w.:/-]+)*$/)),
  oidcAllow: v.pipe(
    v.string(),
    v.check((list) => readRules(list) !== null),
    v.transform((list) => readRules(list) ?? []),
  ),
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
  const wrong = checked.success ? [] : [...new Set(checked.issues.map((issue) => issue.path?.[0]?.key as keyof Settings))];
  const problems = [...wrong.map((key) => wrongValue(key, given[key] ?? '')), ...(checked.success ? lonely(checked.output) : [])];
  if (checked.success && problems.length === 0) return checked.output;
  const lines = (language: 'nl' | 'en'): string[] => problems.map((each) => `  ${each[language]}`);
  throw new SettingsError(['Deze instellingen kloppen niet:', ...lines('nl'), 'These settings are wrong:', ...lines('en')].join('\n'));
}

function wrongValue(key: keyof Settings, given: string): SettingRow['wrong'] {
  const { name, wrong, secret }: SettingRow = SETTINGS[key];
  const now = (word: string): string => (secret ? '' : `; ${word}: ${given}`);
  return { nl: `${name} ${wrong.nl}${now('nu')}`, en: `${name} ${wrong.en}${now('now')}` };
}

/** Settings that are right by themselves, and miss another. */
function lonely({
  oidcIssuer,
  oidcClientId,
  oidcClientSecret,
  publicUrl,
  databaseUrl,
  redisUrl,
}: Settings): readonly SettingRow['wrong'][] {
  const login = [oidcIssuer, oidcClientId, oidcClientSecret];
  const partOfLogin = login.some((each) => each !== null) && [...login, publicUrl].includes(null);
  return [
    ...(partOfLogin
      ? [
          {
            nl: 'OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET en PUBLIC_URL horen bij elkaar: geef ze alle vier',
            en: 'OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET and PUBLIC_URL belong together: give all four',
          },
        ]
      : []),
    ...(redisUrl !== null && databaseUrl === null
      ? [
          {
            nl: 'REDIS_URL is voor meer processen op één database: geef DATABASE_URL erbij, of laat REDIS_URL weg',
            en: 'REDIS_URL is for several processes on one database: give DATABASE_URL too, or leave REDIS_URL out',
          },
        ]
      : []),
  ];
}

/** The provider is asked over TLS; without it only on this machine, to try things out. */
function isIssuer(address: string): boolean {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url || url.username !== '' || url.search !== '' || url.hash !== '') return false;
  return url.protocol === 'https:' || (url.protocol === 'http:' && ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname));
}

/** `scheme://host[:port]` of an http(s) address that has nothing more than that; null otherwise. */
function originOf(address: string): string | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') return null;
  return url.pathname === '/' && url.search === '' && url.hash === '' && !/[?#]/.test(address) ? url.origin : null;
}
