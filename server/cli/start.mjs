/** `npm start`: from a fresh copy of the project to a running server, with nothing but Node 20 and npm. */
import { join } from 'node:path';
import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { projectNode, ROOT, run } from './run.mjs';

process.chdir(ROOT);
await ensureInstalled();
await ensureBuilt();
// Keeps what Node makes of the source files; saves a third of the time to listening.
const cache = { NODE_COMPILE_CACHE: join(ROOT, 'node_modules', '.cache', 'node') };
process.exitCode = await run(projectNode(), [join('server', 'main.ts')], cache);
