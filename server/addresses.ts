/** Which address of this machine phones on the same network can reach. */
import { networkInterfaces, type NetworkInterfaceInfo } from 'node:os';

export type Interfaces = Readonly<Record<string, readonly Pick<NetworkInterfaceInfo, 'address' | 'family' | 'internal'>[] | undefined>>;

/** Networks that only exist inside the machine, or that a phone in the room is not on: containers, virtual machines, tunnels. */
const NOT_THE_ROOM =
  /docker|^br-|^veth|virbr|vmnet|vbox|virtual|vethernet|hyper-v|wsl|^tun|^tap|^utun|^ppp|^wg|tailscale|^zt|podman|^cni|^lxc|^awdl|^llw/i;
const CABLE_OR_WIFI = /^(en|eth|wl|wifi|wi-fi|ethernet)/i;

/** The addresses of this machine; none where a sandbox, such as that of the systemd unit, does not let a process ask for them. */
export function ownInterfaces(): Interfaces {
  try {
    return networkInterfaces();
  } catch {
    return {};
  }
}

/** @param interfaces as `ownInterfaces()` gives them. @returns the likeliest IPv4 address, or null when there is none. */
export function bestAddress(interfaces: Interfaces): string | null {
  const found = Object.entries(interfaces).flatMap(([name, addresses]) =>
    (addresses ?? [])
      .filter(({ family, internal }) => family === 'IPv4' && !internal)
      .map(({ address }) => ({ address, rank: rankOf(name, address) })),
  );
  return found.toSorted((one, other) => other.rank - one.rank)[0]?.address ?? null;
}

/** Higher is likelier. A real network card outweighs what kind of address it has. */
function rankOf(name: string, address: string): number {
  const card = NOT_THE_ROOM.test(name) ? 0 : CABLE_OR_WIFI.test(name) ? 20 : 10;
  if (address.startsWith('169.254.')) return -1; // Nobody gave this machine an address.
  if (address.startsWith('192.168.')) return card + 4;
  if (address.startsWith('10.')) return card + 3;
  if (/^172\.(1[6-9]|2\d|3[01])\./.test(address)) return card + 2;
  return card + (/^100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7])\./.test(address) ? 0 : 1);
}

/**
 * Origin for the QR code.
 * @param host the setting: one address of this machine, or 0.0.0.0 / :: for all.
 */
export function joinBase(publicUrl: string | null, host: string, port: number, interfaces: Interfaces): string {
  if (publicUrl !== null) return publicUrl;
  const all = host === '0.0.0.0' || host === '::';
  const name = all ? (bestAddress(interfaces) ?? 'localhost') : host.includes(':') ? `[${host}]` : host;
  return port === 80 ? `http://${name}` : `http://${name}:${port}`;
}
