/** What an administrator copies from `server/deploy` keeps what the README and the papers promise of it. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const ROOT = join(import.meta.dirname, '..', '..');
const read = (name: string): string => readFileSync(join(ROOT, 'server', 'deploy', name), 'utf8');
const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');

test('no server of nginx.conf falls back to the log of nginx itself, which has addresses and queries of visitors', () => {
  const [, ...servers] = read('nginx.conf').split(/^server \{$/m);
  expect(servers).toHaveLength(2);
  for (const server of servers) {
    expect(server).toMatch(/^ {2}access_log (off|\S+ goed_werk);$/m);
    expect(server).toMatch(/^ {2}error_log \S+ crit;$/m);
  }
  const [, format] = /^log_format goed_werk '(.*)';$/m.exec(read('nginx.conf')) ?? [];
  expect(format?.match(/\$\w+/g)).toEqual([
    '$time_iso8601',
    '$request_method',
    '$goed_werk_page',
    '$status',
    '$body_bytes_sent',
    '$request_time',
  ]);
});

test.each([
  ['one process', 1],
  ['all three', 3],
])('what the README makes of nginx.conf for %s has the own name everywhere and sends people to what runs', (what, processes) => {
  const [, command = ''] =
    new RegExp(`^sed "(.+)" server/deploy/nginx\\.conf > /etc/nginx/conf\\.d/goed-werk\\.conf +# ${what}$`, 'm').exec(readme) ?? [];
  const made = execFileSync('sed', [command.replaceAll('$NAME', 'spel.voorbeeld.example')], {
    input: read('nginx.conf'),
    encoding: 'utf8',
  });
  expect(made).not.toContain('goedwerk.example');
  expect(made.match(/server_name spel\.voorbeeld\.example;/g)).toHaveLength(2);
  const upstreams = made.split(/^upstream /m).slice(1);
  expect(upstreams.map((each) => each.match(/^ {2}server 127\.0\.0\.1:300\d /gm)?.length)).toEqual([processes, processes]);
});

test('the log of nginx has no code of a room: the page is in it, and digits that are a code are not', () => {
  const [, pattern = ''] = /^ {2}"~(\^.+)" "\$\{before\}CODE";$/m.exec(read('nginx.conf')) ?? [];
  const logged = (path: string): string => path.replace(new RegExp(pattern), '$<before>CODE');
  expect(['/12345678', '/1234 5678', '/1234-5678', '/scherm/12345678'].map(logged)).toEqual(['/CODE', '/CODE', '/CODE', '/scherm/CODE']);
  expect(['/', '/begeleiden', '/api/join', '/assets/index-12345678.js'].map(logged)).toEqual([
    '/',
    '/begeleiden',
    '/api/join',
    '/assets/index-12345678.js',
  ]);
});

test('the README links the unit that there is, and the port is what follows its @', () => {
  const linked = [...readme.matchAll(/^systemctl link \/opt\/goed-werk\/(\S+)$/gm)].map(([, path = '']) => path);
  expect(linked).toEqual(['server/deploy/goed-werk@.service']);
  expect(linked.every((path) => existsSync(join(ROOT, path)))).toBe(true);
  expect(read('goed-werk@.service')).toMatch(/^Environment=.*\bPORT=%i\b/m);
  expect(readme).not.toMatch(/systemctl [a-z -]+ goed-werk(\s|`|$)/m);
});

test('the unit tries again as long as the database is away, and not at all with wrong settings', () => {
  const [unit = '', service = ''] = read('goed-werk@.service').split('[Service]');
  expect(unit).toMatch(/^StartLimitIntervalSec=0$/m);
  expect(service).toMatch(/^Restart=on-failure$/m);
  expect(service).toMatch(/^RestartPreventExitStatus=78$/m);
});

test('whoever builds the container as the README says gets its health check, which the own format of podman has no place for', () => {
  expect(read('Containerfile')).toMatch(/^HEALTHCHECK /m);
  for (const text of [readme, read('Containerfile')]) expect(text).toMatch(/podman build --format docker -f server\/deploy\/Containerfile/);
});

test('publiccode.yml tells of this version under this licence, and names no contact that nobody is', () => {
  const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string; license: string };
  const catalogue: unknown = parse(readFileSync(join(ROOT, 'publiccode.yml'), 'utf8'));
  expect(catalogue).toMatchObject({
    softwareVersion: manifest.version,
    legal: { license: manifest.license },
    maintenance: { type: 'none' },
  });
});

test('the container is built of named folders: not of whatever lies in the folder, such as a database', () => {
  const copied = [...read('Containerfile').matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, sources = '']) => sources.split(' '));
  expect(copied).toContain('client');
  expect(copied.filter((source) => /^\.?\/?$|^(data|node_modules|\.git)\b/.test(source))).toEqual([]);
});
