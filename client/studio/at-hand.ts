/** Keeps the studio itself on this device, so that it opens again without a connection. Decks and unsent work are kept elsewhere. */

const WORKER = '/studio-worker.js';
const SCOPE = '/studio';
/** After the editor has opened, ms: nobody should wait for this. */
const QUIET_MS = 3_000;

/** Where a browser has no service workers, or refuses them, the studio needs its server to open. */
export async function keepAtHand(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  await new Promise((resolve) => setTimeout(resolve, QUIET_MS));
  try {
    // What is loaded only when it is asked for must be there too.
    await Promise.all([import('./print/PrintPage.tsx'), import('./preview/Preview.tsx'), import('./forms/ActivityForm.tsx')]);
    await navigator.serviceWorker.register(WORKER, { scope: SCOPE });
    const { active } = await navigator.serviceWorker.ready;
    active?.postMessage(performance.getEntriesByType('resource').map(({ name }) => name));
  } catch {
    // A lost connection; try again when it is back.
    window.addEventListener('online', () => void keepAtHand(), { once: true });
  }
}
