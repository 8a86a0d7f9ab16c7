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
      {(level) => (
        <div className={styles.rings}>
          {level < 2 && <Target />}
          <ol className={styles.names}>
            {RINGS.map((ring, i) => (
              <li key={ring}>
                <b className={styles.number}>{i + 1}</b>
                {words.places[ring].replaceAll('\u00ad', '')}
              </li>
            ))}
          </ol>
        </div>
      )}
    </ScreenAsk>
  );
}

/** How much each ring adds to the radius, in a drawing of 200 wide; the outermost leaves room for its edge. */
const STEP = 98 / RINGS.length;

/** The rings, still empty; the one in the middle is where everybody begins. */
function Target() {
  return (
    <svg className={styles.target} viewBox="0 0 200 200" aria-hidden="true">
      {RINGS.map((ring, i) => (
        <circle key={ring} className={i === RINGS.length - 1 ? styles.middle : undefined} cx="100" cy="100" r={STEP * (RINGS.length - i)} />
      ))}
      {RINGS.map((ring, i) => (
        <text key={ring} x="100" y={i === 0 ? 100 : 100 - STEP * (i + 0.5)}>
          {i + 1}
        </text>
      ))}
    </svg>
  );
}
