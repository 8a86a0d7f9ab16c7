import X from 'lucide-react/icons/x';
import { Activity, useDeferredValue, useEffect, useId, useRef, type ReactNode } from 'react';
import { classes } from '../classes.ts';
import { Button } from './Button.tsx';
import styles from './Dialog.module.css';

type Props = {
  open: boolean;
  /** Asked to close: by Escape, the cross or a tap beside it. Set open to false. */
  onClose: () => void;
  title: string;
  /** Label of the cross: "Sluit". */
  closeLabel: string;
  children: ReactNode;
  /** Buttons at the foot, the safest one last. */
  actions?: ReactNode;
  /** For a table instead of a question. */
  wide?: boolean;
  /** There is much in it: it is made before it is opened, while nobody waits, and shown right after the dialog itself. */
  ahead?: boolean;
};

/** A question or a piece of text over the view, as a native modal dialog. The focus goes in, stays in, and returns where it was. */
export function Dialog({ open, onClose, title, closeLabel, children, actions, wide = false, ahead = false }: Props) {
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const filled = useDeferredValue(open) && open;
  const close = useRef(onClose);
  useEffect(() => {
    close.current = onClose;
  });
  useEffect(() => {
    const dialog = ref.current;
    if (!open || !dialog) return;
    const before = document.activeElement;
    const cancelled = (event: Event) => {
      event.preventDefault();
      close.current();
    };
    const beside = (event: Event) => {
      if (event.target === dialog) close.current();
    };
    dialog.addEventListener('cancel', cancelled);
    dialog.addEventListener('click', beside);
    dialog.showModal();
    return () => {
      dialog.removeEventListener('cancel', cancelled);
      dialog.removeEventListener('click', beside);
      dialog.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, [open]);
  const sheet = (
    <div className={styles.sheet}>
      <div className={styles.head}>
        <h2 id={titleId} className={styles.title}>
          {title}
        </h2>
        <Button kind="quiet" icon={<X aria-hidden="true" />} aria-label={closeLabel} onClick={onClose} />
      </div>
      <div className={classes(styles.body, ahead && !filled && styles.filling)}>
        {ahead ? <Activity mode={filled ? 'visible' : 'hidden'}>{children}</Activity> : children}
      </div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
  return (
    <dialog ref={ref} className={classes(styles.dialog, wide && styles.wide)} aria-labelledby={titleId}>
      {(open || ahead) && sheet}
    </dialog>
  );
}
