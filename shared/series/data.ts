/**
 * The anonymous data set of a series, for researchers: every count of its harvests as one long table.
 *
 * DT1 Only numbers that stand in a harvest, unchanged; a count that a harvest hides is hidden here.
 * DT2 No sentence of a participant: kinds in which people write are left out, and so are words that were counted.
 * DT3 A gathering of fewer than five people is left out.
 * What it can't promise over several gatherings of the same people is in `codebook.ts`, which goes with it.
 */
import type { Language } from '../deck/deck.ts';
import type { Harvest, HarvestActivity } from '../harvest/harvest.ts';
import { reportOfPicture } from '../harvest/sections/registry.ts';
import { REPORT_WORDS } from '../harvest/words.ts';
import { MIN_GROUP } from '../privacy/small-groups.ts';
import type { Picture } from '../activities/pictures.ts';
import type { ColumnName } from './codebook.ts';

export type DataRow = { readonly [Name in ColumnName]: string | number | null };

/** Kinds whose items are cards and figures of the toolkit, never words of people. A new kind is left out until it stands here. */
const COUNTED: ReadonlySet<Picture['kind']> = new Set<Picture['kind']>([
  'value-sort',
  'lens-shift',
  'dilemma',
  'three-qualities',
  'rings',
  'check-in',
  'check-out',
]);

/** @param harvests in the order of the series; one that can't be read is null and keeps its number. */
export function dataOf(harvests: readonly (Harvest | null)[], language: Language): readonly DataRow[] {
  return harvests.flatMap((harvest, i) => {
    if (!harvest || harvest.people < MIN_GROUP) return [];
    const { room, people } = harvest;
    const of = {
      gathering: i + 1,
      held_on: room.heldOn,
      people,
      small_circle: room.smallCircle ? 1 : 0,
      language: room.language,
    };
    return harvest.activities.flatMap((activity, at) =>
      countsOf(activity, room.language, language).map((row) => ({
        ...of,
        activity: at + 1,
        kind: activity.kind,
        activity_title: plain(activity.title),
        ...row,
      })),
    );
  });
}

type Count = Pick<DataRow, 'measure' | 'lens' | 'table' | 'item' | 'category' | 'value' | 'hidden'>;

function countsOf(activity: HarvestActivity, roomLanguage: Language, language: Language): readonly Count[] {
  const words = REPORT_WORDS[language];
  return activity.pictures.flatMap(({ phase, picture }) => {
    if (!COUNTED.has(picture.kind)) return [];
    const blocks = reportOfPicture(withoutWords(picture), {
      words,
      language,
      roomLanguage,
      activity: activity.id,
      phase,
      cards: activity.cards,
    });
    const lens = picture.kind === 'value-sort' ? picture.lens : '';
    return blocks.flatMap((block) => {
      if (block.is !== 'table') return [];
      return block.rows.flatMap((row) =>
        block.columns.flatMap(({ title, of }, column): readonly Count[] => {
          if (of !== 'number') return [];
          const value = row[column] ?? null;
          const items = block.columns.flatMap((each, k) => (each.of === 'text' ? [plain(String(row[k] ?? ''))] : []));
          const hidden = value === null ? 1 : 0;
          return [
            {
              measure: `${picture.kind}/${phase}`,
              lens,
              table: plain(block.caption),
              item: items.join(' → '),
              category: plain(title),
              value,
              hidden,
            },
          ];
        }),
      );
    });
  });
}

/** DT2: what people wrote and was counted, and what they chose to say with a reason. */
function withoutWords(picture: Picture): Picture {
  if (picture.kind === 'check-in') return { ...picture, words: [] };
  if (picture.kind === 'check-out') return { ...picture, takeAways: [] };
  return picture.kind === 'dilemma' ? { ...picture, reasons: [] } : picture;
}

/** Cards carry soft hyphens for their narrow faces. */
function plain(text: string): string {
  return text.replaceAll('\u00ad', '');
}
