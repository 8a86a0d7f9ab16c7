/** Sentences on their way to the server: own ones, or those of a table that several phones change. */
import type { Items } from '../../../../shared/activities/collect/items.ts';
import type { RefusalCode } from '../../../../shared/room/refusal.ts';
import { useAnswer } from '../../../live/hooks.tsx';
import { useTableItems } from './table-items.ts';

/** What to do to the list, whatever is in it by then. */
export type ItemsChange = (items: readonly string[]) => readonly string[];

type Held = {
  readonly items: readonly string[];
  readonly passed: boolean;
  readonly state: 'none' | 'saved' | 'saving' | 'refused';
  /** Why the server would not take it; that somebody at the table was first is mended here and no trouble. */
  readonly refused: RefusalCode | null;
  readonly change: (change: ItemsChange) => void;
  readonly pass: () => void;
};

const OF_TABLE = { ofTable: true };

/** @param ofTable the slot is answered by the whole table, and this person sits at one. */
export function useItems(activity: string, slot: string, { ofTable }: { readonly ofTable: boolean } = { ofTable: false }): Held {
  const { body, state, refused, answer } = useAnswer<Items>(activity, slot, ofTable ? OF_TABLE : undefined);
  const table = useTableItems(activity, slot);
  const own = body?.kind === 'items' ? body.items : NONE;
  return {
    items: ofTable ? table.items : own,
    passed: body?.kind === 'pass',
    state,
    refused: ofTable ? table.refused : refused,
    change: (change) => (ofTable ? table.change(change) : answer({ kind: 'items', items: change(own) })),
    pass: () => answer({ kind: 'pass' }),
  };
}

const NONE: readonly string[] = [];
