import Trash2 from 'lucide-react/icons/trash-2';
import { useState } from 'react';
import type { RoomCard } from '../../../shared/room/views.ts';
import { menuWords } from '../../i18n/console-menu.ts';
import { openedWords } from '../../i18n/console-opened.ts';
import { harvestWords } from '../../i18n/harvest.ts';
import { useLanguage, useWords } from '../../i18n/language.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { ButtonLink } from '../../ui/controls/ButtonLink.tsx';
import { Notice } from '../../ui/controls/Notice.tsx';
import { DeleteDialog } from '../console/DeleteDialog.tsx';
import { Messages } from '../console/Messages.tsx';
import { Page } from '../parts/Page.tsx';
import { longDate } from '../parts/format.ts';

/** After closing: what is left, until when, and a way to delete that at once too. */
export function Closed({ room, deleteAt }: { room: RoomCard; deleteAt: number }) {
  const words = useWords(openedWords);
  const menu = useWords(menuWords).close;
  const harvest = useWords(harvestWords);
  const language = useLanguage();
  const [deleting, setDeleting] = useState(false);
  return (
    <Page title={words.closedTitle} lead={words.closedThanks} back narrow>
      <Messages />
      <Notice>
        {room.kind === 'rehearsal' ? words.closedGone : `${words.closedCounts} ${words.closedUntil(longDate(deleteAt, language))}`}
      </Notice>
      {room.kind === 'gathering' && <ButtonLink href={`/begeleiden/${room.id}/oogst`}>{harvest.open}</ButtonLink>}
      <div>
        <Button icon={<Trash2 aria-hidden="true" />} onClick={() => setDeleting(true)}>
          {menu.deleteAll}
        </Button>
      </div>
      <DeleteDialog open={deleting} room={room.id} onClose={() => setDeleting(false)} />
    </Page>
  );
}
