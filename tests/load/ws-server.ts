/** What a WebSocket costs without Socket.IO: the library below it, told to do the same as the bare server of Socket.IO. */
import { createServer } from 'node:http';
import { WebSocketServer } from 'ws';
import type { Command } from '../../shared/room/command.ts';
import type { BareTalk, Prepared } from './bare-server.ts';
import { answerQuestions } from './child.ts';

const http = createServer();
const sockets = new WebSocketServer({ server: http, perMessageDeflate: false, maxPayload: 100_000 });
const prepared = new Map<Command['do'], Prepared>();
const ACKNOWLEDGED = { ok: true };

sockets.on('connection', (socket) => {
  socket.on('message', (data: Buffer) => {
    const [id, name, payload] = JSON.parse(data.toString()) as [number, string, unknown];
    const known = name === 'command' ? prepared.get(payload as Command['do']) : undefined;
    if (known) {
      const view = JSON.stringify(['view', known.number, known.view]);
      for (const each of sockets.clients) each.send(view);
    }
    socket.send(JSON.stringify([id, ACKNOWLEDGED]));
  });
});

answerQuestions<BareTalk>({
  listen: ({ port }) => new Promise((resolve) => http.listen(port, '127.0.0.1', () => resolve(null))),
  prepare: (ask) => {
    prepared.set(ask.command, ask);
    return null;
  },
});
