/** A deck as YAML, in the very form of the files in `decks/` (and as prettier likes it), and as JSON. */
import { stringify } from 'yaml';
import { CARD_KINDS, type Deck } from '../../../shared/deck/deck.ts';

const SCHEMA = './deck.schema.json';
const WIDTH = 120;
/** Fields for long texts of a card: a block of their own, each paragraph one line. */
const BLOCKS: ReadonlySet<string> = new Set(['text', 'notes', 'afterword']);
/** Fields that are short lists or a few words: on one line, as long as they fit. */
const ON_ONE_LINE: ReadonlySet<string> = new Set([
  'labels',
  'look',
  'protagonist',
  'audience',
  'themes',
  'qualities',
  'values',
  'settings',
]);
/** The order in which people read an option. */
const OPTION = ['id', 'label', 'text', 'consequence'];

type Fields = Readonly<Record<string, unknown>>;

export function jsonOf(deck: Deck): string {
  const { $schema: _schema, ...rest } = deck;
  return `${JSON.stringify({ $schema: SCHEMA, ...rest }, null, 2)}\n`;
}

/** Every text comes back as it is, also through `parseDeck`, which takes spaces off both ends. */
export function yamlOf(deck: Deck): string {
  const { $schema: _schema, ...all } = deck;
  const kinds: readonly string[] = CARD_KINDS;
  const head = Object.entries(all).filter(([name]) => !kinds.includes(name));
  const lines = [`# yaml-language-server: $schema=${SCHEMA}`, ...head.flatMap(([name, value]) => field(name, value, ''))];
  for (const kind of CARD_KINDS)
    for (const [i, card] of deck[kind].entries()) lines.push(...(i === 0 ? ['', `${kind}:`] : ['']), ...item(card, '  ', 'card'));
  return `${lines.join('\n')}\n`;
}

/** An item of a list: its first field stands behind the dash. */
function item(value: unknown, indent: string, inside: string): string[] {
  if (typeof value === 'string') return [`${indent}- ${scalar(value)}`];
  if (!isFields(value) || Object.keys(value).length === 0) return [`${indent}- ${flow(value)}`];
  const entries = inside === 'options' ? inOrder(value) : Object.entries(value);
  const lines = entries.flatMap(([name, inner]) => field(name, inner, `${indent}  `, inside));
  return [`${indent}- ${(lines[0] ?? '').trimStart()}`, ...lines.slice(1)];
}

/** @param inside the list whose item has this field; a `text` of a card is long, one of an option is not */
function field(name: string, value: unknown, indent: string, inside = ''): string[] {
  const key = `${indent}${scalar(name)}:`;
  if (typeof value === 'string') {
    const long = BLOCKS.has(name) && (inside === 'card' || inside === 'activities');
    return long && isBlock(value) ? [`${key} |`, ...blockLines(value, indent)] : [`${key} ${scalar(value)}`];
  }
  if (ON_ONE_LINE.has(name)) {
    const line = `${key} ${flow(value)}`;
    if (line.length <= WIDTH || !isLong(value)) return [line];
    if (isFields(value)) return [key, ...Object.entries(value).flatMap(([each, inner]) => field(each, inner, `${indent}  `))];
    return [key, `${indent}  [`, ...value.map((each) => `${indent}    ${flow(each)},`), `${indent}  ]`];
  }
  if (!Array.isArray(value) || value.length === 0) return [`${key} ${flow(value)}`];
  return [key, ...value.flatMap((each) => item(each, `${indent}  `, name))];
}

/** What can be taken apart into lines. */
function isLong(value: unknown): value is readonly unknown[] | Fields {
  return Array.isArray(value) || (isFields(value) && Object.keys(value).length > 0);
}

/** Only a text that comes back exactly may be a block. */
function isBlock(text: string): boolean {
  return text !== '' && text === text.trim() && !/[^\S\n ]|[ ]\n|\u00AD/.test(text) && !UNPRINTABLE.test(text);
}

function blockLines(text: string, indent: string): string[] {
  return text.split('\n').map((line) => (line === '' ? '' : `${indent}  ${line}`));
}

/** On one line, the way JSON does it. */
function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  if (isFields(value)) {
    const inner = Object.entries(value).map(([name, each]) => `${scalar(name, 'brackets')}: ${flow(each)}`);
    return inner.length === 0 ? '{}' : `{ ${inner.join(', ')} }`;
  }
  return typeof value === 'string' ? scalar(value, 'brackets') : JSON.stringify(value ?? null);
}

// What YAML or an eye can't tell apart: control signs, other line ends, other spaces, soft hyphens, marks.
const UNPRINTABLE = /(?!\n)[\p{Cc}\u00A0\u00AD\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF\uFFFE\uFFFF]/u;
/** What JSON leaves as it is; it has escaped the control signs below 0x20 already. */
const TO_ESCAPE = /[\p{Cc}\u00A0\u00AD\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF\uFFFE\uFFFF]/gu;
/** Certainly a plain text, in a list on one line too. */
const PLAIN = /^[\p{L}‘“][\p{L}\p{N} .’‘”“()?!/;…–€-]*$/u;
const WORDS_WITH_MEANING = /^(y|n|yes|no|on|off|true|false|null)$/i;
const WRITING = { lineWidth: 0, singleQuote: true } as const;

/** @param where commas and brackets have a meaning between brackets only */
function scalar(text: string, where: 'line' | 'brackets' = 'line'): string {
  if (PLAIN.test(text) && text === text.trim() && !WORDS_WITH_MEANING.test(text)) return text;
  if (UNPRINTABLE.test(text) || text.includes('\n'))
    return JSON.stringify(text).replaceAll(TO_ESCAPE, (sign) => `\\u${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`);
  return where === 'line'
    ? stringify({ a: text }, WRITING).trim().slice('a: '.length)
    : stringify([text], { ...WRITING, collectionStyle: 'flow', flowCollectionPadding: false })
        .trim()
        .slice(1, -1);
}

function inOrder(fields: Fields): [string, unknown][] {
  const names = [...OPTION.filter((name) => Object.hasOwn(fields, name)), ...Object.keys(fields).filter((name) => !OPTION.includes(name))];
  return names.map((name) => [name, fields[name]]);
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
