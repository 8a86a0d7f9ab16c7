import Eye from 'lucide-react/icons/eye';
import { useState, type ReactNode } from 'react';
import { roomWords } from '../../i18n/console-room.ts';
import { useWords } from '../../i18n/language.ts';
import { classes } from '../../ui/classes.ts';
import styles from './Covered.module.css';

/**
 * Covers its content as long as nobody holds it, so that a phone in the hand tells the group nothing.
 * With a key, a switch or a screen reader one press uncovers and the next one covers again.
 */
export function Covered({ on, children }: { on: boolean; children: ReactNode }) {
  const words = useWords(roomWords);
  const [open, setOpen] = useState(false);
  if (!on) return children;
  return (
    <div className={classes(styles.frame, open && styles.open)}>
      <div className={styles.content} hidden={!open}>
        {children}
      </div>
      <button
        type="button"
        className={styles.cover}
        aria-pressed={open}
        aria-label={open ? words.holdLabel : undefined}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture?.(event.pointerId);
          setOpen(true);
        }}
        onPointerUp={() => setOpen(false)}
        onPointerCancel={() => setOpen(false)}
        onContextMenu={(event) => event.preventDefault()}
        // A click without a pointer comes from a key or from assistive technology.
        onClick={(event) => event.detail === 0 && setOpen(!open)}
        onBlur={() => setOpen(false)}
      >
        {!open && (
          <span className={styles.words}>
            <Eye aria-hidden="true" />
            {words.hold}
            <span>{words.onlyYou}.</span>
          </span>
        )}
      </button>
    </div>
  );
}
