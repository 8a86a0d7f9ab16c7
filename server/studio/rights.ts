/** Who may do what with a deck: one table, looked at for every request. */
import type { Right } from '../../shared/protocol/studio.ts';

export type DeckAction =
  'open' | 'follow' | 'export' | 'change' | 'name-version' | 'list-versions' | 'read-version' | 'list-links' | 'link' | 'revoke' | 'delete';

/**
 * The least right that each takes. A file is a copy. What stood in a deck before (older versions, the log) is for who may edit:
 * somebody who shares a link shares the deck as it is.
 */
const TAKES: Readonly<Record<DeckAction, Right>> = {
  open: 'view',
  follow: 'view',
  export: 'copy',
  change: 'edit',
  'name-version': 'edit',
  'list-versions': 'edit',
  'read-version': 'edit',
  'list-links': 'edit',
  link: 'edit',
  revoke: 'edit',
  delete: 'edit',
};

const RANK: Readonly<Record<Right, number>> = { view: 0, copy: 1, edit: 2 };

export function may(right: Right, action: DeckAction): boolean {
  return RANK[right] >= RANK[TAKES[action]];
}
