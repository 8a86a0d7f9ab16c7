/** Whose guesses are counted together. */
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { describe, expect, onTestFinished, test } from 'vitest';
import { perMinute } from '../../../server/http/per-minute.ts';
import { visitorOf } from '../../../server/http/visitor.ts';
import { WrongCodes } from '../../../server/http/wrong-codes.ts';
import { TestClock } from '../../support/service.ts';

describe('the address that counts', () => {
  test.each<[string, string | undefined, string, number, string]>([
    ['the connection itself', undefined, '198.51.100.7', 0, '198.51.100.7'],
    ['one proxy', '203.0.113.9', '127.0.0.1', 1, '203.0.113.9'],
    ['two proxies', 'spoofed, 203.0.113.9, 10.0.0.2', '10.0.0.1', 2, '203.0.113.9'],
    ['more proxies believed than there are', '203.0.113.9', '10.0.0.1', 5, '203.0.113.9'],
    ['a proxy that writes the port too', '203.0.113.9:41234', '10.0.0.1', 1, '203.0.113.9'],
    ['the same with IPv6', '[2001:db8::1]:41234', '10.0.0.1', 1, '2001:db8::/56'],
    ['an empty header', ' , ', '10.0.0.1', 1, '10.0.0.1'],
    ['IPv4 written as IPv6', undefined, '::ffff:198.51.100.7', 0, '198.51.100.7'],
  ])('%s', (_name, forwarded, remoteAddress, trust, expected) => {
    expect(visitorOf({ remoteAddress, headers: { 'x-forwarded-for': forwarded } }, trust)).toBe(expected);
  });

  test('a household with 2^72 addresses of IPv6 is one visitor; its neighbour is another', () => {
    const from = (remoteAddress: string): string => visitorOf({ remoteAddress, headers: {} }, 0);
    expect(from('2001:db8:1:aa01::1')).toBe(from('2001:db8:1:aaff:1234:5678:9abc:def0'));
    expect(from('2001:db8:1:aa01::1')).not.toBe(from('2001:db8:1:bb01::1'));
  });

  test('limits per minute count the same visitor, whatever port the proxy wrote', async () => {
    const web = express()
      .set('trust proxy', 1)
      .use(perMinute(null)({ of: 'anything', most: 2 }), (_request, response) => void response.json({}));
    const http = web.listen(0, '127.0.0.1');
    onTestFinished(() => void http.close());
    await once(http, 'listening');
    const from = async (forwarded: string): Promise<number> =>
      (await fetch(`http://127.0.0.1:${(http.address() as AddressInfo).port}`, { headers: { 'x-forwarded-for': forwarded } })).status;
    const statuses = [await from('203.0.113.9:1001'), await from('203.0.113.9:1002'), await from('203.0.113.9:1003')];
    expect([...statuses, await from('203.0.113.10:1003')]).toEqual([200, 200, 429, 200]);
  });

  test('what is remembered of addresses does not grow without end', () => {
    const wrongCodes = new WrongCodes({ clock: new TestClock(), of: 'codes', counts: null });
    for (let i = 0; i < 60_000; i += 1) void wrongCodes.note(`address ${i}`);
    expect(wrongCodes.remembered).toBe(50_000);
  });
});
