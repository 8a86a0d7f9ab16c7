import type { Progress } from '../../../shared/protocol/messages.ts';
import type { ActivityNow, RoomCard } from '../../../shared/room/views.ts';
import { useWords } from '../../i18n/language.ts';
import { screenOwnCases } from '../../i18n/screen-own-cases.ts';
import { Waiting } from '../../screen/Waiting.tsx';
import { Picture } from './Picture.tsx';
import { ScreenCase } from './ScreenCase.tsx';
import { ScreenVote } from './ScreenVote.tsx';
import { ScreenWrite } from './ScreenWrite.tsx';

type Props = { activity: ActivityNow; progress: Progress | null; room: RoomCard };

/** What own cases show on the screen in each phase. */
export function Screen({ activity, progress }: Props) {
  const words = useWords(screenOwnCases);
  const { cards, phase, shown, items } = activity;
  if (cards.kind !== 'own-cases') return null;
  if (shown) return <Picture shown={shown} cards={cards} audience="screen" />;
  if (phase === 'write') return <ScreenWrite sorts={cards.sorts} progress={progress} />;
  if (phase === 'vote') return <ScreenVote items={items} progress={progress} />;
  const chosen = items.find(({ id }) => id === cards.chosen);
  return chosen ? <ScreenCase item={chosen} /> : <Waiting kicker={words.result} />;
}
