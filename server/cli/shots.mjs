/** `npm run shots`: pictures of all views, into shots/. */
import { join } from 'node:path';
import { ensureBuilt } from './build.mjs';
import { ensureChromium } from './chromium.mjs';
import { ensureInstalled } from './install.mjs';
import { projectNode, ROOT, run } from './run.mjs';

process.chdir(ROOT);
await ensureInstalled();
const chrome = await ensureChromium();
await ensureBuilt();
const cli = join('node_modules', '@playwright', 'test', 'cli.js');
process.exitCode = await run(projectNode(), [cli, 'test', '-c', join('tests', 'e2e', 'shots.config.ts')], { CHROME_PATH: chrome });
