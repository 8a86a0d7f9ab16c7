/** Puts the parts together into one running service; `main.ts` and the tests start it with their own parts. */
import { createServer, type Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { shownLook, type RoomLook } from '../shared/deck/look.ts';
import { openToAll, type Access } from './access/gate.ts';
import { accessRoutes } from './access/routes.ts';
import type { Clock } from './clock.ts';
import type { Counts } from './cluster/counts.ts';
import { firstOf } from './decks/deck-source.ts';
import type { Library } from './decks/library.ts';
import { errors, notFound } from './http/errors.ts';
import { logos, SERVER_LOOK } from './http/look.ts';
import { perMinute } from './http/per-minute.ts';
import { routes } from './http/routes.ts';
import { security } from './http/security.ts';
import { staticFiles } from './http/static.ts';
import { WrongCodes } from './http/wrong-codes.ts';
import type { Log } from './log.ts';
import { countHttp } from './ops/count-http.ts';
import type { Metrics } from './ops/meter.ts';
import { Gateway } from './realtime/gateway.ts';
import { Players } from './rehearsal/players.ts';
import { reportRoutes } from './reports/routes.ts';
import type { LiveRoom } from './rooms/live-room.ts';
import { Rooms } from './rooms/rooms.ts';
import type { Cluster } from './rooms/twins.ts';
import { seriesRoutes } from './series/routes.ts';
import { AllSeries } from './series/series.ts';
import type { Settings } from './settings.ts';
import type { Store } from './store/operations.ts';
import { Decks } from './studio/decks.ts';
import { files } from './studio/files.ts';
import { studioRoutes } from './studio/routes.ts';
import { deckSource } from './studio/source.ts';

export type AppParts = {
  readonly settings: Pick<
    Settings,
    'port' | 'host' | 'publicUrl' | 'trustProxy' | 'maxRooms' | 'maxPeople' | 'maxDecks' | 'embedOrigins' | 'securityContact'
  >;
  readonly store: Store;
  readonly library: Library;
  /** The look of rooms whose decks have none. */
  readonly look?: RoomLook | null;
  readonly clock: Clock;
  readonly log: Log;
  readonly random: () => number;
  /** Folder of the built client. */
  readonly dist: string;
  /** Where phones reach the server, when the port is known. */
  readonly joinBase: (port: number) => string;
  /** How fast simulated people are; 1 is a human pace. */
  readonly rehearsalPace: number;
  /** The other processes that serve the same rooms from the same store; left out when there are none. */
  readonly cluster?: Cluster | null;
  /** What they count together; left out when there are none. */
  readonly counts?: Counts | null;
  /** Who may open something, and what visitors may know of this server; left out, everybody may open. */
  readonly access?: Access;
  /** Counts what happens; left out, nothing is counted. */
  readonly metrics?: Metrics | undefined;
};

export type App = {
  readonly port: number;
  readonly rooms: Rooms;
  readonly gateway: Gateway;
  /** Stops taking, saves what is under way, tells clients. The store is closed too. */
  close(): Promise<void>;
};

/** How long a request may take to arrive, ms: enough for a file of 2 MB over a bad line, too short to hold connections for nothing. */
const PATIENCE = { headersTimeout: 10_000, requestTimeout: 90_000, connectionsCheckingInterval: 2_000 };
/** A connection on which nothing moves, ms: somebody who does not read what was asked for. Files wait their turn for less. */
const SILENT_MS = 120_000;
/** So long the readiness of the store is the same. */
const SAME_LOOK_MS = 250;

export async function startApp(parts: AppParts): Promise<App> {
  const { settings, store, library, look = null, clock, log, metrics, counts = null } = parts;
  const access = parts.access ?? openToAll(clock, log);
  let stopping = false;
  const isHealthy = healthOf(store);
  const web = express();
  const http = createServer(PATIENCE, web);
  http.setTimeout(SILENT_MS);
  const wrongCodes = new WrongCodes({ clock, of: 'codes of rooms', counts });
  const limit = perMinute(counts);
  const { publicUrl, trustProxy } = settings;
  const gateway = new Gateway(http, { clock, log, random: parts.random, publicUrl, trustProxy, wrongCodes, meter: metrics });
  const players = new Set<Players>();
  const together = (): boolean => parts.cluster?.peers.well ?? true;
  const decks = new Decks({ store, clock, maxDecks: settings.maxDecks, counts });
  const series: AllSeries = new AllSeries({ store, clock, maxSeries: settings.maxRooms, rooms: () => rooms });
  const dealt = firstOf(deckSource(decks), series);
  let base = parts.joinBase(settings.port);
  const rooms: Rooms = new Rooms({
    store,
    clock,
    library,
    decks: dealt,
    series,
    look,
    maxRooms: settings.maxRooms,
    maxPeople: settings.maxPeople,
    joinBase: () => base,
    cluster: parts.cluster ?? null,
    onAccessChanged: (room) => {
      gateway.checkConsoles(room, rooms).catch((error: unknown) => log.warn({ error }, 'consoles could not be checked'));
    },
    audienceOf: (room) => gateway.audienceOf(room),
    onLive: (room) => play(room, players, parts),
  });
  web.disable('x-powered-by');
  // Answers are not kept by anybody; working out a tag for each would cost more than making some of them.
  web.disable('etag');
  web.set('trust proxy', trustProxy);
  web.use(security(settings));
  if (metrics) web.use(countHttp(metrics));
  web.use(accessRoutes({ ...access, wrongCodes: new WrongCodes({ clock, of: 'access codes', counts }), perMinute: limit }));
  web.use(
    routes({
      rooms,
      library,
      decks: dealt,
      look: shownLook(SERVER_LOOK, look),
      wrongCodes,
      perMinute: limit,
      maxKeepDays: access.about.keepDays,
      healthy: async () => !stopping && (await isHealthy()),
      together,
    }),
  );
  web.use(logos(rooms, look));
  web.use('/api/harvest', reportRoutes(rooms));
  web.use('/api/series', seriesRoutes(series, limit));
  web.use('/api/studio', studioRoutes({ decks, shipped: library.deck, files, perMinute: limit, log, meter: metrics }));
  web.use(staticFiles(parts.dist));
  web.use(notFound);
  web.use(errors(log, metrics));
  gateway.start(rooms);
  await listen(http, settings.port, settings.host);
  const { port } = http.address() as AddressInfo;
  base = parts.joinBase(port);
  const later = (what: string) => (error: unknown) => {
    log.error({ error }, `${what} that are due could not be deleted; trying again later`);
    metrics?.failed(error);
  };
  rooms.startRetention(later('rooms'));
  series.startRetention(later('series'));
  metrics?.watch({ connections: () => gateway.connections, rooms: () => rooms.count, together });
  return {
    port,
    rooms,
    gateway,
    close: async () => {
      stopping = true;
      players.forEach((each) => each.stop());
      series.stop();
      await rooms.stop();
      await gateway.close();
      await parts.cluster?.peers.close();
      await counts?.close();
      await store.close();
    },
  };
}

function play(room: LiveRoom, players: Set<Players>, { clock, random, rehearsalPace, log }: AppParts): void {
  if (room.now.setup.kind !== 'rehearsal') return;
  const group = new Players(room, {
    clock,
    random,
    pace: rehearsalPace,
    mayPlay: async () => (await room.twins?.leads('simulated people')) ?? true,
    onError: (error) => log.warn({ error }, 'a simulated person could not answer'),
  });
  players.add(group);
  group.start();
}

/** Can the store be read? Anybody may ask, so those who ask at about the same moment share one look. */
function healthOf(store: Store): () => Promise<boolean> {
  let looked: { readonly at: number; readonly well: Promise<boolean> } | null = null;
  return () => {
    const now = performance.now();
    if (!looked || now - looked.at > SAME_LOOK_MS) {
      const well = store.size().then(
        () => true,
        () => false,
      );
      looked = { at: now, well };
    }
    return looked.well;
  };
}

function listen(http: HttpServer, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    http.once('error', reject);
    http.listen(port, host, () => {
      http.off('error', reject);
      resolve();
    });
  });
}
