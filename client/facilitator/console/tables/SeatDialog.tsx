import { useState, type ReactNode } from 'react';
import { tablesConsole } from '../../../i18n/console-tables.ts';
import { consoleWords } from '../../../i18n/facilitator.ts';
import { useWords } from '../../../i18n/language.ts';
import { useLive } from '../../../live/hooks.tsx';
import { Button } from '../../../ui/controls/Button.tsx';
import { Dialog } from '../../../ui/controls/Dialog.tsx';
import { Notice } from '../../../ui/controls/Notice.tsx';
import { Segmented } from '../../../ui/controls/Segmented.tsx';
import { Check } from '../../parts/Check.tsx';
import { useCommands } from '../commands.tsx';
import styles from './SeatDialog.module.css';

/** A table is a subgroup of 3 to 7 people (PRODUCT.md, Words). */
const SIZES = ['3', '4', '5', '6', '7'] as const;

/** Seats everybody at once, and puts the numbers on the screen. */
export default function SeatDialog({ tables, onClose }: { tables: number; onClose: () => void }) {
  const words = useWords(tablesConsole);
  const common = useWords(consoleWords);
  const { ask, command } = useCommands();
  const people = useLive((state) => state.people.length);
  const [size, setSize] = useState<(typeof SIZES)[number]>('5');
  const [mix, setMix] = useState<'random' | 'background'>('background');
  const [phone, setPhone] = useState(false);
  const makes = phone ? people : Math.max(1, Math.round(people / Number(size)));
  const seat = async () => {
    if (people === 0) return;
    onClose();
    if (await ask('tables', { size: phone ? 1 : Number(size), mix })) await command({ do: 'seats', shown: true });
  };
  const remove = async () => {
    onClose();
    await ask('tables', { size: 0, mix });
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={words.dialog}
      closeLabel={common.close}
      actions={
        <>
          {tables > 0 && <Button onClick={() => void remove()}>{words.remove}</Button>}
          <Button kind="main" aria-disabled={people === 0} onClick={() => void seat()}>
            {words.go}
          </Button>
        </>
      }
    >
      <div className={styles.seat}>
        {!phone && (
          <>
            <Part label={words.size}>
              <Segmented legend={words.size} options={SIZES.map((n) => ({ value: n, label: n }))} value={size} onChange={setSize} />
            </Part>
            <Part label={words.mix}>
              <Segmented
                legend={words.mix}
                options={[
                  { value: 'background', label: words.background },
                  { value: 'random', label: words.random },
                ]}
                value={mix}
                onChange={setMix}
              />
              <p className={styles.hint}>{words.mixHint[mix]}</p>
            </Part>
          </>
        )}
        <Check checked={phone} onChange={setPhone} hint={words.phoneHint}>
          {words.phone}
        </Check>
        <p role="status">
          <b>{people === 0 ? words.nobody : phone ? words.becomesPhones(makes) : words.becomes(makes, people)}</b>
        </p>
        <p className={styles.hint}>
          {words.goHint} {words.late}
        </p>
        {tables > 0 && <Notice>{words.replaces}</Notice>}
      </div>
    </Dialog>
  );
}

function Part({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className={styles.part}>
      <p className={styles.label} aria-hidden="true">
        {label}
      </p>
      {children}
    </div>
  );
}
