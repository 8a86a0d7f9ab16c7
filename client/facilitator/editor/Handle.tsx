import GripVertical from 'lucide-react/icons/grip-vertical';
import { editorWords } from '../../i18n/console-editor.ts';
import { useWords } from '../../i18n/language.ts';
import styles from './ItemEditor.module.css';
import type { Place } from './ItemEditor.tsx';
import { DRAGGED } from './use-drop-target.ts';

type Props = Pick<Place, 'first' | 'last' | 'onMove'> & { id: string; title: string };

/** Where an activity is taken hold of: dragged by mouse, moved by the arrow keys. */
export function Handle({ id, title, first, last, onMove }: Props) {
  const words = useWords(editorWords);
  return (
    <button
      type="button"
      className={styles.handle}
      aria-label={words.drag(title)}
      draggable
      onDragStart={({ dataTransfer }) => {
        dataTransfer.setData(DRAGGED, id);
        dataTransfer.effectAllowed = 'move';
      }}
      onKeyDown={(event) => {
        const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null;
        if (by === null) return;
        event.preventDefault();
        if (by === -1 ? !first : !last) onMove(by);
      }}
    >
      <GripVertical aria-hidden="true" />
    </button>
  );
}
