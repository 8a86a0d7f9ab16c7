import { Ellipsis } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useWords } from '../../i18n/language.ts';
import { participant } from '../../i18n/participant.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Dialog } from '../../ui/controls/Dialog.tsx';

const MenuContent = lazy(() => import('./MenuContent.tsx'));

/** What nobody needs to take part: the code for a neighbour, language, theme, own answers. */
export function Menu() {
  const words = useWords(participant);
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button kind="quiet" icon={<Ellipsis aria-hidden="true" />} aria-label={words.menu} onClick={() => setOpen(true)} />
      <Dialog open={open} onClose={() => setOpen(false)} title={words.menu} closeLabel={words.close}>
        <Suspense>
          <MenuContent />
        </Suspense>
      </Dialog>
    </>
  );
}
