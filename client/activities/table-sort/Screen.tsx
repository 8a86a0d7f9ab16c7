import { perDealt } from '../../../shared/activities/per-table.ts';
import type { Progress } from '../../../shared/protocol/messages.ts';
import type { ActivityNow, RoomCard } from '../../../shared/room/views.ts';
import { useWords } from '../../i18n/language.ts';
import { lensNames } from '../../i18n/pictures-value-sort.ts';
import { tableSortScreen } from '../../i18n/screen-table-sort.ts';
import { CountedCards } from '../../screen/CountedCards.tsx';
import { Over } from '../../screen/Over.tsx';
import { Tally } from '../../screen/Tally.tsx';
import { useForeign } from '../../screen/use-foreign.ts';
import { useTables } from '../../screen/use-tables.ts';
import { Waiting } from '../../screen/Waiting.tsx';
import { ScreenPerTable } from '../asked/ScreenPerTable.tsx';
import { Picture } from './Picture.tsx';

type Props = { activity: ActivityNow; progress: Progress | null; room: RoomCard };

/** The question while the tables talk, and how many are agreed; then the boards side by side. */
export function Screen({ activity: { title, phase, cards, shown }, progress, room }: Props) {
  const words = useWords(tableSortScreen);
  const names = useWords(lensNames);
  const lang = useForeign(room.language);
  const tables = useTables();
  if (cards.kind !== 'table-sort') return null;
  if (shown) return <Picture shown={shown} cards={cards} audience="screen" />;
  if (phase !== 'sort') return <Waiting kicker={title} hint={words.hint} />;
  const own = perDealt(cards.lenses ?? [], tables).map(({ dealt, tables: at }) => ({ text: names[dealt], tables: at }));
  if (own.length > 0)
    return (
      <Over foot={<Tally progress={progress} words={words.done} />}>
        <ScreenPerTable kicker={title} title={words.titleLens(cards.top)} lang={lang} dealt={own} dealtLang={undefined} />
      </Over>
    );
  return <CountedCards question={words.title(cards.top)} how={words.how} progress={progress} words={words.done} />;
}
