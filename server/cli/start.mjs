/** `npm start`: from a fresh copy of the project to a running server, with nothing but Node 20 and npm. */
import { join } from 'node:path';
import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { projectNode, ROOT, run } from './run.mjs';

process.chdir(ROOT);
await ensureInstalled();
await ensureBuilt();
process.exitCode = await run(projectNode(), [join('server', 'main.ts')]);
