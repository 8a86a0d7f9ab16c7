import X from 'lucide-react/icons/x';
import { useState } from 'react';
import type { SectionSettings } from '../../../shared/harvest/arrange.ts';
import { harvestWords } from '../../i18n/harvest.ts';
import { useWords } from '../../i18n/language.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Chip } from '../../ui/controls/Chip.tsx';
import { Field } from '../../ui/controls/Field.tsx';
import { Select } from '../parts/Select.tsx';
import { addHeading, placeQuote, removeHeading } from './arranging.ts';
import { TITLE_MAX } from './limits.ts';
import styles from './Quotes.module.css';
import type { ShownQuote } from './SectionCard.tsx';

/** As many as the server takes. */
const MOST_HEADINGS = 12;

type Props = { section: SectionSettings; quotes: readonly ShownQuote[]; onChange: (section: SectionSettings) => void };

/** The sentences of one section, brought together under headings of the facilitator's own. */
export function Quotes({ section, quotes, onChange }: Props) {
  const words = useWords(harvestWords);
  if (quotes.length === 0) return <p className={styles.none}>{section.headings.length === 0 ? words.noQuotes : words.none}</p>;
  return (
    <div className={styles.quotes}>
      <h4 className={styles.title}>{words.quotes}</h4>
      <Headings section={section} onChange={onChange} />
      <ul className={styles.list}>
        {quotes.map((quote) => (
          <li key={quote.id} className={styles.quote}>
            <p className={styles.words}>{quote.text}</p>
            <div className={styles.foot}>
              {quote.said && <Chip tone={quote.said === 'yes' ? 'gold' : 'neutral'}>{words.said[quote.said]}</Chip>}
              {section.headings.length > 0 && quote.said !== 'no' && (
                <Select
                  label={words.headingOf(quote.text)}
                  value={`${section.headings.findIndex(({ quotes: ids }) => ids.includes(quote.id))}`}
                  onChange={(value) => onChange(placeQuote(section, quote.id, value === '-1' ? null : Number(value)))}
                >
                  <option value="-1">{words.noHeading}</option>
                  {section.headings.map(({ title }, i) => (
                    <option key={`${title} ${i}`} value={`${i}`}>
                      {title}
                    </option>
                  ))}
                </Select>
              )}
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Headings({ section, onChange }: Pick<Props, 'section' | 'onChange'>) {
  const words = useWords(harvestWords);
  const [title, setTitle] = useState('');
  const add = () => {
    if (title.trim() === '') return;
    onChange(addHeading(section, title.trim()));
    setTitle('');
  };
  return (
    <>
      {section.headings.length > 0 && (
        <ul className={styles.headings}>
          {section.headings.map((heading, at) => (
            <li key={`${heading.title} ${at}`}>
              {heading.title}
              <Button
                small
                kind="quiet"
                icon={<X aria-hidden="true" />}
                aria-label={words.removeHeading(heading.title)}
                onClick={() => onChange(removeHeading(section, at))}
              />
            </li>
          ))}
        </ul>
      )}
      {section.headings.length < MOST_HEADINGS && (
        <form
          className={styles.add}
          onSubmit={(event) => {
            event.preventDefault();
            add();
          }}
        >
          <Field label={words.newHeading} value={title} maxLength={TITLE_MAX} enterKeyHint="done" onChange={setTitle} />
          <Button type="submit" disabled={title.trim() === ''}>
            {words.addHeading}
          </Button>
        </form>
      )}
    </>
  );
}
