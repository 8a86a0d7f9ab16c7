import { toJsonSchema } from '@valibot/to-json-schema';
import { DeckSchema } from '../../shared/deck/deck.ts';

/**
 * The deck format as a JSON Schema file, which editors use while somebody writes. Says what a writer may leave out
 * (`typeMode: 'input'`); trimming has no word in JSON Schema and is left out.
 */
export function deckJsonSchema(): string {
  const schema = toJsonSchema(DeckSchema, { typeMode: 'input', errorMode: 'ignore' });
  return `${JSON.stringify({ $schema: 'http://json-schema.org/draft-07/schema#', title: 'Goed Werk deck', ...schema }, null, 2)}\n`;
}
