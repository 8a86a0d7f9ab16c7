import type { TaskPicture } from '../../../shared/activities/task/picture.ts';
import { useWords } from '../../i18n/language.ts';
import { screenCollect } from '../../i18n/screen-collect.ts';
import { PictureSlips } from '../collect/PictureSlips.tsx';
import type { Audience } from '../picture-frame.ts';

type Props = { picture: TaskPicture; title: string; audience: Audience };

/** The answers as they lie together, without a vote: nothing is counted. */
export function PictureHeaps({ picture: { groups, loose }, title, audience }: Props) {
  const words = useWords(screenCollect).task;
  const rest = loose.length === 0 ? [] : [{ id: 'loose', title: groups.length > 0 ? words.loose : null, items: loose }];
  return <PictureSlips title={title} heaps={[...groups, ...rest]} audience={audience} what="task-picture" />;
}
