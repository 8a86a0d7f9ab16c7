import type { Picture as AnyPicture } from '../../../shared/activities/pictures.ts';
import type { TaskPicture } from '../../../shared/activities/task/picture.ts';
import type { ActivityView } from '../../../shared/activities/views.ts';
import { useLanguage, useWords } from '../../i18n/language.ts';
import { picturesCollect, taskFinding } from '../../i18n/pictures-collect.ts';
import { pictures } from '../../i18n/pictures.ts';
import { Ranked } from '../../ui/charts/Ranked.tsx';
import { frameFor, notes, type Audience } from '../picture-frame.ts';
import { PictureQuiet } from '../PictureQuiet.tsx';
import { PictureRoom } from '../PictureRoom.tsx';
import { PictureWithheld } from '../PictureWithheld.tsx';
import { PictureHeaps } from './PictureHeaps.tsx';

type Props = { shown: { readonly id: string; readonly picture: AnyPicture }; cards: ActivityView; audience: Audience };

/** What a task brought: groups and answers by their dots, or without a vote as they lie together. */
export function Picture({ shown: { picture }, audience }: Props) {
  if (picture.kind === 'withheld') return <PictureWithheld picture={picture} audience={audience} />;
  if (picture.kind !== 'task') return null;
  return <TaskFound picture={picture} audience={audience} />;
}

/** Rows on the screen at each step down; phone and console scroll. */
const AT_ONCE = [8, 7, 6, 5, 4, 3, 2] as const;

function TaskFound({ picture, audience }: { picture: TaskPicture; audience: Audience }) {
  const words = useWords(picturesCollect);
  const around = useWords(pictures);
  const title = taskFinding(picture, useLanguage());
  const rows = rowsOf(picture, words.andMore);
  if (rows.length === 0) return <PictureQuiet title={title} audience={audience} />;
  if (picture.voters === null) return <PictureHeaps picture={picture} title={title} audience={audience} />;
  const voted = words.voted(picture.voters);
  return (
    <PictureRoom audience={audience} title={title} levels={AT_ONCE.length} what={`task ${rows.map(({ id }) => id).join()}`}>
      {(level) => {
        const drawn = audience === 'screen' ? rows.slice(0, AT_ONCE[level]) : rows;
        const rest = rows.length - drawn.length;
        return (
          <Ranked
            {...frameFor({ audience, title, sub: voted, note: notes(rest > 0 && around.rest(rest)), words: around })}
            rows={drawn.map((row) => ({ ...row, under: audience === 'screen' && level > 1 ? [] : row.under }))}
            columns={{ item: words.item, dots: words.dots }}
            numbers={numbersOf(picture, words)}
          />
        );
      }}
    </PictureRoom>
  );
}

/** How many answers of a group stand under its title. */
const UNDER = 3;

/** Groups and loose answers together, most dots first. */
function rowsOf({ groups, loose }: TaskPicture, more: (n: number) => string) {
  const grouped = groups.map(({ id, title, dots, items }) => {
    const rest = items.length - UNDER;
    return { id, text: title, dots, under: [...items.slice(0, UNDER).map(({ text }) => text), ...(rest > 0 ? [more(rest)] : [])] };
  });
  return [...grouped, ...loose.map(({ id, text, dots }) => ({ id, text, dots, under: [] }))].toSorted((a, b) => b.dots - a.dots);
}

/** The table has every answer: groups with theirs under them, then the loose ones. */
function numbersOf({ groups, loose }: TaskPicture, words: (typeof picturesCollect)['nl']) {
  return [
    ...groups.flatMap(({ title, dots, items }) => [
      { head: words.group(title), cells: [dots] },
      ...items.map((item) => ({ head: words.inGroup(item.text, title), cells: [item.dots] })),
    ]),
    ...loose.map(({ text, dots }) => ({ head: text, cells: [dots] })),
  ];
}
