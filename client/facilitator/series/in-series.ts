import { useEffect, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import type { InSeries } from '../../../shared/protocol/series.ts';
import { isRefusal } from '../../../shared/room/refusal.ts';
import { openSeries } from './api.ts';
import { useAllSeries } from './keys.ts';

/** The series that the next session will belong to, as the address of the start page names it: /begeleiden?traject=… */
export type NextOf = {
  readonly title: string;
  readonly parallel: boolean;
  /** Null until the server told. */
  readonly deleteAt: number | null;
  readonly has: { readonly agreements: boolean; readonly values: boolean };
  readonly wish: InSeries;
  readonly onNext: (next: NonNullable<InSeries['next']>) => void;
  /** A session by itself after all. */
  readonly leave: () => void;
};

const NOTHING = { agreements: false, values: false };

export function useNextOf(): NextOf | null {
  const id = new URLSearchParams(useSearch()).get('traject');
  const access = useAllSeries().find((each) => each.id === id) ?? null;
  const [, go] = useLocation();
  const [known, setKnown] = useState<{ readonly deleteAt: number; readonly has: typeof NOTHING } | null>(null);
  const [next, setNext] = useState(NOTHING);
  const key = access?.key ?? null;
  useEffect(() => {
    if (key === null) return;
    let gone = false;
    void openSeries(key).then((answer) => {
      if (gone || isRefusal(answer)) return;
      const kept = answer.gatherings.flatMap((each) => each.kept ?? []);
      const has = {
        agreements: kept.some(({ agreements }) => agreements.length > 0),
        values: kept.some(({ tallies }) => tallies.some(({ of }) => of === 'top')),
      };
      setKnown({ deleteAt: answer.deleteAt, has });
      // Rooms at once do not look back on each other.
      if (!answer.parallel) setNext(has);
    });
    return () => {
      gone = true;
    };
  }, [key]);
  if (!access) return null;
  const { title, parallel } = access;
  return {
    title,
    parallel,
    deleteAt: known?.deleteAt ?? null,
    has: known?.has ?? NOTHING,
    wish: { key: access.key, next },
    onNext: setNext,
    leave: () => go('/begeleiden'),
  };
}
