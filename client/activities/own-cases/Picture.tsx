import type { Picture as AnyPicture } from '../../../shared/activities/pictures.ts';
import type { ActivityView } from '../../../shared/activities/views.ts';
import { useLanguage, useWords } from '../../i18n/language.ts';
import { ownCasesWords } from '../../i18n/own-cases.ts';
import { caseVotesFinding, ownCasesPictures } from '../../i18n/pictures-own-cases.ts';
import { pictures } from '../../i18n/pictures.ts';
import { TextBars } from '../../ui/charts/TextBars.tsx';
import { frameFor, type Audience } from '../picture-frame.ts';
import { PictureQuiet } from '../PictureQuiet.tsx';
import { PictureRoom } from '../PictureRoom.tsx';

type Props = { shown: { readonly id: string; readonly picture: AnyPicture }; cards: ActivityView; audience: Audience };

const AT_ONCE = 6;

/** How the dots fell on the cases, or that there are too few to show. */
export function Picture({ shown: { picture }, audience }: Props) {
  const language = useLanguage();
  const words = useWords(pictures);
  const own = useWords(ownCasesPictures);
  const { sorts } = useWords(ownCasesWords);
  if (picture.kind === 'withheld')
    return (
      <PictureQuiet
        title={words.withheldTitle}
        text={words.withheld(picture.people, picture.needed)}
        cards={picture.people}
        audience={audience}
      />
    );
  if (picture.kind !== 'case-votes') return null;
  const title = caseVotesFinding(picture, language);
  if (picture.cases.length === 0) return <PictureQuiet title={title} audience={audience} />;
  const mixed = new Set(picture.cases.map(({ sort }) => sort)).size > 1;
  const rows = picture.cases.map(({ id, title: text, sort, dots }) => ({ id, text, above: mixed ? sorts[sort] : undefined, count: dots }));
  return (
    <PictureRoom audience={audience} title={title} levels={AT_ONCE + 2} what={`votes ${rows.map(({ id }) => id).join()}`}>
      {(level) => {
        const limit = audience === 'screen' ? Math.max(1, AT_ONCE - Math.max(0, level - 2)) : rows.length;
        const rest = rows.length - limit;
        const sub = level === 0 ? own.sub(picture.people) : undefined;
        const frame = frameFor({ audience, title, sub, note: rest > 0 ? words.rest(rest) : undefined, words });
        return <TextBars {...frame} rows={rows} limit={limit} close={level > 1} columns={{ text: own.case, count: own.dots }} />;
      }}
    </PictureRoom>
  );
}
