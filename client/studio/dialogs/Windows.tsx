import type { Place } from '../editor/use-place.ts';
import { DeleteWindow } from './DeleteWindow.tsx';
import { DownloadWindow } from './DownloadWindow.tsx';
import { ImportWindow } from './ImportWindow.tsx';
import { MoreWindow } from './MoreWindow.tsx';
import { ShareWindow } from './ShareWindow.tsx';
import { VersionsWindow } from './VersionsWindow.tsx';
import type { Window } from './windows.ts';

type Props = {
  open: Window | null;
  onOpen: (window: Window | null) => void;
  /** Shows a card. */
  onGo: (place: Place) => void;
  editable: boolean;
};

/** The window that is open over the editor, if any. */
export function Windows({ open, onOpen, onGo, editable }: Props) {
  const close = () => onOpen(null);
  switch (open) {
    case 'versions':
      return <VersionsWindow onClose={close} />;
    case 'share':
      return <ShareWindow onClose={close} />;
    case 'download':
      return <DownloadWindow onClose={close} />;
    case 'import':
      return <ImportWindow onClose={close} onGo={onGo} />;
    case 'delete':
      return <DeleteWindow onClose={close} />;
    case 'more':
      return <MoreWindow onClose={close} onOpen={onOpen} editable={editable} />;
    case null:
      return null;
  }
}
