import { accessWords } from '../i18n/access.ts';
import { useWords } from '../i18n/language.ts';
import { settle, useDoor } from '../live/access.ts';
import { Dialog } from '../ui/controls/Dialog.tsx';
import { AccessForm } from './AccessForm.tsx';
import { useNeeds } from './use-needs.ts';

/** Asks for access at the moment that something can't be opened without it; then goes on opening it. */
export function AccessDialog() {
  const { waiting } = useDoor();
  return waiting && <Asking />;
}

function Asking() {
  const words = useWords(accessWords);
  const needs = useNeeds();
  return (
    <Dialog open onClose={() => settle(false)} title={words.title} closeLabel={words.close}>
      <p>{words.lead}</p>
      <AccessForm needs={needs} onIn={() => settle(true)} />
    </Dialog>
  );
}
