/** Changes a programme so that it begins where the rooms before it ended. Pure; the cards come with the room's content. */
import type { ValueSortSettings } from '../activities/value-sort/settings.ts';
import type { Language } from '../deck/deck.ts';
import type { Programme, ProgrammeItem } from '../room/programme.ts';
import type { EarlierSort } from './earlier.ts';

const TITLES: Readonly<Record<Language, string>> = { nl: 'Onze afspraken van de vorige keer', en: 'Our agreements of last time' };
const MINUTES = 10;

/** The agreements come back first, after a check-in; not twice, and not in a programme that is full. */
export function withAgreements(programme: Programme, language: Language): Programme {
  const { activities } = programme;
  if (activities.some(({ kind }) => kind === 'review') || activities.length >= MOST_ACTIVITIES) return programme;
  const at = activities[0]?.kind === 'check-in' ? 1 : 0;
  const review: ProgrammeItem = {
    id: freeId(activities),
    kind: 'review',
    title: TITLES[language],
    minutes: MINUTES,
    settings: {},
  };
  return { ...programme, activities: [...activities.slice(0, at), review, ...activities.slice(at)] };
}

/** Value sorts under a lens that was sorted before get the picture of then beside that of now. */
export function withEarlierValues(programme: Programme, sorts: readonly EarlierSort[]): Programme {
  const activities = programme.activities.map((item) => {
    if (item.kind !== 'value-sort' || typeof item.settings !== 'object' || item.settings === null) return item;
    const settings = item.settings as Partial<ValueSortSettings>;
    const known = sorts.some(({ lens }) => settings.lenses?.includes(lens));
    return known ? { ...item, settings: { ...settings, earlier: true } } : item;
  });
  return { ...programme, activities };
}

/** As the schema of a programme has it. */
const MOST_ACTIVITIES = 20;

function freeId(activities: readonly ProgrammeItem[]): string {
  const taken = new Set(activities.map(({ id }) => id));
  for (let n = 1; ; n += 1) {
    const id = n === 1 ? 'review' : `review-${n}`;
    if (!taken.has(id)) return id;
  }
}
