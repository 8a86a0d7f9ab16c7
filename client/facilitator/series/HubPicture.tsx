import type { Wall } from '../../../shared/protocol/series.ts';
import type { Together } from '../../../shared/series/together.ts';
import { frameFor, notes } from '../../activities/picture-frame.ts';
import { PictureRoom } from '../../activities/PictureRoom.tsx';
import { hubFinding, hubScreen } from '../../i18n/hub-screen.ts';
import { useLanguage, useWords } from '../../i18n/language.ts';
import { leaders, pictures } from '../../i18n/pictures.ts';
import { SideBySide, type SideCell } from '../../ui/charts/SideBySide.tsx';

type Props = { together: Together; rooms: Wall['rooms'] };

const ROWS = 7;

/** One question of the hub: all rooms together, and each beside it. */
export function HubPicture({ together, rooms }: Props) {
  const words = useWords(hubScreen);
  const around = useWords(pictures);
  const language = useLanguage();
  const { activity, of, lens, all } = together;
  const nameOf = (row: { readonly key: string; readonly title: string }) =>
    row.title || (row.key === 'other' ? words.other : row.key === 'pass' ? words.pass : row.key);
  const best = leaders(all.rows).map((row) => nameOf(row));
  const title = hubFinding(best, of, lens && (words.lenses[lens] ?? null), language);
  const sub = [lens && words.lenses[lens], words.sub[of]].filter(Boolean).join(': ');
  const columns = [
    { id: 'all', label: words.all, sub: words.people(all.people), strong: true },
    ...together.rooms.map(({ room, people }) => ({
      id: String(room),
      label: shortName(rooms[room]?.title ?? ''),
      sub: words.people(people),
    })),
  ];
  const rows = all.rows.map((row) => ({
    id: row.key,
    title: nameOf(row),
    quality: row.quality,
    cells: [
      cell(row.count, all.people, row.atLeast),
      ...together.rooms.map(({ people, rows: own }) => cell(own.find(({ key }) => key === row.key)?.count ?? null, people, false)),
    ],
  }));
  const hides = rows.some(({ cells }) => cells.some(({ share }) => share === null));
  return (
    <PictureRoom audience="screen" title={title} levels={ROWS} what={`${activity} ${of} ${lens} ${columns.length}`}>
      {(level) => (
        <SideBySide
          {...frameFor({
            audience: 'screen',
            title,
            sub: level === 0 ? sub : undefined,
            note: notes(words.note, hides && words.noteHidden),
            words: around,
          })}
          head={of === 'top' ? words.value : words.option}
          columns={columns}
          rows={rows}
          limit={Math.max(1, ROWS - level)}
        />
      )}
    </PictureRoom>
  );
}

function cell(count: number | null, people: number, atLeast: boolean): SideCell {
  return count === null ? { share: null, text: '' } : { share: count / Math.max(1, people), text: atLeast ? `${count}+` : String(count) };
}

/** Rooms are called "Hub: Zaal 1"; beside each other only what tells them apart is needed. */
function shortName(title: string): string {
  return title.includes(': ') ? title.slice(title.lastIndexOf(': ') + 2) : title;
}
