import type { Picture as AnyPicture } from '../../../shared/activities/pictures.ts';
import type { ActivityView } from '../../../shared/activities/views.ts';
import { useWords } from '../../i18n/language.ts';
import { pictures } from '../../i18n/pictures.ts';
import type { Audience } from '../picture-frame.ts';
import { PictureQuiet } from '../PictureQuiet.tsx';
import { PictureEarlier } from './PictureEarlier.tsx';
import { PictureShift } from './PictureShift.tsx';
import { PictureSort } from './PictureSort.tsx';

type Props = { shown: { readonly id: string; readonly picture: AnyPicture }; cards: ActivityView; audience: Audience };

/** Every picture of a value sort: top, divided, never, heat, weight, shift, or too few boards to show. */
export function Picture({ shown: { id, picture }, cards, audience }: Props) {
  const words = useWords(pictures);
  if (cards.kind !== 'value-sort') return null;
  if (picture.kind === 'withheld')
    return (
      <PictureQuiet
        title={words.withheldTitle}
        text={words.withheld(picture.people, picture.needed)}
        cards={picture.people}
        audience={audience}
      />
    );
  if (picture.kind === 'lens-shift') return <PictureShift picture={picture} cards={cards} audience={audience} />;
  if (picture.kind === 'value-sort' && id === 'earlier') return <PictureEarlier picture={picture} cards={cards} audience={audience} />;
  return picture.kind === 'value-sort' ? <PictureSort id={id} picture={picture} cards={cards} audience={audience} /> : null;
}
