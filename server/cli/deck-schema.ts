/** Writes the JSON Schema of a deck file, for editors: `node server/cli/deck-schema.ts`. A test says when it must run again. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { deckJsonSchema } from '../decks/json-schema.ts';

writeFileSync(fileURLToPath(new URL('../../decks/deck.schema.json', import.meta.url)), deckJsonSchema());
