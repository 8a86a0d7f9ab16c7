/** What an administrator copies from `server/deploy` keeps what the README and the papers promise of it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const read = (name: string): string => readFileSync(join(import.meta.dirname, '..', '..', 'server', 'deploy', name), 'utf8');

test('no server of nginx.conf falls back to the log of nginx itself, which has addresses and queries of visitors', () => {
  const [, ...servers] = read('nginx.conf').split(/^server \{$/m);
  expect(servers).toHaveLength(2);
  for (const server of servers) {
    expect(server).toMatch(/^ {2}access_log (off|\S+ goed_werk);$/m);
    expect(server).toMatch(/^ {2}error_log \S+ crit;$/m);
  }
  const [, format] = /^log_format goed_werk '(.*)';$/m.exec(read('nginx.conf')) ?? [];
  expect(format?.match(/\$\w+/g)).toEqual(['$time_iso8601', '$request_method', '$uri', '$status', '$body_bytes_sent', '$request_time']);
});

test('the unit tries again as long as the database is away, and not at all with wrong settings', () => {
  const [unit = '', service = ''] = read('goed-werk.service').split('[Service]');
  expect(unit).toMatch(/^StartLimitIntervalSec=0$/m);
  expect(service).toMatch(/^Restart=on-failure$/m);
  expect(service).toMatch(/^RestartPreventExitStatus=78$/m);
});

test('the container is built of named folders: not of whatever lies in the folder, such as a database', () => {
  const copied = [...read('Containerfile').matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, sources = '']) => sources.split(' '));
  expect(copied).toContain('client');
  expect(copied.filter((source) => /^\.?\/?$|^(data|node_modules|\.git)\b/.test(source))).toEqual([]);
});
