import ArrowDown from 'lucide-react/icons/arrow-down';
import ArrowUp from 'lucide-react/icons/arrow-up';
import type { SectionSettings } from '../../../shared/harvest/arrange.ts';
import type { AskedText } from '../../../shared/protocol/harvest.ts';
import { harvestWords } from '../../i18n/harvest.ts';
import { useWords } from '../../i18n/language.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Field } from '../../ui/controls/Field.tsx';
import { Check } from '../parts/Check.tsx';
import { NOTE_MAX, TITLE_MAX } from './limits.ts';
import { Quotes } from './Quotes.tsx';
import styles from './SectionCard.module.css';

/** `said` is null once the room is closed: then only what may come along is left. */
export type ShownQuote = Pick<AskedText, 'id' | 'text'> & { readonly said: AskedText['said'] | null };

type Props = {
  section: SectionSettings;
  /** Without a title of the facilitator's own. */
  name: string;
  /** Does it belong to an activity, in which people wrote? */
  activity: boolean;
  quotes: readonly ShownQuote[];
  onChange: (change: Partial<SectionSettings>) => void;
  onMove: (by: -1 | 1) => void;
  ends: { readonly first: boolean; readonly last: boolean };
};

/** One section of the report: its place, whether it is in, its title, a note, and its quotes under headings. */
export function SectionCard({ section, name, activity, quotes, onChange, onMove, ends }: Props) {
  const words = useWords(harvestWords);
  const title = section.title || name;
  return (
    <div className={styles.card}>
      <div className={styles.head}>
        <h3 className={styles.name}>{title}</h3>
        <div className={styles.moves}>
          <Button
            small
            icon={<ArrowUp aria-hidden="true" />}
            aria-label={words.upOf(title)}
            disabled={ends.first}
            onClick={() => onMove(-1)}
          />
          <Button
            small
            icon={<ArrowDown aria-hidden="true" />}
            aria-label={words.downOf(title)}
            disabled={ends.last}
            onClick={() => onMove(1)}
          />
        </div>
      </div>
      <Check checked={section.shown} onChange={(shown) => onChange({ shown })}>
        {words.shown}
      </Check>
      {section.shown && (
        <>
          <Field
            label={words.sectionTitle}
            aside={words.optional}
            placeholder={name}
            value={section.title}
            maxLength={TITLE_MAX}
            onChange={(changed) => onChange({ title: changed })}
          />
          <Field
            label={words.sectionNote}
            aside={words.optional}
            rows={2}
            value={section.note}
            maxLength={NOTE_MAX}
            onChange={(note) => onChange({ note })}
          />
          {activity && <Quotes section={section} quotes={quotes} onChange={(changed) => onChange({ headings: changed.headings })} />}
        </>
      )}
    </div>
  );
}
