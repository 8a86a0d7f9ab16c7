/** Starts the service: settings, clock, chance, store, decks, and then listens. */
import { join } from 'node:path';
import { accessOf } from './access/gate.ts';
import { joinBase, ownInterfaces } from './addresses.ts';
import { startApp, type App, type AppParts } from './app.ts';
import { systemClock } from './clock.ts';
import { PeersError } from './cluster/peers.ts';
import { openLibrary } from './decks/library.ts';
import { createLog, type Log } from './log.ts';
import { ownLook } from './look/look.ts';
import { createMetrics, type Metrics } from './ops/meter.ts';
import { serveMetrics } from './ops/metrics-server.ts';
import { readSettings, SettingsError, WRONG_SETTINGS_EXIT, type Settings } from './settings.ts';
import { openSqliteStore } from './store/sqlite/sqlite-store.ts';
import { StoreError } from './store/store-error.ts';
import { welcome } from './welcome.ts';

/** SIGTERM must end the process well within what service managers allow. */
const STOP_WITHIN_MS = 4_500;

async function main(): Promise<void> {
  const settings = readSettings(process.env);
  const log = createLog(settings.logLevel);
  const metrics = settings.metricsPort === null ? undefined : createMetrics();
  const app = await start(settings, log, metrics);
  // They stay readable to the end, so that a stop can be watched.
  if (metrics) await serveMetrics(metrics, settings.metricsPort ?? 0, settings.metricsHost, log);
  stopOnSignals(app, log);
  // A mistake in one room must not end the others; it is logged and the sender gets a refusal.
  const failed = (what: string) => (error: unknown) => {
    log.error({ error }, what);
    metrics?.failed(error);
  };
  process.on('unhandledRejection', failed('something failed that nobody waited for'));
  process.on('uncaughtException', failed('something failed that nobody caught'));
  const address = joinBase(settings.publicUrl, settings.host, app.port, ownInterfaces());
  // A service manager keeps lines of JSON alone; a person in front of a terminal needs an address and a QR code.
  if (process.env.NODE_ENV === 'production') log.info('ready to serve');
  else process.stdout.write(welcome({ local: `http://localhost:${app.port}`, phones: address }));
}

async function start(settings: Settings, log: Log, metrics: Metrics | undefined): Promise<App> {
  const look = ownLook(settings);
  const library = openLibrary(settings.decksDir);
  for (const problem of library.list().problems) log.warn(problem, 'a deck has a problem; the others can be used');
  return startApp({
    settings,
    log,
    library,
    look,
    ...(await openStore(settings, log)),
    clock: systemClock,
    random: Math.random,
    dist: join(import.meta.dirname, '..', 'dist'),
    joinBase: (port) => joinBase(settings.publicUrl, settings.host, port, ownInterfaces()),
    rehearsalPace: settings.rehearsalPace,
    access: accessOf(settings, systemClock, log),
    metrics,
  });
}

/** SQLite for one process; PostgreSQL for one, or with Redis for several. What is not used is not even loaded. */
async function openStore({ dataDir, databaseUrl, redisUrl }: Settings, log: Log): Promise<Pick<AppParts, 'store' | 'cluster' | 'counts'>> {
  if (databaseUrl === null) return { store: await openSqliteStore(dataDir) };
  const { openPostgresStore } = await import('./store/postgres/postgres-store.ts');
  const store = await openPostgresStore(databaseUrl, (well) => {
    log.warn({ well }, well ? 'erasing is done' : 'erasing waits for a backup or an open transaction in the database');
  });
  if (redisUrl === null) return { store };
  const [{ redisPeers }, { redisCounts }] = await Promise.all([import('./cluster/redis-peers.ts'), import('./cluster/redis-counts.ts')]);
  const peers = await redisPeers({ url: redisUrl, clock: systemClock, log });
  return { store, cluster: { store, peers }, counts: redisCounts({ url: redisUrl, secret: await store.serviceKey('counts'), log }) };
}

function stopOnSignals(app: App, log: Log): void {
  let stopping = false;
  const stop = (signal: string): void => {
    if (stopping) return;
    stopping = true;
    log.info({ signal }, 'stopping');
    setTimeout(() => process.exit(1), STOP_WITHIN_MS).unref();
    app.close().then(
      () => process.exit(0),
      (error: unknown) => {
        log.error({ error }, 'stopping went wrong');
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

main().catch((error: unknown) => {
  if (error instanceof SettingsError) {
    process.stderr.write(`${error.message}\n`);
    process.exit(WRONG_SETTINGS_EXIT);
  }
  process.stderr.write(
    `${error instanceof StoreError || error instanceof PeersError || isPortTaken(error) ? sentence(error) : String(error instanceof Error ? error.stack : error)}\n`,
  );
  process.exit(1);
});

function isPortTaken(error: unknown): error is Error & { readonly port: number } {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}

function sentence(error: Error): string {
  if (!isPortTaken(error)) return error.message;
  return `Poort ${error.port} is al in gebruik. Stop het andere programma of kies een andere poort: PORT=3001 npm start\nPort ${error.port} is in use. Stop the other program or choose another port: PORT=3001 npm start`;
}
