/** The network between phones and server, where a test can break it: cut, silent, deaf, slow, or closed to WebSockets. */
import { createServer, connect, type Socket } from 'node:net';
import { freePort } from './process.ts';

export type Proxy = {
  readonly url: string;
  /** Ends every line that is open now, at once and without a goodbye. */
  cut(): void;
  /** Lines that are open now stay open and carry nothing any more, both ways; new ones work. */
  blackHole(): void;
  /** While it is deaf, what the server says is lost; what phones say arrives. */
  deaf(on: boolean): void;
  /** Every piece arrives so much later, in order. */
  delay(ms: number): void;
  /** Requests to upgrade to a WebSocket are refused, as some networks of organisations do. */
  refuseUpgrades(on: boolean): void;
  stop(): void;
};

type Line = { readonly phone: Socket; readonly server: Socket; swallowed: boolean };

export async function startProxy(target: number): Promise<Proxy> {
  const port = await freePort();
  const lines = new Set<Line>();
  const how = { deaf: false, delay: 0, refuseUpgrades: false };

  const pass = (line: Line, to: Socket, piece: Buffer): void => {
    if (line.swallowed || to.destroyed) return;
    if (how.delay > 0) setTimeout(() => to.writable && to.write(piece), how.delay);
    else to.write(piece);
  };

  const listener = createServer((phone) => {
    const line: Line = { phone, server: connect(target, '127.0.0.1'), swallowed: false };
    lines.add(line);
    const end = (): void => {
      lines.delete(line);
      phone.destroy();
      line.server.destroy();
    };
    for (const socket of [phone, line.server]) {
      socket.setNoDelay(true);
      socket.on('error', end);
      // What was said before the end is still on its way.
      socket.on('close', () => (how.delay > 0 ? setTimeout(end, how.delay) : end()));
    }
    phone.on('data', (piece) => {
      if (how.refuseUpgrades && /^get [^]*\nupgrade: websocket/im.test(piece.toString('latin1')))
        phone.end('HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n');
      else pass(line, line.server, piece);
    });
    line.server.on('data', (piece) => {
      if (!how.deaf) pass(line, phone, piece);
    });
  });
  await new Promise<void>((resolve) => listener.listen(port, '127.0.0.1', resolve));

  const cut = (): void => {
    for (const { phone, server } of [...lines]) {
      phone.destroy();
      server.destroy();
    }
  };
  return {
    url: `http://127.0.0.1:${port}`,
    cut,
    blackHole: () => lines.forEach((line) => (line.swallowed = true)),
    deaf: (on) => (how.deaf = on),
    delay: (ms) => (how.delay = ms),
    refuseUpgrades: (on) => (how.refuseUpgrades = on),
    stop: () => {
      listener.close();
      cut();
    },
  };
}
