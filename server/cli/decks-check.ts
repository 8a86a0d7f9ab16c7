/**
 * Checks deck files: `npm run decks:check -- FILE…`, without files all decks of the folder. Every problem is a line
 * `file:line field: sentence`; ends with 1 when a deck can't be used, with 64 when a file isn't there.
 */
import { readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deckFiles, LARGEST_DECK } from '../decks/load.ts';
import { parseDeck } from '../decks/parse-deck.ts';

const folder = fileURLToPath(new URL('../../decks', import.meta.url));
const named = process.argv.slice(2);
const files = named.length > 0 ? named : deckFiles(folder).map((name) => join(folder, name));

let broken = 0;
for (const file of files) {
  let text: string;
  try {
    if (statSync(file).size > LARGEST_DECK) throw new Error('te groot / too large (1 MB)');
    text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
  } catch (error) {
    console.error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 64;
    continue;
  }
  const { deck, problems } = parseDeck(basename(file), text);
  for (const { file: name, line, field, problem } of problems)
    console.error(`${join(dirname(file), name)}:${line ?? 1} ${field ? `${field}: ` : ''}${problem}`);
  if (deck)
    console.log(
      `${file}: in orde / fine (${deck.values.length} waarden, ${deck.stories.length} verhalen, ${deck.themes.length} thema’s, ${deck.tasks.length} opgaven, ${deck.programmes.length} draaiboeken)`,
    );
  else broken += 1;
}
if (broken > 0) {
  console.error(`${broken} van ${files.length} sets kunnen niet worden gebruikt. / ${broken} of ${files.length} decks can't be used.`);
  process.exitCode = 1;
}
