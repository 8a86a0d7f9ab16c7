import type { SpeakerPicture } from '../../../shared/activities/speaker/picture.ts';
import { useWords } from '../../i18n/language.ts';
import { picturesCollect } from '../../i18n/pictures-collect.ts';
import { PictureSlips } from '../collect/PictureSlips.tsx';
import type { Audience } from '../picture-frame.ts';
import { PictureQuiet } from '../PictureQuiet.tsx';

/** What touched us and what it asks of our work, side by side; which two lines are of one person nobody can tell. */
export function PictureLines({ picture: { touched, asks }, audience }: { picture: SpeakerPicture; audience: Audience }) {
  const words = useWords(picturesCollect);
  const heaps = [
    { id: 'touched', title: words.touched, items: touched },
    { id: 'asks', title: words.asks, items: asks },
  ].filter(({ items }) => items.length > 0);
  if (heaps.length === 0) return <PictureQuiet title={words.noLines} audience={audience} />;
  return <PictureSlips title={words.lines} heaps={heaps} audience={audience} what="lines" />;
}
