import type { MirrorView } from '../../../shared/activities/mirror/view.ts';
import { OwnMirror } from './phone/OwnMirror.tsx';
import { NOTHING_WRITTEN, type Written } from './phone/written.ts';
import { KEYS, recall } from '../../live/storage.ts';
import type { MyProps } from '../../participant/mine/MyAnswers.tsx';

/** What somebody wrote in the mirror; it was never anywhere but here. */
export function Mine({ room, activity, cards }: MyProps<MirrorView>) {
  return <OwnMirror steps={cards.steps} written={recall<Written>(KEYS.draft(room, activity, 'mirror')) ?? NOTHING_WRITTEN} />;
}
