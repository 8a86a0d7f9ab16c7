import type { Progress } from '../../../shared/protocol/messages.ts';
import type { ActivityNow, RoomCard } from '../../../shared/room/views.ts';
import { useWords } from '../../i18n/language.ts';
import { checkOutWords } from '../../i18n/pictures-check-out.ts';
import { useForeign } from '../../screen/use-foreign.ts';
import { Waiting } from '../../screen/Waiting.tsx';
import { ScreenAsk } from '../asked/ScreenAsk.tsx';
import { Picture } from './Picture.tsx';

type Props = { activity: ActivityNow; progress: Progress | null; room: RoomCard };

/** The question while people write, then how the group goes home. */
export function Screen({ activity: { title, phase, cards, shown }, progress, room }: Props) {
  const words = useWords(checkOutWords);
  const lang = useForeign(room.language);
  if (cards.kind !== 'check-out') return null;
  if (shown) return <Picture shown={shown} cards={cards} audience="screen" />;
  if (phase !== 'ask') return <Waiting kicker={title} lang={lang} hint={words.title} />;
  return <ScreenAsk kicker={title} lang={lang} question={words.title} hint={words.hint} progress={progress} words={words.laid} />;
}
