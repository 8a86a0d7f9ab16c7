/** Sentences on their way to the server: own ones, or those of a table that several phones change. */
import { useEffect, useRef } from 'react';
import type { Items } from '../../../../shared/activities/collect/items.ts';
import type { RefusalCode } from '../../../../shared/room/refusal.ts';
import { useAnswer } from '../../../live/hooks.tsx';

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
/** How often a change is laid upon what another phone of the table had written just before. */
const TRIES = 5;

/** @param ofTable the slot is answered by the whole table, and this person sits at one. */
export function useItems(activity: string, slot: string, { ofTable }: { readonly ofTable: boolean } = { ofTable: false }): Held {
  const { body, state, refused, answer } = useAnswer<Items>(activity, slot, ofTable ? OF_TABLE : undefined);
  const items = body?.kind === 'items' ? body.items : NONE;
  const pending = useRef<{ readonly change: ItemsChange; readonly tries: number } | null>(null);
  const late = refused === 'stale-revision';
  useEffect(() => {
    const { current } = pending;
    if (state === 'saved') pending.current = null;
    if (!late || !current || current.tries >= TRIES) return;
    pending.current = { ...current, tries: current.tries + 1 };
    answer({ kind: 'items', items: current.change(items) });
  }, [late, state, items, answer]);
  return {
    items,
    passed: body?.kind === 'pass',
    state,
    refused: late ? null : refused,
    change: (change) => {
      const before = state === 'saving' ? pending.current?.change : undefined;
      pending.current = { change: before ? (now) => change(before(now)) : change, tries: 0 };
      answer({ kind: 'items', items: change(items) });
    },
    pass: () => answer({ kind: 'pass' }),
  };
}

const NONE: readonly string[] = [];
