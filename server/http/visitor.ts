/** Where a request comes from, for what is counted per address. Never kept longer than that count, and never logged. */
import { ipKeyGenerator } from 'express-rate-limit';

type Arrived = {
  /** Of the connection itself. */
  readonly remoteAddress: string | undefined;
  readonly headers: { readonly [name: string]: string | readonly string[] | undefined };
};

/**
 * The address that the outermost believed proxy saw. What a visitor writes into the header by hand stands left of that, and counts
 * for nothing. Of IPv6 only the network (/56), because one household has more addresses than we could count.
 * @param trustProxy number of proxies in front, as in the settings
 */
export function visitorOf({ remoteAddress = '', headers }: Arrived, trustProxy: number): string {
  const forwarded = String(headers['x-forwarded-for'] ?? '')
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '');
  const way = [...forwarded, remoteAddress].toReversed();
  return ipKeyGenerator(way[Math.min(trustProxy, way.length - 1)] ?? '');
}
