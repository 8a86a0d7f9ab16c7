import ChevronDown from 'lucide-react/icons/chevron-down';
import ChevronUp from 'lucide-react/icons/chevron-up';
import Trash2 from 'lucide-react/icons/trash-2';
import { programmeWords } from '../../../i18n/console-programme.ts';
import { useWords } from '../../../i18n/language.ts';
import { Button } from '../../../ui/controls/Button.tsx';
import styles from './Programme.module.css';

type Props = {
  title: string;
  first: boolean;
  last: boolean;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
};

/** What can be done to an activity that is still ahead. */
export function AheadActs({ title, first, last, onMove, onRemove }: Props) {
  const words = useWords(programmeWords);
  return (
    <div className={styles.ahead}>
      <Button
        kind="quiet"
        small
        icon={<ChevronUp aria-hidden="true" />}
        aria-label={words.up(title)}
        aria-disabled={first}
        onClick={() => !first && onMove(-1)}
      />
      <Button
        kind="quiet"
        small
        icon={<ChevronDown aria-hidden="true" />}
        aria-label={words.down(title)}
        aria-disabled={last}
        onClick={() => !last && onMove(1)}
      />
      <Button kind="quiet" small icon={<Trash2 aria-hidden="true" />} aria-label={words.remove(title)} onClick={onRemove} />
    </div>
  );
}
