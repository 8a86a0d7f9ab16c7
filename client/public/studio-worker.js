/**
 * The studio's service worker: a page of the studio that is loaded again without a connection still opens, so that its editor
 * can go on with the deck and the unsent work that this device keeps. It serves nothing else: no data, no other views.
 */
const STORE = 'studio';
/** Every address of the studio is the same page. */
const PAGE = '/studio';

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
// The first page was loaded before this worker was there; it says what it was built from.
self.addEventListener('message', (event) => {
  if (Array.isArray(event.data)) event.waitUntil(keep(event.data));
});
self.addEventListener('fetch', (event) => {
  const { method, mode, url } = event.request;
  const { origin, pathname } = new URL(url);
  if (method !== 'GET' || origin !== self.location.origin) return;
  if (mode === 'navigate') event.respondWith(page(event.request));
  else if (isAsset(pathname)) event.respondWith(asset(event.request));
});

/** Names in this folder carry a hash of their contents, so what was kept once is right for ever. */
function isAsset(pathname) {
  return pathname.startsWith('/assets/');
}

/** From the server while it answers, so that a new version shows at once; else as it was last. */
async function page(request) {
  const fresh = await fetch(request).catch(() => null);
  if (fresh?.ok) {
    await keepPage(fresh.clone());
    return fresh;
  }
  return (await caches.match(PAGE)) ?? fresh ?? Response.error();
}

async function asset(request) {
  const kept = await caches.match(request);
  if (kept) return kept;
  const fresh = await fetch(request);
  if (fresh.ok) await (await caches.open(STORE)).put(request, fresh.clone());
  return fresh;
}

/** Another page than before means another version of the studio; what belonged to the old one goes. */
async function keepPage(fresh) {
  const store = await caches.open(STORE);
  const before = await store.match(PAGE);
  const text = await fresh.clone().text();
  if (before && (await before.text()) !== text) for (const old of await store.keys()) await store.delete(old);
  await store.put(PAGE, fresh);
}

async function keep(urls) {
  const store = await caches.open(STORE);
  if (!(await store.match(PAGE))) await keepPage(await fetch(PAGE));
  const wanted = urls.filter((url) => typeof url === 'string' && isAsset(new URL(url, self.location.origin).pathname));
  for (const url of wanted) if (!(await store.match(url))) await asset(new Request(url));
}
