import { lazy, Suspense, useState } from 'react';
import { isKind } from '../../../shared/programmes/kinds.ts';
import { fieldWords } from '../../i18n/studio-fields.ts';
import { studioWords } from '../../i18n/studio.ts';
import { useWords } from '../../i18n/language.ts';
import { Boundary } from '../parts/Boundary.tsx';
import { ConflictNote } from './ConflictNote.tsx';
import form from './Form.module.css';
import { Locked } from './Locked.tsx';
import { useField } from './scope.tsx';
import type { Settings } from './settings-change.ts';

/** With the forms of every kind of activity, which nobody needs who only writes cards. */
const ActivityForm = lazy(() => import('./ActivityForm.tsx').then((module) => ({ default: module.ActivityForm })));

/** What the organiser can fix beforehand of one activity, folded in until somebody wants to see it. */
export function ActivitySettings({ i, kind }: { i: number; kind: string }) {
  const words = useWords(fieldWords);
  const { notLoaded } = useWords(studioWords);
  const { value, set, conflict } = useField(['activities', i, 'settings']);
  const [open, setOpen] = useState(false);
  if (!isKind(kind)) return null;
  const given = (value ?? {}) as Settings;
  return (
    <details className={form.more} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={form.summary}>
        {words.settings}
        {Object.keys(given).length > 0 && <span className={form.note}>{words.settingsChosen}</span>}
      </summary>
      {open && (
        <Locked>
          <Boundary what={null} words={notLoaded}>
            <Suspense fallback={<p className={form.hint}>{words.settingsComing}</p>}>
              <ActivityForm kind={kind} given={given} onChange={set} />
            </Suspense>
          </Boundary>
        </Locked>
      )}
      <ConflictNote conflict={conflict} />
    </details>
  );
}
