import { useState, type DragEvent } from 'react';

/** Only activities of this list can be dropped on it; a file or a text is none. */
export const DRAGGED = 'application/x-goed-werk-activity';

/** @returns whether something hangs over it, and what a list item needs for it. */
export function useDropTarget(onDrop: ((id: string) => void) | undefined) {
  const [over, setOver] = useState(false);
  const isOurs = ({ dataTransfer }: DragEvent): boolean => dataTransfer.types.includes(DRAGGED);
  const target = {
    onDragOver: (event: DragEvent) => {
      if (!isOurs(event)) return;
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      setOver(false);
      if (!isOurs(event)) return;
      event.preventDefault();
      onDrop?.(event.dataTransfer.getData(DRAGGED));
    },
  };
  return [over, target] as const;
}
