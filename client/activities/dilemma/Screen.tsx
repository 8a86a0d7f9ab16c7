import { perDealt } from '../../../shared/activities/per-table.ts';
import type { Progress } from '../../../shared/protocol/messages.ts';
import type { ActivityNow, RoomCard } from '../../../shared/room/views.ts';
import { useWords } from '../../i18n/language.ts';
import { screen } from '../../i18n/screen.ts';
import { useForeign } from '../../screen/use-foreign.ts';
import { useTables } from '../../screen/use-tables.ts';
import { Waiting } from '../../screen/Waiting.tsx';
import { ScreenPerTable } from '../asked/ScreenPerTable.tsx';
import { Picture } from './Picture.tsx';
import { ScreenAfterword } from './ScreenAfterword.tsx';
import { ScreenChoice } from './ScreenChoice.tsx';
import { ScreenClarify } from './ScreenClarify.tsx';
import { ScreenNotes } from './ScreenNotes.tsx';
import type { ScreenPart } from './screen-part.ts';
import { ScreenRead } from './ScreenRead.tsx';
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

/** While the tables talk: what they noted as soon as the facilitator shows some, else their twists or roles, else the questions. */
function AtTheTables({ items, ...part }: ScreenPart & { items: ActivityNow['items'] }) {
  const tables = useTables();
  const words = useWords(screen).dilemma;
  const { story, talk } = part.cards;
  if (items.length > 0) return <ScreenNotes title={story.title} items={items} lang={part.lang} />;
  const dealt = { kicker: `${story.title} · ${words.talk}`, lang: part.lang, dealtLang: part.lang };
  // A table with both finds both on its phones; the screen has room for the one that changes the story.
  const twists = perDealt(talk?.twists ?? [], tables).map(({ dealt: { text }, tables: at }) => ({ text, tables: at }));
  if (twists.length > 0) return <ScreenPerTable {...dealt} title={words.tableTwists} dealt={twists} />;
  const roles = perDealt(talk?.roles ? story.stakeholders : [], tables).map(({ dealt: { who }, tables: at }) => ({
    text: who,
    tables: at,
  }));
  return roles.length > 0 ? <ScreenPerTable {...dealt} title={words.roles} dealt={roles} /> : <ScreenTalk {...part} />;
}
