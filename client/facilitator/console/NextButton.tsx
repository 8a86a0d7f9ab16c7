import ArrowRight from 'lucide-react/icons/arrow-right';
import type { FacilitatorView } from '../../../shared/room/views.ts';
import { roomWords } from '../../i18n/console-room.ts';
import { useLanguage, useWords } from '../../i18n/language.ts';
import { useMedia } from '../parts/use-media.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { nextLabel } from './where.ts';
import styles from './NextButton.module.css';

type Props = { console: FacilitatorView; shortcuts: boolean; onPress: () => void };

/** The one dominant button: its words say what will happen. */
export function NextButton({ console, shortcuts, onPress }: Props) {
  const words = useWords(roomWords);
  const { label, sub } = nextLabel(console, useLanguage());
  const hasKeys = useMedia('(hover: hover) and (min-width: 44rem)');
  const keys = shortcuts && hasKeys && console.next !== null;
  return (
    <Button
      kind="main"
      className={styles.next}
      sub={sub}
      shortcut={keys ? words.space : undefined}
      iconEnd={keys ? undefined : <ArrowRight aria-hidden="true" />}
      aria-keyshortcuts={shortcuts && console.next !== null ? 'Space' : undefined}
      // A double click or a key that is held means one step.
      onClick={(event) => event.detail < 2 && onPress()}
      onKeyDown={(event) => event.repeat && event.preventDefault()}
    >
      {label}
    </Button>
  );
}
