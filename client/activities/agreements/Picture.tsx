import type { Picture as AnyPicture } from '../../../shared/activities/pictures.ts';
import type { ActivityView } from '../../../shared/activities/views.ts';
import { useLanguage, useWords } from '../../i18n/language.ts';
import { agreementsPictures, supportFinding } from '../../i18n/pictures-agreements.ts';
import { pictures } from '../../i18n/pictures.ts';
import { TextBars } from '../../ui/charts/TextBars.tsx';
import { frameFor, type Audience } from '../picture-frame.ts';
import { PictureQuiet } from '../PictureQuiet.tsx';
import { PictureRoom } from '../PictureRoom.tsx';
import { titleOf } from './names.ts';

type Props = { shown: { readonly id: string; readonly picture: AnyPicture }; cards: ActivityView; audience: Audience };

const AT_ONCE = 5;

/** How many people stand behind each proposal, or that there are too few to show. */
export function Picture({ shown: { picture }, cards, audience }: Props) {
  const language = useLanguage();
  const words = useWords(pictures);
  const own = useWords(agreementsPictures);
  if (cards.kind !== 'agreements') return null;
  if (picture.kind === 'withheld')
    return (
      <PictureQuiet
        title={words.withheldTitle}
        text={words.withheld(picture.people, picture.needed)}
        cards={picture.people}
        audience={audience}
      />
    );
  if (picture.kind !== 'agreement-support') return null;
  const title = supportFinding(picture, (id) => titleOf(cards, id), language);
  if (picture.proposals.length === 0) return <PictureQuiet title={title} audience={audience} />;
  const rows = picture.proposals.map(({ id, text, value, support }) => ({ id, text, above: titleOf(cards, value), count: support }));
  return (
    <PictureRoom audience={audience} title={title} levels={AT_ONCE + 2} what={`support ${rows.map(({ id }) => id).join()}`}>
      {(level) => {
        const limit = audience === 'screen' ? Math.max(1, AT_ONCE - Math.max(0, level - 2)) : rows.length;
        const rest = rows.length - limit;
        const sub = level === 0 ? own.sub(picture.people) : undefined;
        const frame = frameFor({ audience, title, sub, note: rest > 0 ? words.rest(rest) : undefined, words });
        return <TextBars {...frame} rows={rows} limit={limit} close={level > 1} columns={{ text: own.proposal, count: own.support }} />;
      }}
    </PictureRoom>
  );
}
