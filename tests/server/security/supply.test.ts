/** What we build on: no version with a known hole, no package that was ruled out, every version exact, and a list of it all. */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..', '..');

type Locked = {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly optional?: boolean;
  readonly hasInstallScript?: boolean;
};
type Manifest = {
  readonly dependencies: Record<string, string>;
  readonly devDependencies: Record<string, string>;
  readonly allowScripts: Record<string, boolean>;
};

const locked = Object.entries(
  (JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as { packages: Record<string, Locked> }).packages,
)
  .filter(([path]) => path !== '')
  .map(([path, entry]) => ({ ...entry, path, name: path.replace(/^.*node_modules\//, '') }));
const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Manifest;

/** Holes are closed from these on. */
const FLOORS: Readonly<Record<string, string>> = { 'socket.io-parser': '4.2.6', 'engine.io': '6.6.9', ws: '8.21.0' };
/** Abandoned on the registry, with holes, or given to a stranger once; nothing of ours may bring them in for people. */
const DENIED = new Set([
  'xlsx',
  'exceljs',
  'node-xlsx',
  'event-stream',
  'flatmap-stream',
  'request',
  'colors',
  'faker',
  'node-ipc',
  'node-serialize',
  'serialize-javascript',
  'vm2',
  'lodash.template',
  'jsonpath-plus',
  'ua-parser-js',
]);
const FROM = 'https://registry.npmjs.org/';

const parts = (version: string): number[] => version.replace(/-.*$/, '').split('.').map(Number);
function isAtLeast(version: string, floor: string): boolean {
  const [have, need] = [parts(version), parts(floor)];
  const first = need.findIndex((part, i) => part !== have[i]);
  return first === -1 || (have[first] ?? 0) > (need[first] ?? 0);
}

test.each<[string, string, boolean]>([
  ['8.21.0', '8.21.0', true],
  ['8.9.0', '8.21.0', false],
  ['10.0.0', '8.21.0', true],
  ['4.2.5', '4.2.6', false],
])('versions are compared by their numbers: %s, at least %s: %s', (have, need, expected) => expect(isAtLeast(have, need)).toBe(expected));

test.each(Object.entries(FLOORS))('every %s that people get is at least %s', (name, floor) => {
  const found = locked.filter((each) => each.name === name && !each.dev);
  expect(found.length).toBeGreaterThan(0);
  expect(found.filter(({ version = '0' }) => !isAtLeast(version, floor))).toEqual([]);
});

test('a tool that brings an older line of ws has the version in which its hole was closed too (7.5.10)', () => {
  const older = locked.filter(({ name, version = '0' }) => name === 'ws' && !isAtLeast(version, '8.0.0'));
  expect(older.filter(({ version = '0' }) => !isAtLeast(version, '7.5.10'))).toEqual([]);
});

test('nothing that was ruled out', () => {
  expect(locked.filter(({ name, dev }) => DENIED.has(name) && !dev)).toEqual([]);
  // Tools are ruled out too, as far as they would read files of others.
  expect(locked.filter(({ name }) => ['xlsx', 'exceljs', 'event-stream', 'flatmap-stream', 'node-ipc'].includes(name))).toEqual([]);
});

test('every package has one version, from the registry, with its checksum', () => {
  for (const { path, version, resolved, integrity } of locked) {
    expect(version, path).toMatch(/^\d+\.\d+\.\d+/);
    if (resolved !== undefined) expect(resolved.startsWith(FROM), `${path}: ${resolved}`).toBe(true);
    expect(integrity ?? '', path).toMatch(/^sha512-/);
  }
});

test('what people get is asked for in exact versions, types and the runtime by their major', () => {
  const loose = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }).filter(
    ([, wanted]) => !/^\d+(\.\d+){0,2}$/.test(wanted),
  );
  expect(loose).toEqual([]);
});

test('only packages that we know run something at installing', () => {
  const run = locked.filter(({ hasInstallScript }) => hasInstallScript).map(({ name }) => name);
  expect(run.filter((name) => !['node', 'fsevents', ...Object.keys(manifest.allowScripts)].includes(name))).toEqual([]);
});

test('npm run sbom lists everything that people get, and no tools', { timeout: 60_000 }, async () => {
  const { stdout } = await promisify(execFile)(process.execPath, ['server/cli/sbom.mjs'], { cwd: ROOT, maxBuffer: 50_000_000 });
  const { bomFormat, metadata, components } = JSON.parse(stdout) as {
    bomFormat: string;
    metadata: { component: { name: string; type: string } };
    components: { name: string; version: string; purl: string }[];
  };
  expect(bomFormat).toBe('CycloneDX');
  expect(metadata.component).toMatchObject({ name: 'goed-werk-toolkit', type: 'application' });
  const listed = components.map(({ name, version }) => `${name}@${version}`).toSorted();
  expect(Object.keys(manifest.dependencies).filter((name) => !listed.some((each) => each.startsWith(`${name}@`)))).toEqual([]);
  const got = locked
    .filter(({ dev, devOptional, optional }) => !dev && !devOptional && !optional)
    .map(({ name, version = '' }) => `${name}@${version}`);
  expect([...new Set(got)].filter((each) => !listed.includes(each))).toEqual([]);
  expect(listed.filter((each) => /^(vitest|oxlint|lighthouse|@playwright)/.test(each))).toEqual([]);
  expect(components.every(({ purl }) => purl.startsWith('pkg:npm/'))).toBe(true);
});
