import type { Progress } from '../../../shared/protocol/messages.ts';
import type { ActivityNow, RoomCard } from '../../../shared/room/views.ts';
import { useForeign } from '../../screen/use-foreign.ts';
import { ScreenGather } from './ScreenGather.tsx';
import { ScreenRead } from './ScreenRead.tsx';
import { ScreenTalk } from './ScreenTalk.tsx';

type Props = { activity: ActivityNow; progress: Progress | null; room: RoomCard };

/** What a theme shows on the screen in each of its phases. */
export function Screen({ activity, progress, room }: Props) {
  const lang = useForeign(room.language);
  const { cards, phase } = activity;
  if (cards.kind !== 'theme') return null;
  const part = { cards, progress, lang };
  if (phase === 'read') return <ScreenRead {...part} />;
  return phase === 'talk' ? <ScreenTalk {...part} /> : <ScreenGather {...part} items={activity.items} />;
}
