import Lock from 'lucide-react/icons/lock';
import Pause from 'lucide-react/icons/pause';
import type { FacilitatorView } from '../../../shared/room/views.ts';
import { roomWords } from '../../i18n/console-room.ts';
import { useLanguage, useWords } from '../../i18n/language.ts';
import { Chip } from '../../ui/controls/Chip.tsx';
import { areSeatsShown } from '../../screen/scene-name.ts';
import { consoleParts } from '../activities.ts';
import { Counts } from './Counts.tsx';
import { MiniScreen } from './MiniScreen.tsx';
import { whereIs } from './where.ts';
import styles from './Seen.module.css';

/** What the group sees now, as a small screen, with the counts beside it. */
export function Seen({ console }: { console: FacilitatorView }) {
  const words = useWords(roomWords);
  const shown = useWhatIsShown(console);
  if (console.view.status !== 'open') return null;
  const { view } = console;
  const activity = view.stage.at === 'activity' ? view.stage.activity : null;
  return (
    <section className={styles.seen} aria-labelledby="seen-title">
      <h2 id="seen-title" className={styles.title}>
        {words.seen}
        {view.paused && (
          <Chip icon={<Pause aria-hidden="true" />} tone="gold">
            {words.paused}
          </Chip>
        )}
        {view.locked && <Chip icon={<Lock aria-hidden="true" />}>{words.locked}</Chip>}
      </h2>
      <div className={styles.both}>
        <div className={styles.thumb}>
          <p className="visually-hidden">{words.screenOf(shown)}</p>
          <MiniScreen view={view} />
        </div>
        <Counts activity={activity} />
      </div>
    </section>
  );
}

/** In words: the picture that is shown, else the phase. */
function useWhatIsShown(console: FacilitatorView): string {
  const words = useWords(roomWords);
  const language = useLanguage();
  const stage = console.view.status === 'open' ? console.view.stage : null;
  if (console.view.status === 'open' && areSeatsShown(console.view)) return words.seatsOnScreen;
  if (stage?.at !== 'activity') return stage?.at === 'lobby' ? words.joinOnScreen : words.endOnScreen;
  const { shown, name } = stage.activity;
  return shown ? consoleParts(name).pictureName(shown.id, language) : whereIs(console, language).name;
}
