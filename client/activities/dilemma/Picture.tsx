import type { Picture as AnyPicture } from '../../../shared/activities/pictures.ts';
import type { ActivityView } from '../../../shared/activities/views.ts';
import { useWords } from '../../i18n/language.ts';
import { pictures } from '../../i18n/pictures.ts';
import type { Audience } from '../picture-frame.ts';
import { PictureQuiet } from '../PictureQuiet.tsx';
import { PictureChoices } from './PictureChoices.tsx';
import { PicturePerTable } from './PicturePerTable.tsx';
import { PictureReasons } from './PictureReasons.tsx';
import { PictureTwists } from './PictureTwists.tsx';
import { PictureValues } from './PictureValues.tsx';
import { PictureMovement } from './PictureMovement.tsx';
import { PictureQualities } from './PictureQualities.tsx';

type Props = { shown: { readonly id: string; readonly picture: AnyPicture }; cards: ActivityView; audience: Audience };

/** Every picture of a dilemma: first, both, movement, tables, values, qualities, twists, reasons, or too few answers to show. */
export function Picture({ shown: { id, picture }, cards, audience }: Props) {
  const words = useWords(pictures);
  if (cards.kind !== 'dilemma') return null;
  if (picture.kind === 'withheld')
    return (
      <PictureQuiet
        title={words.withheldTitle}
        text={words.withheld(picture.people, picture.needed)}
        cards={picture.people}
        audience={audience}
      />
    );
  if (picture.kind !== 'dilemma') return null;
  const part = { picture, cards, audience };
  switch (id) {
    case 'movement':
      return <PictureMovement {...part} />;
    case 'tables':
      return <PicturePerTable {...part} />;
    case 'values':
      return <PictureValues {...part} />;
    case 'qualities':
      return <PictureQualities {...part} />;
    case 'twists':
      return <PictureTwists {...part} />;
    case 'reasons':
      return <PictureReasons {...part} />;
    default:
      return <PictureChoices id={id} {...part} />;
  }
}
