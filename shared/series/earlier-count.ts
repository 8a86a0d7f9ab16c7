/** Apart from the rest of `earlier.ts`, so that phones can ask without loading it. */
import { nameOf } from '../deck/merge.ts';
import type { EarlierSort } from './earlier.ts';

/** What an earlier sort says of a value with this name; null when it does not say. */
export function earlierCount({ rows }: Pick<EarlierSort, 'rows'>, title: string): number | null {
  const name = nameOf(title);
  return rows.find(({ key }) => key === name)?.count ?? null;
}
