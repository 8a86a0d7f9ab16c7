/**
 * Makes a document of a harvest, in the language of whoever reads it: what the facilitator arranged, the numbers of the pictures,
 * and the words that people let go.
 */
import type { Language } from '../deck/deck.ts';
import { orderOf, PROGRAMME, settingsOf, WITHHELD, type SectionSettings } from './arrange.ts';
import { numeric, textual, type Block, type Cell, type ReportDocument, type Section } from './document.ts';
import type { Harvest, HarvestActivity, Quote } from './harvest.ts';
import { movedMost } from './moved.ts';
import { agreementBlocks, caseBlocks } from './kept.ts';
import { reportOfPicture } from './sections/registry.ts';
import type { SectionContext } from './sections/context.ts';
import { dayIn, REPORT_WORDS, type ReportWords } from './words.ts';

/** @param language of the report; what was written in the room keeps its own. */
export function reportOf(harvest: Harvest, language: Language): ReportDocument {
  const words = REPORT_WORDS[language];
  const { room, settings, activities, people } = harvest;
  const order = orderOf(
    settings,
    activities.map(({ id }) => id),
  );
  const sections = order
    .map((id) => settingsOf(settings, id))
    .filter(({ shown }) => shown)
    .map((arranged) => sectionOf(harvest, arranged, { words, language }));
  return {
    title: settings.title || room.title,
    subtitle: words.subtitle(dayIn(language, room.heldOn), people),
    language,
    roomLanguage: room.language,
    note: settings.note,
    sections,
  };
}

/** The title of a section as it stands in the report, when the facilitator gave none. */
export function titleOf(activities: readonly Pick<HarvestActivity, 'id' | 'title'>[], id: string, language: Language): string {
  const words = REPORT_WORDS[language];
  if (id === PROGRAMME) return words.programme;
  if (id === WITHHELD) return words.withheld;
  return activities.find((each) => each.id === id)?.title || words.ownCase;
}

type Reader = { readonly words: ReportWords; readonly language: Language };

function sectionOf(harvest: Harvest, arranged: SectionSettings, reader: Reader): Section {
  const { id, title, note } = arranged;
  const activity = harvest.activities.find((each) => each.id === id);
  const roomLanguage = harvest.room.language;
  const own: readonly Block[] = note === '' ? [] : [{ is: 'paragraph', text: note, lang: roomLanguage, own: true }];
  const blocks =
    id === PROGRAMME ? programmeBlocks(harvest, reader) : activity ? activityBlocks(activity, arranged, harvest, reader) : null;
  return {
    id,
    title: title || titleOf(harvest.activities, id, reader.language),
    lang: title || activity?.title ? roomLanguage : reader.language,
    kind: activity?.kind ?? null,
    blocks: [...own, ...(blocks ?? withheldBlocks(harvest, reader))],
  };
}

function programmeBlocks(harvest: Harvest, reader: Reader): readonly Block[] {
  const { programme, activities, settings } = harvest;
  const { words } = reader;
  const withLens = activities.some(({ lenses }) => lenses.length > 0);
  const row = (title: string, lens: string, minutes: number): readonly Cell[] => [title, ...(withLens ? [lens] : []), minutes];
  const rows = activities.map(({ title, minutes, lenses }) =>
    row(title || words.ownCase, lenses.map((lens) => lensName(lens, words)).join(', '), minutes),
  );
  return [
    {
      is: 'table',
      caption: words.programmeTable,
      columns: [textual(words.activity), ...(withLens ? [textual(words.lens)] : []), numeric(words.minutes)],
      rows: [...rows, row(words.total, '', programme.minutes)],
    },
    ...movedMost(
      activities
        .filter(({ id }) => settingsOf(settings, id).shown)
        .flatMap((activity) =>
          activity.pictures.map(({ phase, picture }) => ({
            title: settingsOf(settings, activity.id).title || titleOf(activities, activity.id, reader.language),
            picture,
            context: contextOf(activity, phase, harvest, reader),
          })),
        ),
      words,
    ),
  ];
}

function contextOf({ id, cards }: HarvestActivity, phase: string, { room }: Harvest, { words, language }: Reader): SectionContext {
  return { words, language, roomLanguage: room.language, activity: id, phase, cards };
}

function activityBlocks(activity: HarvestActivity, arranged: SectionSettings, harvest: Harvest, reader: Reader): readonly Block[] {
  const { words, language } = reader;
  const roomLanguage = harvest.room.language;
  const said = (text: string): Block => ({ is: 'paragraph', text, lang: language, own: false });
  const told = activity.withheld.some(({ why }) => why === 'own-case') ? [said(words.ownCaseText)] : [];
  const blocks = [
    ...told,
    ...activity.pictures.flatMap(({ phase, picture }) => reportOfPicture(picture, contextOf(activity, phase, harvest, reader))),
    ...caseBlocks(activity.cases, { words, roomLanguage, language }),
    ...agreementBlocks(activity.agreements, { words, roomLanguage, language }),
    ...quoteBlocks(activity.quotes, arranged, { words, roomLanguage }),
  ];
  return blocks.length > 0 ? blocks : [said(words.nothing)];
}

/** Quotes under the headings that the facilitator gave them, then the others. Each stands once, under the first that names it. */
function quoteBlocks(
  quotes: readonly Quote[],
  { headings }: SectionSettings,
  { words, roomLanguage }: { readonly words: ReportWords; readonly roomLanguage: Language },
): readonly Block[] {
  const placed = new Set<string>();
  const take = (ids: readonly string[]): readonly string[] =>
    ids.flatMap((id) => {
      const quote = quotes.find((each) => each.id === id);
      if (!quote || placed.has(id)) return [];
      placed.add(id);
      return [quote.proposedUnder ? `${quote.proposedUnder}: ${quote.text}` : quote.text];
    });
  const under = headings.map(({ title, quotes: ids }) => ({ title, texts: take(ids) }));
  const rest = (title: string, of: readonly Quote[]) => ({ title, texts: take(of.map(({ id }) => id)) });
  const proposed = rest(
    words.notAdopted,
    quotes.filter(({ proposedUnder }) => proposedUnder !== undefined),
  );
  return [...under, proposed, rest(words.quotes, quotes)]
    .filter(({ texts }) => texts.length > 0)
    .map(({ title, texts }) => ({ is: 'quotes', title, quotes: texts, lang: roomLanguage }));
}

function withheldBlocks({ activities, settings }: Harvest, { words, language }: Reader): readonly Block[] {
  const said = (text: string): Block => ({ is: 'paragraph', text, lang: language, own: false });
  const rows = activities.flatMap(({ id, withheld }) =>
    [...new Set(withheld.map(({ why }) => why))].map((why) => [titleOf(activities, id, language), words.withheldWhy[why]]),
  );
  const out = settings.sections.filter(({ shown }) => !shown).map(({ id }) => titleOf(activities, id, language));
  return [
    said(words.withheldLead),
    said(words.withheldQuotes),
    ...(out.length > 0 ? [said(words.withheldOut(out.join(', ')))] : []),
    ...(rows.length > 0
      ? [{ is: 'table' as const, caption: words.withheldTable, columns: [textual(words.activity), textual(words.why)], rows }]
      : []),
  ];
}

function lensName(lens: string, words: ReportWords): string {
  const known: Readonly<Record<string, string>> = words.lenses;
  return known[lens] ?? lens;
}
