import type { Picture as AnyPicture } from '../../../shared/activities/pictures.ts';
import type { ActivityView } from '../../../shared/activities/views.ts';
import { useLanguage, useWords } from '../../i18n/language.ts';
import { pictures } from '../../i18n/pictures.ts';
import { tableSortFinding, tableSortPictures } from '../../i18n/pictures-table-sort.ts';
import { TopValues } from '../../ui/charts/TopValues.tsx';
import type { ValueOf } from '../../ui/charts/names.ts';
import { frameFor, notes, type Audience } from '../picture-frame.ts';
import { PictureQuiet } from '../PictureQuiet.tsx';
import { PictureRoom } from '../PictureRoom.tsx';
import { PictureWithheld } from '../PictureWithheld.tsx';
import { PictureTables } from './PictureTables.tsx';

type Props = { shown: { readonly id: string; readonly picture: AnyPicture }; cards: ActivityView; audience: Audience };

/** The boards of the tables side by side; in a room without tables, counts. */
export function Picture({ shown: { picture }, cards, audience }: Props) {
  const language = useLanguage();
  const common = useWords(pictures);
  const words = useWords(tableSortPictures);
  if (cards.kind !== 'table-sort') return null;
  if (picture.kind === 'withheld') return <PictureWithheld picture={picture} audience={audience} />;
  if (picture.kind !== 'table-sort') return null;
  const byId = new Map(cards.cards.map((card) => [card.id, card]));
  const valueOf: ValueOf = (id) => ({ title: byId.get(id)?.title ?? id, quality: byId.get(id)?.quality ?? 'none' });
  const title = tableSortFinding(picture, (id) => valueOf(id).title, language);
  const { alone } = picture;
  if (!alone) {
    if (picture.boards.length === 0) return <PictureQuiet title={words.noneTitle} text={words.noneText} audience={audience} />;
    return <PictureTables picture={picture} lenses={cards.lenses} valueOf={valueOf} title={title} audience={audience} />;
  }
  if (alone.counts.length === 0) return <PictureQuiet title={title} text={words.aloneNote} audience={audience} />;
  return (
    <PictureRoom audience={audience} title={title} levels={3} what={`alone ${alone.people}`}>
      {(level) => (
        <TopValues
          {...frameFor({
            audience,
            title,
            sub: level === 0 ? words.alone(alone.people) : undefined,
            note: notes(level < 2 && words.aloneNote),
            words: common,
          })}
          top={alone.counts}
          people={alone.people}
          valueOf={valueOf}
          columns={{ value: common.value, count: common.people }}
        />
      )}
    </PictureRoom>
  );
}
