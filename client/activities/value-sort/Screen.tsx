import type { Progress } from '../../../shared/protocol/messages.ts';
import type { ActivityNow, RoomCard } from '../../../shared/room/views.ts';
import { useWords } from '../../i18n/language.ts';
import { screen } from '../../i18n/screen.ts';
import { CountedCards } from '../../screen/CountedCards.tsx';
import { Waiting } from '../../screen/Waiting.tsx';
import { Picture } from './Picture.tsx';

type Props = { activity: ActivityNow; progress: Progress | null; room: RoomCard };

/** What a value sort shows on the screen: the question while people sort, then the pictures one by one. */
export function Screen({ activity: { title, phase, cards, shown }, progress }: Props) {
  const words = useWords(screen);
  if (cards.kind !== 'value-sort') return null;
  if (shown) return <Picture shown={shown} cards={cards} audience="screen" />;
  if (phase.startsWith('sort:')) {
    const { question, title: how, done } = words.sort;
    return <CountedCards question={question[cards.lens ?? 'personal']} how={how} progress={progress} words={done} />;
  }
  return <Waiting kicker={title} {...(phase.startsWith('compare') ? { hint: words.sort.compare } : {})} />;
}
