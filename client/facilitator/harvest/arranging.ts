/** Changes of the arrangement, each giving the whole of it anew. Pure. */
import { orderOf, settingsOf, type SectionSettings } from '../../../shared/harvest/arrange.ts';
import type { HarvestSettings } from '../../../shared/harvest/settings.ts';

/** Every section in the order of the report, with what was arranged in it. @param activities ids in the order of the programme */
export function arranged(settings: HarvestSettings, activities: readonly string[]): readonly SectionSettings[] {
  return orderOf(settings, activities).map((id) => settingsOf(settings, id));
}

export function changeSection(
  settings: HarvestSettings,
  activities: readonly string[],
  id: string,
  change: Partial<SectionSettings>,
): HarvestSettings {
  const sections = arranged(settings, activities).map((section) => (section.id === id ? { ...section, ...change } : section));
  return { ...settings, sections };
}

/** @param by -1 is a place up, 1 a place down; at the end it stays where it is */
export function moveSection(settings: HarvestSettings, activities: readonly string[], id: string, by: -1 | 1): HarvestSettings {
  const sections = [...arranged(settings, activities)];
  const at = sections.findIndex((section) => section.id === id);
  const [moved] = sections.splice(at, 1);
  if (!moved) return settings;
  sections.splice(Math.max(0, at + by), 0, moved);
  return { ...settings, sections };
}

/** Puts a quote under a heading and takes it from every other. @param heading its place; null for none */
export function placeQuote(section: SectionSettings, quote: string, heading: number | null): SectionSettings {
  const headings = section.headings.map((each, i) => {
    const others = each.quotes.filter((id) => id !== quote);
    return { ...each, quotes: i === heading ? [...others, quote] : others };
  });
  return { ...section, headings };
}

export function addHeading(section: SectionSettings, title: string): SectionSettings {
  return { ...section, headings: [...section.headings, { title, quotes: [] }] };
}

export function removeHeading(section: SectionSettings, at: number): SectionSettings {
  return { ...section, headings: section.headings.filter((_heading, i) => i !== at) };
}
