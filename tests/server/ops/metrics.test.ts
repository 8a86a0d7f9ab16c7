/** The metrics: what they count, that they say nothing about anybody, and that counting costs next to nothing. */
import { expect, onTestFinished, test } from 'vitest';
import { createLog } from '../../../server/log.ts';
import { createMetrics } from '../../../server/ops/meter.ts';
import { serveMetrics } from '../../../server/ops/metrics-server.ts';
import { StoreError } from '../../../server/store/store-error.ts';
import { facilitate, openRoom, participate, post, startService, until } from '../../support/service.ts';

const SILENT = createLog('silent');

function valueOf(text: string, series: string): number {
  const line = text.split('\n').find((each) => each.startsWith(`${series} `));
  return Number(line?.slice(series.length + 1) ?? Number.NaN);
}

test('a room counts connections, rooms, answers, their latency, refusals and failures, and no canary is in any of it', async () => {
  const metrics = createMetrics();
  const served = await serveMetrics(metrics, 0, '127.0.0.1', SILENT);
  const service = await startService(undefined, undefined, { metrics });
  onTestFinished(async () => {
    await service.stop();
    await served.close();
  });
  const read = async (): Promise<string> => (await fetch(`http://127.0.0.1:${served.port}/metrics`)).text();

  const room = await openRoom(service, { title: 'KANARIETITEL', naming: 'named' });
  const console = await facilitate(service, room);
  const phone = await participate(service, room, 'KANARIENAAM');
  await console.go('dilemma', 'first');
  const body = { kind: 'choice', option: 'a', reason: 'KANARIEREDEN' };
  expect(await phone.answer('dilemma', 'first', body)).toEqual({ ok: true });
  expect(await phone.answer('dilemma', 'first', body)).toEqual({ ok: true });
  expect(await phone.answer('dilemma', 'KANARIESLOT', body)).toHaveProperty('refused');
  expect(await phone.send('KANARIEBERICHT', {})).toEqual({ refused: 'malformed' });
  expect(await post(service, '/api/peek', { code: '00000000' })).toEqual({ refused: 'no-such-room' });
  metrics.failed(new StoreError('io'));
  metrics.failed(new Error('KANARIEFOUT'));

  const text = await read();
  expect(valueOf(text, 'goed_werk_connections')).toBe(2);
  expect(valueOf(text, 'goed_werk_rooms_live')).toBe(1);
  expect(valueOf(text, 'goed_werk_answers_saved_total')).toBe(2);
  expect(valueOf(text, 'goed_werk_acknowledgement_seconds_count')).toBe(2);
  expect(valueOf(text, 'goed_werk_acknowledgement_seconds_sum')).toBeGreaterThan(0);
  expect(valueOf(text, 'goed_werk_refusals_total{code="malformed"}')).toBe(1);
  expect(valueOf(text, 'goed_werk_refusals_total{code="no-such-room"}')).toBe(1);
  expect(valueOf(text, 'goed_werk_failures_total{of="store"}')).toBe(1);
  expect(valueOf(text, 'goed_werk_failures_total{of="other"}')).toBe(1);
  expect(text).toContain('nodejs_eventloop_lag_p99_seconds');
  expect(text).toContain('process_resident_memory_bytes');
  for (const secret of ['KANARIE', room.room, room.code, room.key, '127.0.0.1']) expect(text).not.toContain(secret);

  phone.stop();
  console.stop();
  await until(() => service.app.gateway.connections === 0);
  expect(valueOf(await read(), 'goed_werk_connections')).toBe(0);
});

test('no label has a value that a visitor can choose', async () => {
  const metrics = createMetrics();
  const service = await startService(undefined, undefined, { metrics });
  onTestFinished(() => service.stop());
  for (let i = 0; i < 50; i += 1) await post(service, `/api/studio/KANARIE${i}`, { refused: `KANARIE${i}` });
  const labels = [...(await metrics.text()).matchAll(/^goed_werk_\w+\{(.+)\}/gm)].map(([, each]) => each);
  expect(labels).toContain('code="malformed"');
  expect(labels.filter((each) => !/^(code="[a-z-]+"|of="(store|other)"|le="[\d.+Inf]+")$/.test(each ?? ''))).toEqual([]);
});

test('only /metrics is there, and it is not on the port of visitors', async () => {
  const metrics = createMetrics();
  const served = await serveMetrics(metrics, 0, '127.0.0.1', SILENT);
  const service = await startService(undefined, undefined, { metrics });
  onTestFinished(async () => {
    await service.stop();
    await served.close();
  });
  const at = `http://127.0.0.1:${served.port}`;
  expect((await fetch(`${at}/metrics`)).headers.get('content-type')).toMatch(/^text\/plain/);
  expect((await fetch(`${at}/`)).status).toBe(404);
  expect((await fetch(`${at}/metrics`, { method: 'POST' })).status).toBe(404);
  expect((await fetch(`${service.url}/metrics`)).status).toBe(404);
});

test('counting an answer costs less than 20 microseconds, a thousandth of what an answer may take', () => {
  const metrics = createMetrics();
  const rounds = 20_000;
  const began = performance.now();
  for (let i = 0; i < rounds; i += 1) metrics.answered('answer', { ok: true }, i % 300);
  expect(((performance.now() - began) / rounds) * 1_000).toBeLessThan(20);
});
