/** Reads what facilitators arranged. Pure, and without schemas, so that pages can use it too. */
import type { HarvestSettings } from './settings.ts';

/** Sections that belong to no activity. A dot, so that no activity has the same id. */
export const PROGRAMME = '.programme';
export const WITHHELD = '.withheld';

export type SectionSettings = HarvestSettings['sections'][number];

export const NOTHING_ARRANGED: HarvestSettings = { title: '', note: '', sections: [] };

export function settingsOf(settings: HarvestSettings, id: string): SectionSettings {
  return settings.sections.find((section) => section.id === id) ?? { id, title: '', note: '', shown: true, headings: [] };
}

/** All sections of a harvest in the order of the report. @param activities ids in the order of the programme */
export function orderOf(settings: HarvestSettings, activities: readonly string[]): readonly string[] {
  const all = [PROGRAMME, ...activities, WITHHELD];
  const arranged = [...new Set(settings.sections.map(({ id }) => id))].filter((id) => all.includes(id));
  // What was added to the programme after the facilitator arranged things stands where it came.
  return all.reduce<readonly string[]>((order, id, at) => {
    if (order.includes(id)) return order;
    const before = order.indexOf(all[at - 1] ?? '');
    return [...order.slice(0, before + 1), id, ...order.slice(before + 1)];
  }, arranged);
}
