import type { FacilitatorView } from '../../../shared/room/views.ts';
import { roomWords } from '../../i18n/console-room.ts';
import { menuWords } from '../../i18n/console-menu.ts';
import { useLanguage, useWords } from '../../i18n/language.ts';
import { useLive } from '../../live/hooks.tsx';
import { Announcer } from '../../ui/controls/Announcer.tsx';
import { isAsking } from './Counts.tsx';
import { useTimer } from './use-timer.ts';
import { whereIs } from './where.ts';

/** Speaks to screen readers: where the session went at once, counts now and then, the end of the timer. */
export function Announcements({ console }: { console: FacilitatorView }) {
  const words = useWords(roomWords);
  const timerWords = useWords(menuWords).timer;
  const language = useLanguage();
  const progress = useLive((state) => state.progress);
  const where = whereIs(console, language);
  const open = console.view.status === 'open' ? console.view : null;
  const activity = open?.stage.at === 'activity' ? open.stage.activity : null;
  const timer = useTimer(open?.timer ?? null);
  const counts = progress
    ? isAsking(activity)
      ? words.countsSpoken(progress.done, progress.people)
      : words.inSpoken(progress.people)
    : '';
  return (
    <>
      <Announcer message={words.nowSpoken(where.name)} every={0} />
      <Announcer message={counts} />
      <Announcer message={timer?.over ? timerWords.over : timer?.soon ? timerWords.soon : ''} every={0} />
    </>
  );
}
