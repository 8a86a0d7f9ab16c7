/**
 * `npm run sbom`: everything that people get, as CycloneDX on stdout. It works on a copy of the lock file without the tools, because
 * `npm sbom --omit=dev` also leaves out what a tool needs as well as the product does: React, among others.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT, run } from './run.mjs';

const read = (name) => JSON.parse(readFileSync(join(ROOT, name), 'utf8'));

const { devDependencies: _tools, ...manifest } = read('package.json');
const lock = read('package-lock.json');
lock.packages = Object.fromEntries(Object.entries(lock.packages).filter(([, { dev, devOptional }]) => !dev && !devOptional));
delete lock.packages[''].devDependencies;

const outside = mkdtempSync(join(tmpdir(), 'goed-werk-sbom-'));
// npm takes the name of the product from that of the folder.
const folder = join(outside, manifest.name);
mkdirSync(folder);
writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
writeFileSync(join(folder, 'package-lock.json'), JSON.stringify(lock));
process.exitCode = await run('npm', [
  '--prefix',
  folder,
  'sbom',
  '--sbom-format=cyclonedx',
  '--sbom-type=application',
  '--package-lock-only',
]);
rmSync(outside, { recursive: true });
