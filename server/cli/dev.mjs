/**
 * `npm run dev`: the server restarts when its files change, Vite reloads the client in the browser.
 * Open the address that Vite prints; it passes /api and /socket.io on to the server.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');
const bin = (name) => join(root, 'node_modules', '.bin', name);
const run = (command, parameters) => spawn(command, parameters, { cwd: root, stdio: 'inherit', env: process.env });

const children = [
  run(bin('node'), ['--watch', '--watch-path=server', '--watch-path=shared', 'server/main.ts']),
  run(bin('vite'), ['--host', process.env.HOST ?? '127.0.0.1']),
];
const stop = () => children.forEach((child) => child.kill('SIGTERM'));
process.on('SIGINT', stop);
process.on('SIGTERM', stop);
children.forEach((child) => child.on('exit', stop));
