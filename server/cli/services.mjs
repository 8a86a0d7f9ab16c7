/** Finds the programs of which the tests of several processes start their own: PostgreSQL, Redis and nginx. */
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where servers lie that are in no user's path. */
const SYSTEM = ['/usr/sbin', '/usr/local/sbin', '/usr/local/bin', '/opt/homebrew/bin'];
/** PostgreSQL has a folder for each version: Debian's, and that of its own packages for Red Hat. */
const POSTGRES_HOMES = [
  ['/usr/lib/postgresql', ''],
  ['/usr', 'pgsql-'],
];

/** @param {string} program @returns {string | null} the folder it lies in */
function folderOf(program, folders = []) {
  const inPath = (process.env.PATH ?? '').split(delimiter);
  return [...folders, ...inPath, ...SYSTEM].find((folder) => folder !== '' && existsSync(join(folder, program))) ?? null;
}

/** @returns {string | null} folder of initdb, postgres and psql; of several versions the highest */
export function postgresFolder() {
  const versions = POSTGRES_HOMES.flatMap(([home, prefix]) =>
    existsSync(home)
      ? readdirSync(home).flatMap((name) =>
          /^\d+$/.test(name.replace(prefix, '')) && name.startsWith(prefix) ? [join(home, name, 'bin')] : [],
        )
      : [],
  );
  const number = (folder) => Number(/(\d+)\/bin$/.exec(folder)?.[1] ?? 0);
  return folderOf(
    'initdb',
    versions.toSorted((one, other) => number(other) - number(one)),
  );
}

/** @param {'redis-server' | 'nginx'} program @returns {string | null} its path */
export function serviceProgram(program) {
  const folder = folderOf(program);
  return folder === null ? null : join(folder, program);
}

/** @returns {string[]} names of the programs that `npm run test:cluster` needs and this machine has not */
export function missingServices() {
  return [
    ...(postgresFolder() === null ? ['PostgreSQL'] : []),
    ...(serviceProgram('redis-server') === null ? ['redis-server'] : []),
    ...(serviceProgram('nginx') === null ? ['nginx'] : []),
  ];
}
