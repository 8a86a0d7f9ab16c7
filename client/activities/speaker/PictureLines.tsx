import type { SpeakerPicture } from '../../../shared/activities/speaker/picture.ts';
import { useWords } from '../../i18n/language.ts';
import { picturesCollect } from '../../i18n/pictures-collect.ts';
import { Heading } from '../../screen/Heading.tsx';
import { GroupItems } from '../collect/phone/GroupItems.tsx';
import { ScreenSlips } from '../collect/ScreenSlips.tsx';
import type { Audience } from '../picture-frame.ts';
import { PictureQuiet } from '../PictureQuiet.tsx';
import styles from './PictureLines.module.css';

/** What touched us and what it asks of our work, side by side; which two lines are of one person nobody can tell. */
export function PictureLines({ picture: { touched, asks }, audience }: { picture: SpeakerPicture; audience: Audience }) {
  const words = useWords(picturesCollect);
  const heaps = [
    { id: 'touched', title: words.touched, items: touched },
    { id: 'asks', title: words.asks, items: asks },
  ].filter(({ items }) => items.length > 0);
  if (heaps.length === 0) return <PictureQuiet title={words.noLines} audience={audience} />;
  if (audience === 'screen')
    return (
      <section className={styles.screen}>
        <Heading>{words.lines}</Heading>
        <ScreenSlips heaps={heaps} what="lines" />
      </section>
    );
  const Title = audience === 'phone' ? 'h2' : 'h3';
  return (
    <section className={styles.page}>
      <Title className={styles.title} tabIndex={-1}>
        {words.lines}
      </Title>
      {heaps.map(({ id, title, items }) => (
        <GroupItems key={id} title={title} items={items} level={3} large />
      ))}
    </section>
  );
}
