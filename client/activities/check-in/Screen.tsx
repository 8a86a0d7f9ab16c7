import type { Progress } from '../../../shared/protocol/messages.ts';
import type { ActivityNow, RoomCard } from '../../../shared/room/views.ts';
import { useWords } from '../../i18n/language.ts';
import { checkInWords } from '../../i18n/pictures-check-in.ts';
import { useForeign } from '../../screen/use-foreign.ts';
import { Waiting } from '../../screen/Waiting.tsx';
import { ScreenAsk } from '../asked/ScreenAsk.tsx';
import { Picture } from './Picture.tsx';

type Props = { activity: ActivityNow; progress: Progress | null; room: RoomCard };

/** The question while people check in, then the words or the figures of the room. */
export function Screen({ activity: { title, phase, cards, shown }, progress, room }: Props) {
  const words = useWords(checkInWords);
  const lang = useForeign(room.language);
  if (cards.kind !== 'check-in') return null;
  if (shown) return <Picture shown={shown} cards={cards} audience="screen" />;
  if (phase !== 'ask') return <Waiting kicker={title} lang={lang} hint={words.noneText} />;
  return (
    <ScreenAsk
      kicker={title}
      lang={lang}
      question={cards.question ?? words.question[cards.ask]}
      questionLang={cards.question === null ? undefined : lang}
      hint={words.hint[cards.ask]}
      progress={progress}
      words={words.laid}
    />
  );
}
