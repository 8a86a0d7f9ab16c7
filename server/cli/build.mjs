/** Builds the client into dist/ and compresses it, when its sources changed. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { ensureInstalled } from './install.mjs';
import { must, projectNode, ROOT } from './run.mjs';

const DIST = join(ROOT, 'dist');
const STAMP = join(DIST, '.stamp');
const SOURCES = ['client', 'shared', 'vite.config.ts', 'package-lock.json'];
const COMPRESSIBLE = /\.(html|js|css|svg|json|webmanifest|txt|ico)$/;
/** Bytes; smaller files don't get smaller in practice. */
const WORTH_IT = 1_000;

export async function ensureBuilt() {
  const wanted = fingerprint();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return;
  console.log('Schermen bouwen… / Building the screens…');
  const vite = join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js');
  await must('Het bouwen is mislukt. / Building failed.', projectNode(), [vite, 'build', '--logLevel', 'warn']);
  await Promise.all(
    filesIn(DIST)
      .filter((file) => COMPRESSIBLE.test(file))
      .map(compress),
  );
  writeFileSync(STAMP, wanted);
}

/** Path, size and time of every source: reading them all would cost time at every start. */
function fingerprint() {
  const hash = createHash('sha256');
  for (const file of SOURCES.flatMap((source) => filesIn(join(ROOT, source)))) {
    const { size, mtimeMs } = statSync(file);
    hash.update(`${file}\0${size}\0${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

function filesIn(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .toSorted();
}

/** Lays file.br and file.gz beside a file, as far as they are smaller. */
async function compress(file) {
  const plain = readFileSync(file);
  if (plain.length < WORTH_IT) return;
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(plain, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: plain.length },
    }),
    promisify(gzip)(plain, { level: 9 }),
  ]);
  if (br.length < plain.length) writeFileSync(`${file}.br`, br);
  if (gz.length < plain.length) writeFileSync(`${file}.gz`, gz);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  await ensureInstalled();
  await ensureBuilt();
}
