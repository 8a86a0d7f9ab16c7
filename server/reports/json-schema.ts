import { toJsonSchema } from '@valibot/to-json-schema';
import { HarvestSchema } from '../../shared/harvest/harvest.ts';

/** The harvest as a JSON Schema file, for programs that read one. Trimming has no word in JSON Schema and is left out. */
export function harvestJsonSchema(): string {
  const schema = toJsonSchema(HarvestSchema, { errorMode: 'ignore' });
  return `${JSON.stringify({ $schema: 'http://json-schema.org/draft-07/schema#', title: 'Goed Werk harvest', ...schema }, null, 2)}\n`;
}
