import Plus from 'lucide-react/icons/plus';
import X from 'lucide-react/icons/x';
import { useState } from 'react';
import type { ReadCase } from '../../../shared/activities/own-cases/case.ts';
import { useCommands } from '../../facilitator/console/commands.tsx';
import { NumberField } from '../../facilitator/parts/NumberField.tsx';
import { ownCasesConsole } from '../../i18n/console-own-cases.ts';
import { useWords } from '../../i18n/language.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Dialog } from '../../ui/controls/Dialog.tsx';
import { Field } from '../../ui/controls/Field.tsx';
import styles from './Arrange.module.css';
import { insertOf, LEAST_OPTIONS, MADE_MAX, madeFrom, MOST_OPTIONS, type Made } from './made.ts';

type Props = {
  made: ReadCase;
  /** Value cards that can be played with a choice. */
  cards: readonly string[];
  /** Ids of activities that are there. */
  taken: readonly string[];
  onClose: () => void;
  onMade: (title: string) => void;
};

/** A case as a dilemma: filled in as far as it goes, for the facilitator to finish with the group. */
export function MakeDilemma({ made: read, cards, taken, onClose, onMade }: Props) {
  const words = useWords(ownCasesConsole).make;
  const { ask } = useCommands();
  const [made, setMade] = useState<Made>(() => madeFrom(read, words.questionStart));
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const set = (change: Partial<Made>) => setMade({ ...made, ...change });
  const tooLong = (text: string, most: number) => (text.trim().length > most ? words.tooLong(text.trim().length - most) : undefined);
  const setOption = (at: number, option: string) => set({ options: made.options.map((each, i) => (i === at ? option : each)) });

  const go = async () => {
    const payload = insertOf(made, { read, cards, taken, mark: Date.now().toString(36).slice(-8) });
    setTried(true);
    if (!payload || busy) return;
    setBusy(true);
    const done = await ask('insert', payload);
    setBusy(false);
    if (done) onMade(payload.item.title);
  };
  const missing = tried && insertOf(made, { read, cards, taken, mark: '' }) === null;
  return (
    <Dialog
      open
      wide
      onClose={onClose}
      title={words.title}
      closeLabel={words.close}
      actions={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button kind="main" onClick={() => void go()}>
            {words.go}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <p className={styles.hint}>{words.lead}</p>
        <Field
          label={words.name}
          look="serif"
          value={made.title}
          onChange={(title) => set({ title })}
          error={tooLong(made.title, MADE_MAX.title)}
        />
        <Field
          label={words.text}
          look="serif"
          rows={6}
          value={made.text}
          onChange={(text) => set({ text })}
          error={tooLong(made.text, MADE_MAX.text)}
        />
        <Field
          label={words.question}
          look="serif"
          value={made.question}
          onChange={(question) => set({ question })}
          error={tooLong(made.question, MADE_MAX.question)}
        />
        <fieldset className={styles.options}>
          <legend>{words.options}</legend>
          <p className={styles.hint}>{words.optionsHint}</p>
          {made.options.map((option, i) => (
            <div key={i} className={styles.option}>
              <Field
                label={words.option(i + 1)}
                look="serif"
                value={option}
                onChange={(text) => setOption(i, text)}
                error={tooLong(option, MADE_MAX.option)}
              />
              {made.options.length > LEAST_OPTIONS && (
                <Button
                  kind="quiet"
                  icon={<X aria-hidden="true" />}
                  aria-label={words.removeOption(i + 1)}
                  onClick={() => set({ options: made.options.filter((_, at) => at !== i) })}
                />
              )}
            </div>
          ))}
          {made.options.length < MOST_OPTIONS && (
            <Button small icon={<Plus aria-hidden="true" />} onClick={() => set({ options: [...made.options, ''] })}>
              {words.addOption}
            </Button>
          )}
        </fieldset>
        <NumberField label={words.minutes} value={made.minutes} onChange={(minutes) => set({ minutes })} />
        {missing && (
          <p role="alert" className={styles.missing}>
            {words.missing}
          </p>
        )}
      </div>
    </Dialog>
  );
}
