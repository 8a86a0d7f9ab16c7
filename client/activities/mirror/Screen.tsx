import type { Progress } from '../../../shared/protocol/messages.ts';
import type { ActivityNow, RoomCard } from '../../../shared/room/views.ts';
import { useWords } from '../../i18n/language.ts';
import { mirrorWords } from '../../i18n/phone-mirror.ts';
import { useForeign } from '../../screen/use-foreign.ts';
import { ScreenAsk } from '../asked/ScreenAsk.tsx';
import { ScreenPrompts } from '../asked/ScreenPrompts.tsx';

type Props = { activity: ActivityNow; progress: Progress | null; room: RoomCard };

/** A quiet page while everybody looks, then questions for two. There is nothing to show of what was written. */
export function Screen({ activity: { title, phase, cards }, progress, room }: Props) {
  const words = useWords(mirrorWords);
  const lang = useForeign(room.language);
  if (cards.kind !== 'mirror') return null;
  if (phase === 'talk') return <ScreenPrompts kicker={title} lang={lang} title={words.talk} prompts={words.prompts} />;
  return <ScreenAsk kicker={title} lang={lang} question={words.screen} hint={words.screenHint} progress={progress} words={words.ready} />;
}
