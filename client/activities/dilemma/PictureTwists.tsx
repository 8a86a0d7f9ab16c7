import { TwistLine } from '../../ui/charts/TwistLine.tsx';
import { frameFor } from '../picture-frame.ts';
import { PictureQuiet } from '../PictureQuiet.tsx';
import { PictureRoom } from '../PictureRoom.tsx';
import { usePart, type PartProps } from './picture-parts.ts';

/** How the choice went along the twists, and where it tipped. */
export function PictureTwists({ picture, cards, audience }: PartProps) {
  const { words, own, names, title } = usePart('twists', { picture, cards });
  if (picture.twists.length === 0) return <PictureQuiet title={title} audience={audience} />;
  const nth = (id: string): number => picture.twists.findIndex((each) => each.twist === id) + 1;
  const textOf = (id: string): string => cards.twists.find((each) => each.id === id)?.text ?? own.twist(nth(id));
  return (
    <PictureRoom audience={audience} title={title} levels={2} what={`twists ${picture.twists.length}`}>
      {(level) => (
        <TwistLine
          {...frameFor({ audience, title, words })}
          first={picture.first}
          twists={picture.twists}
          tippingPoint={picture.tippingPoint}
          choiceOf={names.choiceOf}
          twistOf={(id) => (level === 0 && textOf(id).length < 110 ? textOf(id) : own.twist(nth(id)))}
          firstLabel={own.start}
          tippingLabel={own.tippingPoint}
          columns={{ choice: words.choice }}
        />
      )}
    </PictureRoom>
  );
}
