/** Everything a run needs, started: the real service with an open room, the bare server, and the processes of clients. */
import { io, type Socket } from 'socket.io-client';
import type { OpenedRoom } from '../../shared/protocol/http.ts';
import type { ClientEvents, ServerEvents } from '../../shared/protocol/messages.ts';
import { PROTOCOL_VERSION } from '../../shared/protocol/version.ts';
import type { FacilitatorView } from '../../shared/room/views.ts';
import type { BareTalk, Prepared } from './bare-server.ts';
import { Child, freePort } from './child.ts';
import type { Side, WorkerTalk } from './client-worker.ts';
import { benchFolder, dilemmaRoom, openRoom, SERVER_ARGS, startServer, untilListening } from './house.ts';
import { overWebSocket } from './lines.ts';
import type { Options } from './options.ts';
import type { ProbeTalk } from './probe.ts';

type Line = Socket<ServerEvents, ClientEvents>;

export type Stage = {
  readonly url: Readonly<Record<Side, string>>;
  readonly probe: Readonly<Record<Side, Child<ProbeTalk>>>;
  readonly workers: readonly Child<WorkerTalk>[];
  readonly room: OpenedRoom;
  /** The facilitator's console, and the lines that tell the bare servers to broadcast. */
  readonly console: { readonly real: Line; readonly bare: Line; readonly ws: ReturnType<typeof overWebSocket> };
  /** What the console shows now, and the number it came with: the same as that of the view the phones got. */
  seen(): { readonly number: number; readonly console: FacilitatorView } | null;
  /** Tells the bare servers what to broadcast. */
  prepare(what: Prepared): Promise<unknown>;
  stop(): Promise<void>;
};

/** A console and a screen watch the room, as they do in any gathering: what is computed for them counts. */
export async function setStage({ clients, workers }: Options): Promise<Stage> {
  const { folder, remove } = benchFolder();
  const [port, barePort, wsPort] = [await freePort(), await freePort(), await freePort()];
  const url = { real: `http://127.0.0.1:${port}`, bare: `http://127.0.0.1:${barePort}`, ws: `http://127.0.0.1:${wsPort}` };
  const PATH = process.env['PATH'];
  const real = startServer(port, folder, { MAX_PEOPLE: String(Math.min(10_000, clients + 10)) });
  const bare = new Child<ProbeTalk & BareTalk>(new URL('./bare-server.ts', import.meta.url), { env: { PATH }, execArgv: SERVER_ARGS });
  const ws = new Child<ProbeTalk & BareTalk>(new URL('./ws-server.ts', import.meta.url), { env: { PATH }, execArgv: SERVER_ARGS });
  const crowd = Array.from(
    { length: workers },
    () => new Child<WorkerTalk>(new URL('./client-worker.ts', import.meta.url), { env: { PATH }, execArgv: [] }),
  );
  const lines: Line[] = [];
  const stop = async (): Promise<void> => {
    lines.forEach((line) => line.disconnect());
    await Promise.all([...crowd, real, bare, ws].map((child) => child.stop()));
    remove();
  };
  try {
    await bare.ask('listen', { port: barePort });
    await ws.ask('listen', { port: wsPort });
    await untilListening(url.real);
    const room = await openRoom(url.real, await dilemmaRoom(url.real));
    const line = (to: string, auth: object): Line => {
      const made: Line = io(to, { auth: { protocol: PROTOCOL_VERSION, ...auth }, transports: ['websocket'], forceNew: true });
      lines.push(made);
      return made;
    };
    const console = {
      real: line(url.real, { role: 'facilitator', room: room.room, key: room.key }),
      bare: line(url.bare, {}),
      ws: overWebSocket(url.ws, () => undefined),
    };
    line(url.real, { role: 'screen', code: room.code });
    let seen: ReturnType<Stage['seen']> = null;
    console.real.on('console', (number, view) => void (seen = { number, console: view }));
    return {
      url,
      probe: { real, bare, ws },
      workers: crowd,
      room,
      console,
      seen: () => seen,
      prepare: (what) => Promise.all([bare.ask('prepare', what), ws.ask('prepare', what)]),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
