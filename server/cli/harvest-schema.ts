/** Writes the JSON Schema of a harvest: `node server/cli/harvest-schema.ts`. A test says when it must run again. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { harvestJsonSchema } from '../reports/json-schema.ts';

writeFileSync(fileURLToPath(new URL('../../shared/harvest/harvest.schema.json', import.meta.url)), harvestJsonSchema());
