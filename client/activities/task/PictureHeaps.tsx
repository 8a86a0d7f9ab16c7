import type { TaskPicture } from '../../../shared/activities/task/picture.ts';
import { useWords } from '../../i18n/language.ts';
import { screenCollect } from '../../i18n/screen-collect.ts';
import { Heading } from '../../screen/Heading.tsx';
import { ScreenSlips } from '../collect/ScreenSlips.tsx';
import { GroupItems } from '../collect/phone/GroupItems.tsx';
import type { Audience } from '../picture-frame.ts';
import styles from './PictureHeaps.module.css';

type Props = { picture: TaskPicture; title: string; audience: Audience };

/** The answers as they lie together, without a vote: nothing is counted. */
export function PictureHeaps({ picture: { groups, loose }, title, audience }: Props) {
  const words = useWords(screenCollect).task;
  const rest = loose.length === 0 ? [] : [{ id: 'loose', title: groups.length > 0 ? words.loose : null, items: loose }];
  const heaps = [...groups, ...rest];
  if (audience === 'screen')
    return (
      <section className={styles.screen}>
        <Heading>{title}</Heading>
        <ScreenSlips heaps={heaps} what="task-picture" />
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
