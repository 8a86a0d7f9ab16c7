import { readProposal } from '../../../shared/activities/agreements/proposal.ts';
import type { Progress } from '../../../shared/protocol/messages.ts';
import type { ActivityNow, RoomCard } from '../../../shared/room/views.ts';
import { useWords } from '../../i18n/language.ts';
import { screenAgreements } from '../../i18n/screen-agreements.ts';
import { useForeign } from '../../screen/use-foreign.ts';
import { Waiting } from '../../screen/Waiting.tsx';
import { Picture } from './Picture.tsx';
import { ScreenCode } from './ScreenCode.tsx';
import { ScreenProposals } from './ScreenProposals.tsx';
import { ScreenRule } from './ScreenRule.tsx';
import { ScreenValues } from './ScreenValues.tsx';

type Props = { activity: ActivityNow; progress: Progress | null; room: RoomCard };

/** What agreements show on the screen in each phase. */
export function Screen({ activity, progress, room }: Props) {
  const words = useWords(screenAgreements);
  const lang = useForeign(room.language);
  const { cards, phase, shown, items } = activity;
  if (cards.kind !== 'agreements') return null;
  if (shown) return <Picture shown={shown} cards={cards} audience="screen" />;
  if (phase === 'propose') return <ScreenValues cards={cards} progress={progress} lang={lang} />;
  if (phase === 'support') return <ScreenProposals cards={cards} proposals={items.map(readProposal)} progress={progress} lang={lang} />;
  const focus = cards.rules.find(({ id }) => id === cards.focus);
  if (focus) return <ScreenRule rule={focus} cards={cards} lang={lang} kicker={focus.adopted ? words.adopted : words.working} />;
  const adopted = cards.rules.filter((rule) => rule.adopted);
  if (phase === 'result' || adopted.length > 0) return <ScreenCode rules={adopted} cards={cards} lang={lang} />;
  return <Waiting kicker={words.sharpen} />;
}
