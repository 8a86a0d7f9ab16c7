/** Two facilitators arranged the harvest at one moment: what each changed is kept, and where both changed the same a person decides. Pure. */
import type { SectionSettings } from '../../../shared/harvest/arrange.ts';
import type { HarvestSettings } from '../../../shared/harvest/settings.ts';
import { arranged } from './arranging.ts';

/** The same arrangement three times. */
export type Versions = {
  /** What both began with. */
  readonly known: HarvestSettings;
  readonly mine: HarvestSettings;
  readonly theirs: HarvestSettings;
};

/** Where both changed the same: the head of the report, the order of its sections, or the section with this id. */
export type Clash = 'head' | 'order' | { readonly section: string };

export type Together = {
  /** With the changes of both, and mine where they clash. */
  readonly mine: HarvestSettings;
  /** The same, and theirs where they clash. */
  readonly theirs: HarvestSettings;
  readonly clashes: readonly Clash[];
};

/** @param activities ids in the order of the programme */
export function together({ known, mine: own, theirs: other }: Versions, activities: readonly string[]): Together {
  const versions = { known: asKept(known), mine: own, theirs: other };
  const clashes: Clash[] = [];
  const each = <Part extends object>(parts: Record<keyof Versions, Part>, clash: Clash): { readonly mine: Part; readonly theirs: Part } => {
    const [mine, theirs] = [{ ...parts.theirs }, { ...parts.theirs }];
    for (const name of Object.keys(parts.known) as (keyof Part)[]) {
      if (same(parts.mine[name], parts.known[name])) continue;
      mine[name] = parts.mine[name];
      if (same(parts.theirs[name], parts.known[name]) || same(parts.theirs[name], parts.mine[name])) theirs[name] = parts.mine[name];
      else if (!clashes.includes(clash)) clashes.push(clash);
    }
    return { mine, theirs };
  };
  const of = <Result>(read: (settings: HarvestSettings) => Result): Record<keyof Versions, Result> => ({
    known: read(versions.known),
    mine: read(versions.mine),
    theirs: read(versions.theirs),
  });
  const head = each(
    of(({ title, note }) => ({ title, note })),
    'head',
  );
  const sections = of((settings) => new Map(arranged(settings, activities).map((section) => [section.id, section])));
  const order = each(
    of((settings) => ({ ids: arranged(settings, activities).map(({ id }) => id) })),
    'order',
  );
  const merged = new Map(
    [...sections.known].map(([section, before]) => {
      const [mine, theirs] = [sections.mine.get(section) ?? before, sections.theirs.get(section) ?? before];
      return [section, each<SectionSettings>({ known: before, mine, theirs }, { section })] as const;
    }),
  );
  const as = (whose: 'mine' | 'theirs'): HarvestSettings => ({
    ...head[whose],
    sections: order[whose].ids.flatMap((id) => merged.get(id)?.[whose] ?? []),
  });
  return { mine: as('mine'), theirs: as('theirs'), clashes };
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
