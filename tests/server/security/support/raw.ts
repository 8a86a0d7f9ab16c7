/** Bytes over a bare TCP connection, for what no client library would send: odd heads, half requests, sockets that never read. */
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { PROTOCOL_VERSION } from '../../../../shared/protocol/version.ts';

export async function dial(url: string): Promise<Socket> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  // Being cut off is what many of these wait for.
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  return socket;
}

/** Sends and listens until the other side is done, or for so long. @returns all that came back; '' when it was hung up on */
export async function exchange(url: string, bytes: string | Uint8Array, withinMs = 3_000): Promise<string> {
  const socket = await dial(url);
  const heard: Buffer[] = [];
  socket.on('data', (piece: Buffer) => heard.push(piece));
  socket.write(bytes);
  await closed(socket, withinMs);
  socket.destroy();
  return Buffer.concat(heard).toString('latin1');
}

/** One request and its answer; the connection is closed afterwards. @param head lines without `Host`, when it has none of its own */
export async function request(
  url: string,
  line: string,
  head: readonly string[] = [],
  body = '',
): Promise<{ readonly status: number; readonly head: string; readonly body: string }> {
  const own = head.some((each) => /^host:/i.test(each)) ? [] : [`Host: ${new URL(url).host}`];
  const length = body === '' ? [] : [`Content-Length: ${Buffer.byteLength(body)}`];
  const answer = await exchange(url, [`${line} HTTP/1.1`, ...own, ...head, ...length, 'Connection: close', '', body].join('\r\n'));
  const [first = '', ...rest] = answer.split('\r\n\r\n');
  return { status: Number(/^HTTP\/1\.1 (\d{3})/.exec(first)?.[1] ?? 0), head: first, body: rest.join('\r\n\r\n') };
}

/** Many posts over one connection, one after another without waiting. @returns the answers, in order */
export async function pipelined(url: string, posts: readonly (readonly [path: string, body: object])[]): Promise<object[]> {
  const { host } = new URL(url);
  const requests = posts.map(([path, body], i) => {
    const json = JSON.stringify(body);
    const last = i === posts.length - 1 ? 'Connection: close\r\n' : '';
    return `POST ${path} HTTP/1.1\r\nHost: ${host}\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(json)}\r\n${last}\r\n${json}`;
  });
  const answers = await exchange(url, requests.join(''), 60_000);
  return [...answers.matchAll(/^\{.*?\}$|(?<=\r\n\r\n)\{.*?\}(?=HTTP\/1\.1|$)/gs)].map(([answer]) => JSON.parse(answer) as object);
}

/** A text frame as a client sends it (RFC 6455, masked). */
export function frame(text: string): Buffer {
  const payload = Buffer.from(text);
  const size =
    payload.length < 126
      ? Buffer.from([0x81, 0x80 | payload.length])
      : payload.length < 65_536
        ? Buffer.from([0x81, 0xfe, payload.length >> 8, payload.length & 0xff])
        : Buffer.concat([Buffer.from([0x81, 0xff, 0, 0, 0, 0]), uint32(payload.length)]);
  const mask = randomBytes(4);
  return Buffer.concat([size, mask, payload.map((byte, i) => byte ^ (mask[i % 4] ?? 0))]);
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

/** Opens a WebSocket by hand. @returns the connection, after the server agreed to it; null when it did not */
export async function upgraded(url: string, head: readonly string[] = []): Promise<Socket | null> {
  const socket = await dial(url);
  socket.write(
    [
      'GET /socket.io/?EIO=4&transport=websocket HTTP/1.1',
      ...(head.some((each) => /^host:/i.test(each)) ? [] : [`Host: ${new URL(url).host}`]),
      'Connection: Upgrade',
      'Upgrade: websocket',
      'Sec-WebSocket-Version: 13',
      `Sec-WebSocket-Key: ${randomBytes(16).toString('base64')}`,
      ...head,
      '',
      '',
    ].join('\r\n'),
  );
  const [answer] = (await Promise.race([once(socket, 'data'), closed(socket, 5_000).then(() => [Buffer.alloc(0)])])) as [Buffer];
  if (answer.toString('latin1').startsWith('HTTP/1.1 101')) return socket;
  socket.destroy();
  return null;
}

/** The packet with which a client says who it is. */
export function hello(who: object): Buffer {
  return frame(`40${JSON.stringify({ protocol: PROTOCOL_VERSION, ...who })}`);
}

export async function closed(socket: Socket, withinMs: number): Promise<boolean> {
  if (socket.destroyed) return true;
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), withinMs);
    socket.once('close', () => {
      clearTimeout(timer);
      resolve(true);
    });
  });
}
