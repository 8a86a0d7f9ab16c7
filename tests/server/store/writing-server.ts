/**
 * A process that saves answers as fast as it can and says which ones were acknowledged, one number a line. For tests that
 * kill it or take its disk away. Arguments: folder, first number.
 */
import { StoreError } from '../../../server/store/store-error.ts';
import { openSqliteStore } from '../../../server/store/sqlite/sqlite-store.ts';

const [folder = '', first = '0'] = process.argv.slice(2);
const say = (line: string): void => void process.stdout.write(`${line}\n`);

try {
  const store = await openSqliteStore(folder);
  await store
    .create({ id: 'room-1', code: '12345678', secret: 's', deleteAt: 1, opened: { type: 'locked' }, access: [] })
    .catch(() => undefined);
  say('open');
  let next = Number(first);
  const person = async (): Promise<void> => {
    for (;;) {
      const number = next++;
      const body = JSON.stringify(`${number} ${'x'.repeat(1_000)}`);
      try {
        const saved = await store.saveAnswer('room-1', { activity: 'a', slot: 's', key: `k${number}`, revision: 1, body });
        if (saved === 'saved') say(String(number));
      } catch (error) {
        say(`refused ${error instanceof StoreError ? error.code : String(error)}`);
        say(`rooms ${await store.size()}`);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    }
  };
  await Promise.all(Array.from({ length: 50 }, person));
} catch (error) {
  say(error instanceof StoreError ? `closed ${error.code} ${error.message}` : String(error));
  process.exit(1);
}
