import type { ChoiceValues as Group } from '../../../shared/activities/dilemma/picture.ts';
import { ChoiceValues } from '../../ui/charts/ChoiceValues.tsx';
import { frameFor } from '../picture-frame.ts';
import { PictureQuiet } from '../PictureQuiet.tsx';
import { PictureRoom } from '../PictureRoom.tsx';
import { usePart, type PartProps } from './picture-parts.ts';

/** Values played with each choice. What the same groups had put on top stands under it on phone and console. */
export function PictureValues({ picture, cards, audience }: PartProps) {
  const { words, own, names, title } = usePart('values', { picture, cards });
  if (picture.values.length + picture.topValues.length === 0)
    return <PictureQuiet title={title} text={own.smallGroups} audience={audience} />;
  const both = picture.values.length > 0 && picture.topValues.length > 0;
  const chart = (groups: readonly Group[], heading: string, note: string | undefined, sub: string | undefined, limit: number) => (
    <ChoiceValues
      {...frameFor({ audience, title: heading, sub, note, words })}
      values={groups}
      choiceOf={names.choiceOf}
      valueOf={names.valueOf}
      peopleOf={words.chose}
      columns={{ choice: words.choice, value: words.value, count: words.people }}
      limit={limit}
    />
  );
  const main = picture.values.length > 0 ? picture.values : picture.topValues;
  const sub = picture.values.length > 0 || main.length === 0 ? own.played : own.topValues;
  return (
    <PictureRoom audience={audience} title={title} levels={5} what={`values ${main.length}`}>
      {(level) => (
        <>
          {chart(main, title, level < 4 ? own.smallGroups : undefined, level === 0 ? sub : undefined, Math.max(1, 4 - level))}
          {both && audience !== 'screen' && chart(picture.topValues, own.topValues, undefined, undefined, 4)}
        </>
      )}
    </PictureRoom>
  );
}
