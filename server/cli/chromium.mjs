/** Finds a Chromium for the tests in a browser, or installs one. */
import { accessSync, constants, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { projectNode, ROOT, run, stop } from './run.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const ELSEWHERE = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** @returns {Promise<string>} path of the program; ends the process when there is none and none can be had */
export async function ensureChromium() {
  return (
    find() ??
    (await fromDebian()) ??
    (await fromPlaywright()) ??
    stop(
      'Geen Chromium gevonden. Zet CHROME_PATH op het pad van Chrome of Chromium. / No Chromium found. Set CHROME_PATH to the path of Chrome or Chromium.',
    )
  );
}

function find() {
  const given = process.env.CHROME_PATH;
  if (given) return existsSync(given) ? given : stop(`CHROME_PATH wijst niet naar een programma / does not point to a program: ${given}`);
  const inPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...inPath, ...ELSEWHERE].find(runnable);
}

function runnable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

async function fromDebian() {
  if (!existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) return undefined;
  console.log('Chromium installeren… / Installing Chromium…');
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-q'], quiet);
  await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium', 'fonts-liberation'], quiet);
  return find();
}

async function fromPlaywright() {
  const cli = join(ROOT, 'node_modules', 'playwright', 'cli.js');
  if (!existsSync(cli) || (await run(projectNode(), [cli, 'install', 'chromium'])) !== 0) return undefined;
  const path = createRequire(import.meta.url)('playwright-core').chromium.executablePath();
  return existsSync(path) ? path : undefined;
}
