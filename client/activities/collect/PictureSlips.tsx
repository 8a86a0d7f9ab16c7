import { Heading } from '../../screen/Heading.tsx';
import type { Audience } from '../picture-frame.ts';
import { GroupItems } from './phone/GroupItems.tsx';
import styles from './PictureSlips.module.css';
import { ScreenSlips, type SlipHeap } from './ScreenSlips.tsx';

type Props = {
  title: string;
  heaps: readonly SlipHeap[];
  audience: Audience;
  /** Names the picture, for the screen. */
  what: string;
};

/** Sentences of the group as a picture, in heaps; nothing is counted. */
export function PictureSlips({ title, heaps, audience, what }: Props) {
  if (audience === 'screen')
    return (
      <section className={styles.screen}>
        <Heading>{title}</Heading>
        <ScreenSlips heaps={heaps} what={what} />
      </section>
    );
  const Title = audience === 'phone' ? 'h2' : 'h3';
  return (
    <section className={styles.page}>
      <Title className={styles.title} tabIndex={-1}>
        {title}
      </Title>
      {heaps.map(({ id, title: name, items }) => (
        <GroupItems key={id} title={name} items={items} level={3} large />
      ))}
    </section>
  );
}
