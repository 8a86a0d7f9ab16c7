/**
 * What Socket.IO costs by itself: the same options as the gateway of the service, and nothing behind it. An answer is
 * acknowledged at once; a command makes it broadcast the view it was given. No store, no checks, no room.
 */
import { createServer } from 'node:http';
import { Server } from 'socket.io';
import type { ClientEvents, ServerEvents } from '../../shared/protocol/messages.ts';
import type { Command } from '../../shared/room/command.ts';
import type { RoomView } from '../../shared/room/views.ts';
import { answerQuestions } from './child.ts';

export type Prepared = { readonly command: Command['do']; readonly number: number; readonly view: RoomView };

export type BareTalk = {
  listen: { ask: { readonly port: number }; answer: null };
  /** What to broadcast at this command from now on. */
  prepare: { ask: Prepared; answer: null };
};

const http = createServer();
const io = new Server<ClientEvents, ServerEvents>(http, {
  serveClient: false,
  perMessageDeflate: false,
  httpCompression: true,
  maxHttpBufferSize: 100_000,
  pingInterval: 15_000,
  pingTimeout: 12_000,
  connectTimeout: 10_000,
  cookie: false,
});

const prepared = new Map<Command['do'], Prepared>();

io.on('connection', (socket) => {
  socket.on('answer', (_answer, acknowledge) => acknowledge({ ok: true }));
  socket.on('command', (command, acknowledge) => {
    const known = prepared.get(command.do);
    if (known) io.emit('view', known.number, known.view);
    acknowledge({ ok: true });
  });
});

answerQuestions<BareTalk>({
  listen: ({ port }) => new Promise((resolve) => http.listen(port, '127.0.0.1', () => resolve(null))),
  prepare: (ask) => {
    prepared.set(ask.command, ask);
    return null;
  },
});
