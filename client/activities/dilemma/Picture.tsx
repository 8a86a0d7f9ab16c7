import type { Picture as AnyPicture } from '../../../shared/activities/pictures.ts';
import type { ActivityView } from '../../../shared/activities/views.ts';
import type { Audience } from '../picture-frame.ts';
import { PictureWithheld } from '../PictureWithheld.tsx';
import { PictureChoices } from './PictureChoices.tsx';
import { PictureReasons } from './PictureReasons.tsx';
import { PictureTwists } from './PictureTwists.tsx';
import { PictureValues } from './PictureValues.tsx';
import { PictureMovement } from './PictureMovement.tsx';
import { PictureQualities } from './PictureQualities.tsx';

type Props = { shown: { readonly id: string; readonly picture: AnyPicture }; cards: ActivityView; audience: Audience };

/** Every picture of a dilemma: first, both, movement, values, qualities, twists, reasons, or too few answers to show. */
export function Picture({ shown: { id, picture }, cards, audience }: Props) {
  if (cards.kind !== 'dilemma') return null;
  if (picture.kind === 'withheld') return <PictureWithheld people={picture.people} needed={picture.needed} audience={audience} />;
  if (picture.kind !== 'dilemma') return null;
  const part = { picture, cards, audience };
  switch (id) {
    case 'movement':
      return <PictureMovement {...part} />;
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
