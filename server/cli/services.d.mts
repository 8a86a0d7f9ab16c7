/** Folder of initdb, postgres and psql; of several versions the highest. */
export function postgresFolder(): string | null;
export function serviceProgram(program: 'redis-server' | 'nginx'): string | null;
/** Names of the programs that `npm run test:cluster` needs and this machine has not. */
export function missingServices(): string[];
