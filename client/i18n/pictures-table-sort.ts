/** What the boards of the tables show together, in one sentence, and the words around them. */
import type { Language } from '../../shared/deck/deck.ts';
import type { TableSortPicture } from '../../shared/activities/table-sort/picture.ts';
import type { Catalogue } from './language.ts';
import { listed, quoted } from './pictures.ts';

const nl = {
  table: (n: number) => `Tafel ${n}`,
  tables: 'Tafels',
  all: 'op elke tafel',
  some: 'op meer tafels',
  one: 'alleen hier',
  onTables: (tables: readonly number[]) => `Tafel ${listed(tables.map(String), 'nl')}`,
  ofTables: (n: number, all: number) => `${n} van de ${all}`,
  lies: 'ligt',
  busy: (n: number) => (n === 1 ? 'Eén tafel is nog niet klaar.' : `${n} tafels zijn nog niet klaar.`),
  small: (n: number) =>
    n === 1
      ? 'Eén tafel is te klein om te tonen: daar zitten minder dan drie mensen.'
      : `${n} tafels zijn te klein om te tonen: daar zitten minder dan drie mensen.`,
  ones: (n: number) => (n === 1 ? 'Eén andere waarde ligt op één tafel.' : `Nog ${n} waarden liggen elk op één tafel.`),
  noneTitle: 'Nog geen tafel is klaar',
  noneText: 'Een bord verschijnt hier als de tafel zegt dat ze het eens is.',
  alone: (people: number) => `bij hoeveel van de ${people} deze kaart bovenaan ligt`,
  aloneNote: 'Er zijn geen tafels. Daarom alleen aantallen; onder de vijf tonen we niets.',
};

export const tableSortPictures: Catalogue<typeof nl> = {
  nl,
  en: {
    table: (n) => `Table ${n}`,
    tables: 'Tables',
    all: 'on every table',
    some: 'on several tables',
    one: 'here only',
    onTables: (tables) => `Table ${listed(tables.map(String), 'en')}`,
    ofTables: (n, all) => `${n} of ${all}`,
    lies: 'lies there',
    busy: (n) => (n === 1 ? 'One table is not ready yet.' : `${n} tables are not ready yet.`),
    small: (n) =>
      n === 1
        ? 'One table is too small to show: fewer than three people sit there.'
        : `${n} tables are too small to show: fewer than three people sit there.`,
    ones: (n) => (n === 1 ? 'One other value lies on one table.' : `${n} more values lie on one table each.`),
    noneTitle: 'No table is ready yet',
    noneText: 'A board comes here when its table says that it agrees.',
    alone: (people) => `with how many of the ${people} this card lies on top`,
    aloneNote: 'There are no tables. So these are counts only; under five we show nothing.',
  },
};

/** @param name the title of a value. */
export function tableSortFinding(
  { boards, values, top, alone }: TableSortPicture,
  name: (value: string) => string,
  language: Language,
): string {
  const dutch = language === 'nl';
  if (alone) {
    const first = alone.counts[0];
    if (!first) return dutch ? 'Per waarde zijn de aantallen te klein om te tonen' : 'Per value the counts are too small to show';
    return dutch ? `${quoted(name(first.value))} ligt het vaakst bovenaan` : `${quoted(name(first.value))} lies on top most often`;
  }
  const only = boards[0];
  if (boards.length === 1 && only) return dutch ? `De top ${top} van tafel ${only.table}` : `The top ${top} of table ${only.table}`;
  const everywhere = values.filter(({ shared }) => shared === 'all');
  const which = quoted(name(everywhere[0]?.value ?? ''));
  if (dutch) {
    if (everywhere.length === 1) return `${which} ligt op elke tafel`;
    if (everywhere.length === 2) return 'Twee waarden liggen op elke tafel';
    if (everywhere.length > 2) return `${everywhere.length} waarden liggen op elke tafel`;
    return values.some(({ shared }) => shared === 'some') ? 'Geen waarde ligt op elke tafel' : 'Elke tafel koos iets heel anders';
  }
  if (everywhere.length === 1) return `${which} lies on every table`;
  if (everywhere.length > 1) return `${everywhere.length === 2 ? 'Two' : everywhere.length} values lie on every table`;
  return values.some(({ shared }) => shared === 'some') ? 'No value lies on every table' : 'Every table chose something else';
}
