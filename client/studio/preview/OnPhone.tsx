import Ellipsis from 'lucide-react/icons/ellipsis';
import { memo, type ReactNode } from 'react';
import { useWords } from '../../i18n/language.ts';
import { participant } from '../../i18n/participant.ts';
import { studioPreview } from '../../i18n/studio-preview.ts';
import top from '../../participant/live/Top.module.css';
import { classes } from '../../ui/classes.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { ProgressDashes } from '../../ui/controls/ProgressDashes.tsx';
import { SavedState } from '../../ui/controls/SavedState.tsx';
import styles from './OnPhone.module.css';

type Props = {
  /** Title of the activity, at the top. */
  title: string;
  part?: number;
  of?: number;
  /** On paper from edge to edge, for reading. */
  paper?: boolean;
  children: ReactNode;
};

/** What stands round every moment on a phone: where we are, and that all is saved. */
export function OnPhone({ title, part = 2, of = 5, paper = false, children }: Props) {
  return (
    <div className={classes('table-ground', styles.phone)}>
      <Top title={title} part={part} of={of} />
      <div className={classes(styles.step, paper && styles.paper)}>{children}</div>
    </div>
  );
}

const Top = memo(function Top({ title, part, of }: { title: string; part: number; of: number }) {
  const words = useWords(studioPreview);
  const { top: said } = useWords(participant);
  const where = words.part(part, of);
  return (
    <header className={top.header}>
      <div className={top.top}>
        <p className={top.where}>
          <b>{title}</b>
          <span className="num">{where}</span>
        </p>
        <div className={top.state}>
          <SavedState state="saved">{said.saved}</SavedState>
        </div>
        <Button kind="quiet" icon={<Ellipsis aria-hidden="true" />} aria-label="" />
        <div className={top.dashes}>
          <ProgressDashes total={of} current={part} label={where} />
        </div>
      </div>
    </header>
  );
});
