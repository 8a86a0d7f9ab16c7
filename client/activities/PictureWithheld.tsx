import type { WithheldPicture } from '../../shared/activities/pictures.ts';
import { useWords } from '../i18n/language.ts';
import { pictures } from '../i18n/pictures.ts';
import type { Audience } from './picture-frame.ts';
import { PictureQuiet } from './PictureQuiet.tsx';

type Props = { picture: WithheldPicture; audience: Audience };

/** Too few answers to show anything but how many there are. */
export function PictureWithheld({ picture: { people, needed }, audience }: Props) {
  const words = useWords(pictures);
  return <PictureQuiet title={words.withheldTitle} text={words.withheld(people, needed)} cards={people} audience={audience} />;
}
