/**
 * `npm test`: installs what is missing, builds, runs all tests, and ends with one line that counts them.
 * `npm test -- --unit [words for vitest]` leaves out the tests in a browser. The tests of several processes run where PostgreSQL,
 * Redis and nginx are installed; CI must have them.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuilt } from './build.mjs';
import { ensureChromium } from './chromium.mjs';
import { countPlaywright, countVitest, lineOf, sum } from './counts.mjs';
import { ensureInstalled } from './install.mjs';
import { projectNode, ROOT, run, stop } from './run.mjs';
import { missingServices } from './services.mjs';

process.chdir(ROOT);
const args = process.argv.slice(2);
const unitOnly = args.includes('--unit');
const missing = missingServices();
if (missing.length > 0 && process.env.CI) {
  stop(`De tests van meer processen missen / the tests of several processes miss: ${missing.join(', ')}`);
}
const folder = mkdtempSync(join(tmpdir(), 'goed-werk-test-'));

await ensureInstalled();
const chrome = unitOnly ? null : await ensureChromium();
if (!unitOnly) await ensureBuilt();

const counts = [await vitest()];
if (chrome) counts.push(await playwright(chrome));
rmSync(folder, { recursive: true });

if (missing.length > 0) console.log(`\nnpm run test:cluster is niet gedaan / was left out; missing here: ${missing.join(', ')}.`);
const total = sum(counts);
console.log(`\n${lineOf(total)}`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;

async function vitest() {
  const report = join(folder, 'vitest.json');
  const words = args.filter((word) => word !== '--unit');
  const code = await run(projectNode(), [
    join('node_modules', 'vitest', 'vitest.mjs'),
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...(missing.length > 0 ? ['--project=!cluster'] : []),
    ...words,
  ]);
  return countVitest(report, code);
}

async function playwright(path) {
  const report = join(folder, 'playwright.json');
  const cli = join('node_modules', '@playwright', 'test', 'cli.js');
  const env = { CHROME_PATH: path, PLAYWRIGHT_JSON_OUTPUT_FILE: report, PLAYWRIGHT_JSON_OUTPUT_NAME: report };
  const code = await run(projectNode(), [cli, 'test', '-c', join('tests', 'e2e', 'playwright.config.ts'), '--reporter=list,json'], env);
  return countPlaywright(report, code);
}
