import { perDealt } from '../../../shared/activities/per-table.ts';
import type { Progress } from '../../../shared/protocol/messages.ts';
import type { ActivityNow, RoomCard } from '../../../shared/room/views.ts';
import { useWords } from '../../i18n/language.ts';
import { screenCollect } from '../../i18n/screen-collect.ts';
import { useForeign } from '../../screen/use-foreign.ts';
import { useTables } from '../../screen/use-tables.ts';
import { ScreenPerTable } from '../asked/ScreenPerTable.tsx';
import { ScreenGather } from './ScreenGather.tsx';
import { ScreenRead } from './ScreenRead.tsx';
import { ScreenTalk } from './ScreenTalk.tsx';

type Props = { activity: ActivityNow; progress: Progress | null; room: RoomCard };

/** What a theme shows on the screen in each of its phases. */
export function Screen({ activity, progress, room }: Props) {
  const lang = useForeign(room.language);
  const words = useWords(screenCollect).theme;
  const tables = useTables();
  const { cards, phase } = activity;
  if (cards.kind !== 'theme') return null;
  const part = { cards, progress, lang };
  const own = perDealt(cards.themes ?? [], tables).map(({ dealt, tables: at }) => ({ text: dealt.question, tables: at }));
  if (own.length > 0 && phase !== 'gather')
    return (
      <ScreenPerTable
        kicker={activity.title}
        title={words[phase === 'read' ? 'ownRead' : 'ownTalk']}
        lang={lang}
        dealt={own}
        dealtLang={lang}
      />
    );
  if (phase === 'read') return <ScreenRead {...part} />;
  return phase === 'talk' ? <ScreenTalk {...part} /> : <ScreenGather {...part} items={activity.items} />;
}
