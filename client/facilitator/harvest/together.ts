/** Two facilitators arranged the harvest at one moment: what each changed is kept, and where both changed the same a person decides. Pure. */
import { orderOf, settingsOf, type SectionSettings } from '../../../shared/harvest/arrange.ts';
import type { HarvestSettings } from '../../../shared/harvest/settings.ts';
import { arranged } from './arranging.ts';

/** The same arrangement three times. */
type Versions = {
  /** What both began with. */
  readonly known: HarvestSettings;
  readonly mine: HarvestSettings;
  readonly theirs: HarvestSettings;
};

export type Together = {
  /** With the changes of both, and mine where both changed the same. */
  readonly mine: HarvestSettings;
  /** The same, and theirs where both changed the same. */
  readonly theirs: HarvestSettings;
};

/** A part of the arrangement; `section` is null for what belongs to the report as a whole. */
export type Place =
  | { readonly section: null; readonly what: 'title' | 'note' | 'order' }
  | { readonly section: string; readonly what: 'title' | 'note' | 'headings' };

/** @param activities ids in the order of the programme */
export function together({ known, mine: own, theirs: other }: Versions, activities: readonly string[]): Together {
  const versions = { known: asKept(known), mine: own, theirs: other };
  const of = <Result>(read: (settings: HarvestSettings) => Result): Record<keyof Versions, Result> => ({
    known: read(versions.known),
    mine: read(versions.mine),
    theirs: read(versions.theirs),
  });
  const head = each(of(({ title, note }) => ({ title, note })));
  const sections = of((settings) => new Map(arranged(settings, activities).map((section) => [section.id, section])));
  const order = each(of((settings) => ({ ids: orderOf(settings, activities) })));
  const merged = new Map(
    [...sections.known].map(([section, before]) => {
      const [mine, theirs] = [sections.mine.get(section) ?? before, sections.theirs.get(section) ?? before];
      return [section, each<SectionSettings>({ known: before, mine, theirs })] as const;
    }),
  );
  const as = (whose: 'mine' | 'theirs'): HarvestSettings => ({
    ...head[whose],
    sections: order[whose].ids.flatMap((id) => merged.get(id)?.[whose] ?? []),
  });
  return { mine: as('mine'), theirs: as('theirs') };
}

/** Field by field: who alone changed it has it; where both did, each keeps their own. */
function each<Part extends object>(parts: Record<keyof Versions, Part>): { readonly mine: Part; readonly theirs: Part } {
  const [mine, theirs] = [{ ...parts.theirs }, { ...parts.theirs }];
  for (const name of Object.keys(parts.known) as (keyof Part)[]) {
    if (same(parts.mine[name], parts.known[name])) continue;
    mine[name] = parts.mine[name];
    if (same(parts.theirs[name], parts.known[name])) theirs[name] = parts.mine[name];
  }
  return { mine, theirs };
}

/** Where both changed the same: the places in which what each would keep differs. @param activities ids in the order of the programme */
export function clashesOf(both: Together, activities: readonly string[]): readonly Place[] {
  const [mine, theirs] = [asKept(both.mine), asKept(both.theirs)];
  const orders = [mine, theirs].map((settings) => orderOf(settings, activities));
  const head = (['title', 'note'] as const).filter((what) => !same(mine[what], theirs[what]));
  const sections = arranged(mine, activities).flatMap((own): readonly Place[] => {
    const other = settingsOf(theirs, own.id);
    const differing = (['title', 'note', 'headings'] as const).filter((what) => !same(own[what], other[what]));
    return differing.map((what) => ({ section: own.id, what }));
  });
  return [
    ...head.map((what) => ({ section: null, what })),
    ...(same(orders[0], orders[1]) ? [] : [{ section: null, what: 'order' } as const]),
    ...sections,
  ];
}

/** Theirs where both changed the same; what was typed since the clash stays. @param mine as it is now */
export function takingOver(clash: Together, mine: HarvestSettings, activities: readonly string[]): HarvestSettings {
  return together({ known: clash.mine, mine, theirs: clash.theirs }, activities).theirs;
}

/** As the server keeps it: titles without the space that somebody is about to type on from. */
function asKept(settings: HarvestSettings): HarvestSettings {
  const trimmed = (name: string, value: unknown): unknown => (name === 'title' && typeof value === 'string' ? value.trim() : value);
  return JSON.parse(JSON.stringify(settings, trimmed)) as HarvestSettings;
}

/** Did the server keep what this device sent? */
export function isAsSent(kept: HarvestSettings, sent: HarvestSettings): boolean {
  return same(kept, asKept(sent));
}

/** Both are plain data whose fields were written in one order. */
function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
