/** Alive and ready are two questions: a balancer sends nobody to a service without its database, and nobody starts it anew for that. */
import { expect, onTestFinished, test } from 'vitest';
import type { Store } from '../../../server/store/operations.ts';
import { openMemoryStore } from '../../../server/store/memory/memory-store.ts';
import { StoreError } from '../../../server/store/store-error.ts';
import { startService } from '../../support/service.ts';

const statusOf = async (url: string): Promise<number> => (await fetch(url)).status;

/** A store that can be away. */
function moody(): { readonly store: Store; away: boolean } {
  const mood = {
    away: false,
    store: new Proxy<Store>(openMemoryStore(), {
      get: (target, name) => {
        if (name === 'size' && mood.away) return () => Promise.reject(new StoreError('io'));
        const value: unknown = Reflect.get(target, name);
        return typeof value === 'function' ? (value.bind(target) as unknown) : value;
      },
    }),
  };
  return mood;
}

test('without its database the service is alive and not ready, and ready again by itself', async () => {
  const mood = moody();
  const service = await startService(undefined, undefined, { store: mood.store });
  onTestFinished(() => service.stop());
  expect([await statusOf(`${service.url}/livez`), await statusOf(`${service.url}/healthz`)]).toEqual([200, 200]);
  mood.away = true;
  await expect.poll(() => statusOf(`${service.url}/healthz`)).toBe(503);
  expect(await statusOf(`${service.url}/livez`)).toBe(200);
  mood.away = false;
  await expect.poll(() => statusOf(`${service.url}/healthz`)).toBe(200);
});

test('a hundred who ask at one moment are one look into the store', async () => {
  const { store } = moody();
  let looks = 0;
  const counting = new Proxy<Store>(store, {
    get: (target, name) => {
      if (name === 'size') looks += 1;
      return Reflect.get(target, name) as unknown;
    },
  });
  const service = await startService(undefined, undefined, { store: counting });
  onTestFinished(() => service.stop());
  const before = looks;
  await Promise.all(Array.from({ length: 100 }, () => statusOf(`${service.url}/healthz`)));
  expect(looks - before).toBeLessThan(20);
});
