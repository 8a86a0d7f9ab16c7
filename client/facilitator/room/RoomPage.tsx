import { useEffect, useMemo, useState } from 'react';
import type { ConsoleAccess } from '../../live/storage.ts';
import { openedWords } from '../../i18n/console-opened.ts';
import { consoleWords } from '../../i18n/facilitator.ts';
import { useWords } from '../../i18n/language.ts';
import type { HelloFrom } from '../../live/connection.ts';
import { LiveProvider, useLive } from '../../live/hooks.tsx';
import { useLook } from '../../ui/look.ts';
import { CommandProvider } from '../console/commands.tsx';
import { Console } from '../console/Console.tsx';
import { useFirstSimulation } from '../console/use-first-simulation.ts';
import { setFreshRoom, titleConsole, useConsole, useFreshRoom } from '../consoles.ts';
import { Page } from '../parts/Page.tsx';
import { RecoverForm } from '../start/RecoverForm.tsx';
import { Closed } from './Closed.tsx';
import { Ended } from './Ended.tsx';
import { Opened } from './Opened.tsx';

/** One session: the recovery code when it was just opened, then its console; or a way in when this device has no key. */
export function RoomPage({ room }: { room: string }) {
  const access = useConsole(room);
  // The key leaves the device's list at the end; what the page still says must not disappear with it.
  const [held] = useState(access);
  const known = access ?? held;
  return known ? <Led access={known} /> : <NoAccess />;
}

function Led({ access }: { access: ConsoleAccess }) {
  const { room, key } = access;
  const fresh = useFreshRoom(room);
  const [wasFresh] = useState(fresh?.rehearsal ?? false);
  const hello = useMemo<HelloFrom>(() => ({ role: 'facilitator', room, key }), [room, key]);
  if (fresh) return <Opened fresh={fresh} onGo={() => setFreshRoom(null)} />;
  return (
    <LiveProvider hello={hello}>
      <CommandProvider>
        <Live room={room} fill={wasFresh} />
      </CommandProvider>
    </LiveProvider>
  );
}

function Live({ room, fill }: { room: string; fill: boolean }) {
  const words = useWords(openedWords);
  const common = useWords(consoleWords);
  const console = useLive((state) => state.console);
  const ended = useLive((state) => state.ended);
  const title = console?.view.room.title;
  useFirstSimulation(fill);
  useLook(console?.view.room.look);
  useEffect(() => {
    if (title === undefined) return;
    titleConsole(room, title);
    document.title = `${title} · ${common.product}`;
  }, [room, title, common.product]);
  if (ended) return <Ended room={room} why={ended} rehearsal={console?.view.room.kind === 'rehearsal'} />;
  if (!console)
    return (
      <Page title={words.connecting} back narrow>
        {null}
      </Page>
    );
  if (console.view.status === 'closed') return <Closed room={console.view.room} deleteAt={console.view.deleteAt} />;
  return <Console console={console} />;
}

function NoAccess() {
  const words = useWords(openedWords);
  return (
    <Page title={words.noAccessTitle} lead={words.noAccessText} back narrow>
      <RecoverForm />
    </Page>
  );
}
