/**
 * `npm run shots`: pictures of all views, into shots/. All of them take a quarter of an hour; `npm run shots -- ` takes less:
 *   --only KIND,KIND        kinds of activity, or `pages`
 *   --views phone,screen    of phone, console, screen
 *   --widths 390,1280       also 320, and 844 for a phone in landscape
 *   --themes light          or dark
 *   --language en           the interface, and the cards as far as they are translated
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBuilt } from './build.mjs';
import { ensureChromium } from './chromium.mjs';
import { ensureInstalled } from './install.mjs';
import { projectNode, ROOT, run } from './run.mjs';

const text = { type: 'string' };
const { values: asked } = parseArgs({ options: { only: text, views: text, widths: text, themes: text, language: text } });
const wanted = Object.fromEntries(Object.entries(asked).map(([name, value]) => [`SHOTS_${name.toUpperCase()}`, value]));

process.chdir(ROOT);
await ensureInstalled();
const chrome = await ensureChromium();
await ensureBuilt();
const cli = join('node_modules', '@playwright', 'test', 'cli.js');
process.exitCode = await run(projectNode(), [cli, 'test', '-c', join('tests', 'e2e', 'shots.config.ts')], {
  CHROME_PATH: chrome,
  ...wanted,
});
