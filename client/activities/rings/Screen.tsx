import { RINGS } from '../../../shared/activities/rings/rings-of.ts';
import type { Progress } from '../../../shared/protocol/messages.ts';
import type { ActivityNow, RoomCard } from '../../../shared/room/views.ts';
import { useWords } from '../../i18n/language.ts';
import { ringsWords } from '../../i18n/pictures-rings.ts';
import { useForeign } from '../../screen/use-foreign.ts';
import { Waiting } from '../../screen/Waiting.tsx';
import { ScreenAsk } from '../asked/ScreenAsk.tsx';
import { Picture } from './Picture.tsx';
import styles from './Screen.module.css';

type Props = { activity: ActivityNow; progress: Progress | null; room: RoomCard };

/** The question with its empty rings while people lay, then the rings of the group. */
export function Screen({ activity: { title, phase, cards, shown }, progress, room }: Props) {
  const words = useWords(ringsWords);
  const lang = useForeign(room.language);
  if (cards.kind !== 'rings') return null;
  if (shown) return <Picture shown={shown} cards={cards} audience="screen" />;
  if (phase !== 'lay') return <Waiting kicker={title} lang={lang} hint={words.waiting} />;
  return (
    <ScreenAsk kicker={title} lang={lang} question={words.title} hint={words.hint} progress={progress} words={words.laid}>
      {() => (
        <ol className={styles.rings}>
          {RINGS.map((ring) => (
            <li key={ring}>{words.places[ring].replaceAll('\u00ad', '')}</li>
          ))}
        </ol>
      )}
    </ScreenAsk>
  );
}
