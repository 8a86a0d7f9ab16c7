/**
 * The promise: a participant's first load is at most 120 kB of JavaScript, gzip, in all. Counts the entry, the page to
 * join and the live room, and everything these import.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const LIMIT_KB = 120;
const DIST = join(import.meta.dirname, '..', '..', 'dist');
/** What a phone loads from scanning the code to sitting in the room, by source file. An activity loads its own part when it comes. */
const FIRST_LOAD = ['index.html', 'start.tsx', 'participant/join/Fan.tsx', 'participant/live/LiveRoom.tsx'];

type Chunk = { readonly file: string; readonly imports?: readonly string[] };

const manifest = JSON.parse(readFileSync(join(DIST, '.vite', 'manifest.json'), 'utf8')) as Readonly<Record<string, Chunk>>;
const files = new Set<string>();

function collect(name: string): void {
  const chunk = manifest[name];
  if (!chunk) throw new Error(`the build has no ${name}; did a file move?`);
  if (files.has(chunk.file)) return;
  files.add(chunk.file);
  chunk.imports?.forEach(collect);
}

FIRST_LOAD.forEach(collect);
const sizes = [...files]
  .filter((file) => file.endsWith('.js'))
  .map((file) => ({ file, kb: gzipSync(readFileSync(join(DIST, file)), { level: 9 }).length / 1000 }));
for (const { file, kb } of sizes.toSorted((a, b) => b.kb - a.kb)) console.log(`${kb.toFixed(1).padStart(7)} kB  ${file}`);
const total = sizes.reduce((sum, each) => sum + each.kb, 0);
console.log(`${total.toFixed(1).padStart(7)} kB  first load of a participant (limit ${LIMIT_KB})`);
if (total > LIMIT_KB) process.exit(1);
