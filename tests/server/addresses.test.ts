import { expect, test } from 'vitest';
import { bestAddress, joinBase, type Interfaces } from '../../server/addresses.ts';

const v4 = (address: string, internal = false) => ({ address, family: 'IPv4' as const, internal });
const loopback = { lo: [v4('127.0.0.1', true)] };

test.each<readonly [string, Interfaces, string | null]>([
  ['nothing but this machine', loopback, null],
  ['wifi before a container network', { ...loopback, docker0: [v4('172.17.0.1')], wlan0: [v4('192.168.1.20')] }, '192.168.1.20'],
  ['a cable in an office before a tunnel', { ...loopback, tailscale0: [v4('100.101.1.2')], eth0: [v4('10.20.30.40')] }, '10.20.30.40'],
  ['wifi on a Mac before a tunnel', { lo0: [v4('127.0.0.1', true)], utun3: [v4('10.8.0.2')], en0: [v4('172.20.10.4')] }, '172.20.10.4'],
  [
    'wifi on Windows before a virtual switch',
    { 'vEthernet (WSL)': [v4('172.29.0.1')], 'Wi-Fi': [v4('10.0.0.7')], 'VirtualBox Host-Only Network': [v4('192.168.56.1')] },
    '10.0.0.7',
  ],
  ['an address that was given before one that was not', { eth0: [v4('169.254.3.4')], eth1: [v4('192.168.0.9')] }, '192.168.0.9'],
  ['IPv4 only', { eth0: [{ address: 'fe80::1', family: 'IPv6', internal: false }, v4('192.168.0.9')], eth1: undefined }, '192.168.0.9'],
])('%s', (_name, interfaces, best) => {
  expect(bestAddress(interfaces)).toBe(best);
});

test('the base for joining', () => {
  const home = { ...loopback, wlan0: [v4('192.168.1.20')] };
  expect(joinBase('https://goedwerk.example', '0.0.0.0', 3000, home)).toBe('https://goedwerk.example');
  expect(joinBase(null, '0.0.0.0', 3000, home)).toBe('http://192.168.1.20:3000');
  expect(joinBase(null, '0.0.0.0', 80, home)).toBe('http://192.168.1.20');
  expect(joinBase(null, '::', 3000, loopback)).toBe('http://localhost:3000');
  expect(joinBase(null, '127.0.0.1', 3000, home)).toBe('http://127.0.0.1:3000');
  expect(joinBase(null, 'fd00::1', 3000, home)).toBe('http://[fd00::1]:3000');
});
