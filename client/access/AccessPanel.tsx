import { useState } from 'react';
import type { About } from '../../shared/protocol/access.ts';
import { accessWords } from '../i18n/access.ts';
import { useWords } from '../i18n/language.ts';
import { settle, useDoor } from '../live/access.ts';
import { AccessForm } from './AccessForm.tsx';
import { Sheet } from '../ui/controls/Sheet.tsx';

/** At the top of the start pages: says beforehand that opening takes a code or a login. Not there where it takes nothing. */
export function AccessPanel({ needs }: { needs: About['opening'] }) {
  const words = useWords(accessWords);
  const { granted } = useDoor();
  const [came, setCame] = useState(false);
  if (granted || !(needs.code || needs.login)) return <p role="status">{came && granted ? words.in : ''}</p>;
  return (
    <Sheet title={words.title}>
      <p>{words.lead}</p>
      <AccessForm
        needs={needs}
        onIn={() => {
          setCame(true);
          settle(true);
        }}
      />
    </Sheet>
  );
}
