import ChevronLeft from 'lucide-react/icons/chevron-left';
import EyeOff from 'lucide-react/icons/eye-off';
import Pause from 'lucide-react/icons/pause';
import Play from 'lucide-react/icons/play';
import SkipForward from 'lucide-react/icons/skip-forward';
import type { FacilitatorView } from '../../../shared/room/views.ts';
import { roomWords } from '../../i18n/console-room.ts';
import { useWords } from '../../i18n/language.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { useCommands } from './commands.tsx';
import { NextButton } from './NextButton.tsx';
import { TimerBox } from './TimerBox.tsx';
import styles from './Foot.module.css';

type Props = { console: FacilitatorView; shortcuts: boolean; narrow: boolean; onTimer: () => void; onNext: () => void };

/** The bar at the bottom: back, hide, pause, skip, timer, and the one button for what comes next. */
export function Foot({ console, shortcuts, narrow, onTimer, onNext }: Props) {
  const words = useWords(roomWords);
  const { command } = useCommands();
  if (console.view.status !== 'open') return null;
  const { view } = console;
  const shown = view.stage.at === 'activity' && view.stage.activity.shown !== null;
  const act = (key: string) => (shortcuts ? { 'aria-keyshortcuts': key, className: styles.act } : { className: styles.act });
  return (
    <footer className={styles.foot}>
      <div className={styles.acts}>
        <Button
          kind="quiet"
          {...act('B')}
          icon={<ChevronLeft aria-hidden="true" />}
          aria-disabled={view.stage.at === 'lobby'}
          onClick={() => view.stage.at !== 'lobby' && void command({ do: 'back' })}
        >
          {words.buttons.back}
        </Button>
        <Button
          kind="quiet"
          {...act('H')}
          icon={<EyeOff aria-hidden="true" />}
          aria-disabled={!shown}
          onClick={() => shown && void command({ do: 'hide' })}
        >
          {words.buttons.hide}
        </Button>
        <Button
          kind="quiet"
          {...act('P')}
          icon={view.paused ? <Play aria-hidden="true" /> : <Pause aria-hidden="true" />}
          onClick={() => void command({ do: view.paused ? 'resume' : 'pause' })}
        >
          {view.paused ? words.buttons.resume : words.buttons.pause}
        </Button>
        {!narrow && (
          <Button
            kind="quiet"
            className={styles.act}
            icon={<SkipForward aria-hidden="true" />}
            aria-disabled={view.stage.at !== 'activity'}
            onClick={() => view.stage.at === 'activity' && void command({ do: 'skip' })}
          >
            {words.buttons.skip}
          </Button>
        )}
        <TimerBox timer={view.timer} onOpen={onTimer} />
      </div>
      <div className={styles.next}>
        <NextButton console={console} shortcuts={shortcuts} onPress={onNext} />
      </div>
    </footer>
  );
}
