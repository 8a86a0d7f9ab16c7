import { FlaskConical } from 'lucide-react';
import { useState } from 'react';
import { menuWords } from '../../i18n/console-menu.ts';
import { useWords } from '../../i18n/language.ts';
import { useLive } from '../../live/hooks.tsx';
import { Button } from '../../ui/controls/Button.tsx';
import { Field } from '../../ui/controls/Field.tsx';
import { useCommands } from './commands.tsx';
import styles from './Rehearsal.module.css';

export const SIMULATED_BY_DEFAULT = 24;

/** Says that this is practice, and how many simulated people take part. */
export function Rehearsal() {
  const words = useWords(menuWords).rehearsal;
  const simulated = useLive((state) => state.console?.simulated ?? 0);
  const { command } = useCommands();
  const [wish, setWish] = useState<string | null>(null);
  const [wrong, setWrong] = useState(false);
  const value = wish ?? String(simulated || SIMULATED_BY_DEFAULT);
  const apply = () => {
    const people = Number(value);
    const fits = Number.isInteger(people) && people >= 1 && people <= 300;
    setWrong(!fits);
    if (!fits) return;
    void command({ do: 'simulate', people });
    setWish(null);
  };
  return (
    <section className={styles.rehearsal} aria-labelledby="rehearsal-title">
      <h2 id="rehearsal-title" className={styles.title}>
        <FlaskConical aria-hidden="true" /> {words.title}
      </h2>
      <p className={styles.text}>{words.text} {words.now(simulated)}</p>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          apply();
        }}
      >
        <Field label={words.people} type="number" inputMode="numeric" min={1} max={300} value={value} onChange={setWish} error={wrong ? words.invalid : undefined} />
        <Button type="submit">{words.apply}</Button>
      </form>
    </section>
  );
}
