import { dealtTo, perDealt } from '../../../shared/activities/per-table.ts';
import type { TableSortPicture } from '../../../shared/activities/table-sort/picture.ts';
import type { TableSortView } from '../../../shared/activities/table-sort/view.ts';
import { useWords } from '../../i18n/language.ts';
import { lensNames } from '../../i18n/pictures-value-sort.ts';
import { pictures } from '../../i18n/pictures.ts';
import { tableSortPictures } from '../../i18n/pictures-table-sort.ts';
import { ChartFrame } from '../../ui/charts/ChartFrame.tsx';
import type { ValueOf } from '../../ui/charts/names.ts';
import { frameFor, notes, type Audience } from '../picture-frame.ts';
import { PictureRoom } from '../PictureRoom.tsx';
import { Boards } from './Boards.tsx';
import { SharedList } from './SharedList.tsx';
import { SharedTable } from './SharedTable.tsx';

type Props = { picture: TableSortPicture; lenses: TableSortView['lenses']; valueOf: ValueOf; title: string; audience: Audience };

/** So many boards fit beside each other as boards, with so many cards; more are drawn as one table. */
const MOST_BOARDS = 4;
const MOST_CARDS = 5;
/** Ways to draw the boards, from the roomiest. */
const BOARD_LEVELS = 3;
const ROWS = 9;

/** Boards of the tables side by side: what lies on every table in gold, what lies on one alone as an outline. */
export function PictureTables({ picture, lenses, valueOf, title, audience }: Props) {
  const common = useWords(pictures);
  const words = useWords(tableSortPictures);
  const names = useWords(lensNames);
  const { boards, values, busy, small, ranked } = picture;
  const nameOf = (table: number): string => {
    const lens = dealtTo(lenses ?? [], table);
    return lens ? `${words.table(table)}, ${names[lens].toLowerCase()}` : words.table(table);
  };
  const perLens = perDealt(
    lenses ?? [],
    boards.map(({ table }) => ({ number: table })),
  ).map(({ dealt, tables }) => `${names[dealt]}: ${words.onTables(tables).toLowerCase()}.`);
  const fewEnough = boards.length <= MOST_BOARDS && picture.top <= MOST_CARDS;
  const cellOf = (cards: readonly string[], value: string): string | number => {
    const at = cards.indexOf(value);
    return at < 0 ? '–' : ranked ? at + 1 : words.lies;
  };
  const table = {
    columns: [common.value, ...boards.map((board) => nameOf(board.table)), words.tables],
    rows: values.map(({ value, tables, shared }) => ({
      head: valueOf(value).title,
      cells: [
        ...boards.map((board) => cellOf(board.cards, value)),
        boards.length < 2 ? words.ofTables(tables.length, 1) : `${words.ofTables(tables.length, boards.length)} (${words[shared]})`,
      ],
    })),
  };
  return (
    <PictureRoom audience={audience} title={title} levels={6 + BOARD_LEVELS} what={`tables ${boards.length} ${values.length}`}>
      {(level) => {
        // Long names may make the boards higher than the screen.
        const asBoards = fewEnough && level < BOARD_LEVELS;
        const rows = audience === 'screen' ? ROWS - Math.max(0, level - (fewEnough ? BOARD_LEVELS : 1)) : values.length;
        const beyond = audience === 'phone' || asBoards ? 0 : values.length - rows;
        const note = notes(
          !asBoards && perLens.length > 0 && perLens.join(' '),
          busy > 0 && words.busy(busy),
          small > 0 && words.small(small),
          beyond > 0 && (values.slice(rows).every(({ shared }) => shared === 'one') ? words.ones(beyond) : common.rest(beyond)),
        );
        return (
          <ChartFrame {...frameFor({ audience, title, note: level < 5 + BOARD_LEVELS ? note : undefined, words: common })} {...table}>
            {audience === 'phone' ? (
              <SharedList picture={picture} valueOf={valueOf} />
            ) : asBoards ? (
              <Boards picture={picture} valueOf={valueOf} nameOf={nameOf} level={level} />
            ) : (
              <SharedTable picture={picture} values={values.slice(0, rows)} valueOf={valueOf} />
            )}
          </ChartFrame>
        );
      }}
    </PictureRoom>
  );
}
