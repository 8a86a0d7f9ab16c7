import { useRef, useState } from 'react';
import { titleOf } from '../../../shared/harvest/report.ts';
import { NOTE_MAX, TITLE_MAX } from './limits.ts';
import type { HarvestSettings } from '../../../shared/harvest/settings.ts';
import type { HarvestNow } from '../../../shared/protocol/harvest.ts';
import { harvestWords } from '../../i18n/harvest.ts';
import { useLanguage, useWords } from '../../i18n/language.ts';
import { Announcer } from '../../ui/controls/Announcer.tsx';
import { Field } from '../../ui/controls/Field.tsx';
import { SavedState } from '../../ui/controls/SavedState.tsx';
import { arranged, changeSection, moveSection } from './arranging.ts';
import styles from './Arrangement.module.css';
import { ClashNotice } from './ClashNotice.tsx';
import { quotesOf } from './quotes-of.ts';
import { SectionCard } from './SectionCard.tsx';
import type { HarvestDesk } from './use-harvest.ts';

type Props = Pick<HarvestDesk, 'saving' | 'other'> & {
  now: HarvestNow;
  settings: HarvestSettings;
  onArrange: HarvestDesk['arrange'];
  onChoose: HarvestDesk['choose'];
};

/** Titles, order, notes and headings of the report. Everything is saved as it is typed. */
export function Arrangement({ now, settings, saving, other, onArrange, onChoose }: Props) {
  const words = useWords(harvestWords);
  const language = useLanguage();
  const [moved, setMoved] = useState('');
  const state = useRef<HTMLDivElement>(null);
  const said = { saved: words.saved, saving: words.saving, 'not-saved': words.notSaved, clash: words.clash.waits };
  const activities = now.status === 'open' ? now.activities : now.harvest.activities;
  const ids = activities.map(({ id }) => id);
  const sections = arranged(settings, ids);
  const move = (id: string, by: -1 | 1) => {
    const next = moveSection(settings, ids, id, by);
    onArrange(next);
    setMoved(words.moved(titleOf(activities, id, language), next.sections.findIndex((section) => section.id === id) + 1));
  };
  return (
    <div className={styles.arrangement}>
      <div ref={state} tabIndex={-1}>
        <SavedState state={saving === 'saved' || saving === 'saving' ? saving : 'waiting'}>{said[saving]}</SavedState>
      </div>
      {other && (
        <ClashNotice
          {...{ now, settings, other }}
          onChoose={(whose) => {
            onChoose(whose);
            // The buttons go with the clash; what comes of the choice is said here.
            state.current?.focus();
          }}
        />
      )}
      <Field
        label={words.reportTitle}
        aside={words.optional}
        value={settings.title}
        maxLength={TITLE_MAX}
        placeholder={now.status === 'open' ? now.title : now.harvest.room.title}
        onChange={(title) => onArrange({ ...settings, title })}
      />
      <Field
        label={words.reportNote}
        aside={words.optional}
        hint={words.noteHint}
        rows={3}
        value={settings.note}
        maxLength={NOTE_MAX}
        onChange={(note) => onArrange({ ...settings, note })}
      />
      <h2 className={styles.title}>{words.sections}</h2>
      <ol className={styles.sections}>
        {sections.map((section, at) => (
          <li key={section.id}>
            <SectionCard
              section={section}
              name={titleOf(activities, section.id, language)}
              activity={ids.includes(section.id)}
              quotes={quotesOf(now, section.id)}
              onChange={(change) => onArrange(changeSection(settings, ids, section.id, change))}
              onMove={(by) => move(section.id, by)}
              ends={{ first: at === 0, last: at === sections.length - 1 }}
            />
          </li>
        ))}
      </ol>
      <Announcer message={moved} />
    </div>
  );
}
