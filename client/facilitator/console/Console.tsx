import { useState } from 'react';
import type { FacilitatorView } from '../../../shared/room/views.ts';
import { useNarrow } from '../parts/use-media.ts';
import { Announcements } from './Announcements.tsx';
import { CloseDialog } from './CloseDialog.tsx';
import { useCommands } from './commands.tsx';
import { DeleteDialog } from './DeleteDialog.tsx';
import type { DialogName } from './dialogs.ts';
import { Foot } from './Foot.tsx';
import { KeysDialog } from './KeysDialog.tsx';
import { MoreDialog } from './MoreDialog.tsx';
import { Remote } from './Remote.tsx';
import { TimerDialog } from './TimerDialog.tsx';
import { useShortcutSetting } from './shortcut-setting.ts';
import { useShortcuts, type Shortcut } from './use-shortcuts.ts';
import { Wide } from './Wide.tsx';

/** The conductor's stand of a running session: wide with three columns, on a phone as a remote control. */
export function Console({ console }: { console: FacilitatorView }) {
  const narrow = useNarrow();
  const { command } = useCommands();
  const [dialog, setDialog] = useState<DialogName | null>(null);
  const [shortcuts] = useShortcutSetting();
  const open = console.view.status === 'open' ? console.view : null;
  const close = () => setDialog(null);
  const next = () => (console.next === null ? setDialog('close') : void command({ do: 'next' }));
  const run = (shortcut: Shortcut) => {
    if (!open) return;
    const shown = open.stage.at === 'activity' && open.stage.activity.shown !== null;
    if (shortcut === 'next') next();
    if (shortcut === 'back' && open.stage.at !== 'lobby') void command({ do: 'back' });
    if (shortcut === 'hide' && shown) void command({ do: 'hide' });
    if (shortcut === 'pause') void command({ do: open.paused ? 'resume' : 'pause' });
    if (shortcut === 'timer') setDialog('timer');
    if (shortcut === 'help') setDialog('keys');
  };
  useShortcuts(shortcuts, run);
  if (!open) return null;
  const foot = <Foot console={console} shortcuts={shortcuts} narrow={narrow} onTimer={() => setDialog('timer')} onNext={next} />;
  const parts = { console, view: open, foot, onMore: () => setDialog('more') };
  return (
    <>
      {narrow ? <Remote {...parts} /> : <Wide {...parts} />}
      <Announcements console={console} />
      <MoreDialog open={dialog === 'more'} view={open} onClose={close} onGo={setDialog} />
      <KeysDialog open={dialog === 'keys'} onClose={close} />
      <TimerDialog open={dialog === 'timer'} onClose={close} />
      <CloseDialog open={dialog === 'close'} room={open.room} onClose={close} />
      <DeleteDialog open={dialog === 'delete'} room={open.room.id} onClose={close} />
    </>
  );
}
