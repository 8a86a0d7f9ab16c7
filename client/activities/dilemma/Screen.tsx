import type { Progress } from '../../../shared/protocol/messages.ts';
import type { ActivityNow, RoomCard } from '../../../shared/room/views.ts';
import { useLive } from '../../live/hooks.tsx';
import { useForeign } from '../../screen/use-foreign.ts';
import { Waiting } from '../../screen/Waiting.tsx';
import { Picture } from './Picture.tsx';
import { ScreenAfterword } from './ScreenAfterword.tsx';
import { ScreenChoice } from './ScreenChoice.tsx';
import { ScreenClarify } from './ScreenClarify.tsx';
import { ScreenNotes } from './ScreenNotes.tsx';
import type { ScreenPart } from './screen-part.ts';
import { ScreenRead } from './ScreenRead.tsx';
import { ScreenRoles } from './ScreenRoles.tsx';
import { ScreenTalk } from './ScreenTalk.tsx';
import { ScreenTwist } from './ScreenTwist.tsx';

type Props = { activity: ActivityNow; progress: Progress | null; room: RoomCard };

/** What a dilemma shows on the screen in each of its phases. */
export function Screen({ activity, progress, room }: Props) {
  const lang = useForeign(room.language);
  const { cards, phase, shown } = activity;
  if (cards.kind !== 'dilemma') return null;
  if (shown) return <Picture shown={shown} cards={cards} audience="screen" />;
  const part = { cards, progress, lang };
  if (phase.startsWith('twist:')) return <ScreenTwist {...part} twist={phase.slice('twist:'.length)} />;
  switch (phase) {
    case 'read':
      return <ScreenRead {...part} />;
    case 'clarify':
      return <ScreenClarify {...part} questions={activity.questions} />;
    case 'first':
      return <ScreenChoice {...part} again={false} />;
    case 'second':
      return <ScreenChoice {...part} again />;
    case 'talk':
      return <AtTheTables {...part} items={activity.items} />;
    case 'afterword':
      return <ScreenAfterword {...part} />;
    default:
      return <Waiting kicker={cards.story.title} lang={lang} />;
  }
}

/** While the tables talk: what they noted as soon as the facilitator shows some, else their roles, else the questions. */
function AtTheTables({ items, ...part }: ScreenPart & { items: ActivityNow['items'] }) {
  const tables = useLive(({ view }) => (view?.status === 'open' ? view.tables : NO_TABLES));
  const { story, talk } = part.cards;
  if (items.length > 0) return <ScreenNotes title={story.title} items={items} lang={part.lang} />;
  const roles = talk?.roles && tables.length > 0 && story.stakeholders.length > 0;
  return roles ? <ScreenRoles story={story} tables={tables} lang={part.lang} /> : <ScreenTalk {...part} />;
}

const NO_TABLES: readonly { readonly number: number }[] = [];
