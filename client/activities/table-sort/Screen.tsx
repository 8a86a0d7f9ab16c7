import type { Progress } from '../../../shared/protocol/messages.ts';
import type { ActivityNow, RoomCard } from '../../../shared/room/views.ts';
import { useWords } from '../../i18n/language.ts';
import { tableSortScreen } from '../../i18n/screen-table-sort.ts';
import { CountedCards } from '../../screen/CountedCards.tsx';
import { Waiting } from '../../screen/Waiting.tsx';
import { Picture } from './Picture.tsx';

type Props = { activity: ActivityNow; progress: Progress | null; room: RoomCard };

/** The question while the tables talk, and how many are agreed; then the boards side by side. */
export function Screen({ activity: { title, phase, cards, shown }, progress }: Props) {
  const words = useWords(tableSortScreen);
  if (cards.kind !== 'table-sort') return null;
  if (shown) return <Picture shown={shown} cards={cards} audience="screen" />;
  if (phase !== 'sort') return <Waiting kicker={title} hint={words.hint} />;
  return <CountedCards question={words.title(cards.top)} how={words.how} progress={progress} words={words.done} />;
}
