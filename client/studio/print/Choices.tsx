import { useId, type ReactNode } from 'react';
import type { Deck } from '../../../shared/deck/deck.ts';
import { Check } from '../../facilitator/parts/Check.tsx';
import { useWords } from '../../i18n/language.ts';
import { studioPrint } from '../../i18n/studio-print.ts';
import { Field } from '../../ui/controls/Field.tsx';
import styles from './Choices.module.css';
import { isCardPart, partsOf, withPart, type Part, type PrintChoices } from './choices.ts';
import { CARD_SIZES } from './layout.ts';

type Props = { deck: Deck; choices: PrintChoices; onChange: (choices: PrintChoices) => void };

/** What to print and how; only what matters for the chosen parts is asked. */
export function Choices({ deck, choices, onChange }: Props) {
  const words = useWords(studioPrint);
  const set = (change: Partial<PrintChoices>): void => onChange({ ...choices, ...change });
  const labelOf = (part: Part): string => (part === 'notes' ? words.notes : words[part](deck[part].length));
  const hints: Partial<Record<Part, string>> = { stories: words.storiesHint, notes: words.notesHint };
  return (
    <div className={styles.choices}>
      <Group legend={words.what}>
        {partsOf(deck).map((part) => (
          <Check
            key={part}
            checked={choices.parts.includes(part)}
            onChange={(wanted) => onChange(withPart(choices, part, wanted))}
            hint={hints[part]}
          >
            {labelOf(part)}
          </Check>
        ))}
      </Group>
      {choices.parts.some(isCardPart) && (
        <Group legend={words.cards}>
          <Sizes choices={choices} onChange={onChange} />
          <Check checked={choices.backs} onChange={(backs) => set({ backs })} hint={words.backsHint}>
            {words.backs}
          </Check>
          <Check checked={choices.marks} onChange={(marks) => set({ marks })} hint={words.marksHint}>
            {words.marks}
          </Check>
        </Group>
      )}
      <Check checked={choices.ink} onChange={(ink) => set({ ink })} hint={words.inkHint}>
        {words.ink}
      </Check>
      {choices.parts.includes('programmes') && (
        <Field type="time" label={words.start} hint={words.startHint} value={choices.start} onChange={(start) => set({ start })} />
      )}
    </div>
  );
}

function Group({ legend, children }: { legend: string; children: ReactNode }) {
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{legend}</legend>
      {children}
    </fieldset>
  );
}

function Sizes({ choices, onChange }: Omit<Props, 'deck'>) {
  const words = useWords(studioPrint);
  const name = useId();
  return (
    <fieldset>
      <legend className="visually-hidden">{words.size}</legend>
      {CARD_SIZES.map((size) => (
        <label key={size} className={styles.size}>
          <input type="radio" name={name} checked={choices.size === size} onChange={() => onChange({ ...choices, size })} />
          <span>{words.sizes[size]}</span>
        </label>
      ))}
    </fieldset>
  );
}
