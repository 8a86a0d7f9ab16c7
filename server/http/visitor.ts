/** Where a request comes from, for what is counted per address. Never kept longer than that count, and never logged. */
import type { Request } from 'express';
import { ipKeyGenerator } from 'express-rate-limit';

type Arrived = {
  /** Of the connection itself. */
  readonly remoteAddress: string | undefined;
  readonly headers: { readonly [name: string]: string | readonly string[] | undefined };
};

/**
 * The address that the outermost believed proxy saw. What a visitor writes into the header by hand stands left of that, and counts
 * for nothing. Of IPv6 only the network (/56), because one household has more addresses than we could count.
 * Some proxies write the port too, which is another one for each connection.
 * @param trustProxy number of proxies in front, as in the settings
 */
export function visitorOf({ remoteAddress = '', headers }: Arrived, trustProxy: number): string {
  const forwarded = String(headers['x-forwarded-for'] ?? '')
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '');
  const way = [...forwarded, remoteAddress].toReversed();
  return ipKeyGenerator(withoutPort(way[Math.min(trustProxy, way.length - 1)] ?? ''));
}

/** The same for a request, by the setting `trust proxy` of its app; for limits per address. */
export function visitorOfRequest({ headers, socket, app }: Request): string {
  return visitorOf({ headers, remoteAddress: socket.remoteAddress }, Number(app.get('trust proxy')));
}

/** `203.0.113.9:41234` and `[2001:db8::1]:41234` are `203.0.113.9` and `2001:db8::1`. */
function withoutPort(address: string): string {
  return /^(\d+(?:\.\d+){3})(?::\d+)?$/.exec(address)?.[1] ?? /^\[([^\]]+)\](?::\d+)?$/.exec(address)?.[1] ?? address;
}
