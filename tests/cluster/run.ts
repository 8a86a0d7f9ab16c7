/** `npm run test:cluster`: the tests of several processes, and one line of figures at the end. Fails when a bar was missed. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FIGURES_FILE } from '../support/figures.ts';

const folder = mkdtempSync(join(tmpdir(), 'goed-werk-figures-'));
const file = join(folder, 'figures');
const vitest = join('node_modules', 'vitest', 'vitest.mjs');
const { status } = spawnSync(process.execPath, [vitest, 'run', '--project', 'cluster', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, [FIGURES_FILE]: file },
});
const lines = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
rmSync(folder, { recursive: true });
const figures = Object.assign({}, ...lines.map((line) => JSON.parse(line) as object)) as object;
console.log(JSON.stringify({ passed: status === 0, ...figures }));
process.exitCode = status ?? 1;
