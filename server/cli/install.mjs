/** Installs the packages of the lock file, when that did not happen yet. */
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { must, ROOT, stop } from './run.mjs';

const LOCK = join(ROOT, 'package-lock.json');
const STAMP = join(ROOT, 'node_modules', '.goed-werk-stamp');

export async function ensureInstalled() {
  const wanted = createHash('sha256').update(readFileSync(LOCK)).digest('hex');
  if (installed() === wanted) return;
  if (!installedByHand()) {
    // npm would empty the folder that the link leads to, and that is somebody else's.
    if (lstatSync(join(ROOT, 'node_modules'), { throwIfNoEntry: false })?.isSymbolicLink())
      stop('node_modules is een verwijzing naar een andere map; haal die weg. / node_modules is a link to another folder; take it away.');
    console.log('Onderdelen ophalen (alleen de eerste keer, ongeveer een minuut)… / Fetching parts (only the first time, about a minute)…');
    await must('Het ophalen is mislukt. Is er internet? / Fetching failed. Is there internet?', 'npm', [
      'ci',
      '--no-audit',
      '--no-fund',
      '--loglevel=error',
    ]);
  }
  writeFileSync(STAMP, wanted);
}

function installed() {
  return existsSync(STAMP) ? readFileSync(STAMP, 'utf8') : null;
}

/** Somebody ran npm without us, after the lock file got its present contents. */
function installedByHand() {
  const hidden = join(ROOT, 'node_modules', '.package-lock.json');
  return existsSync(hidden) && statSync(hidden).mtimeMs >= statSync(LOCK).mtimeMs;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) await ensureInstalled();
