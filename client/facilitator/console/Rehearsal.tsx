import FlaskConical from 'lucide-react/icons/flask-conical';
import { useState } from 'react';
import { PACES } from '../../../shared/room/pace.ts';
import { menuWords } from '../../i18n/console-menu.ts';
import { useWords } from '../../i18n/language.ts';
import { useLive } from '../../live/hooks.tsx';
import { Button } from '../../ui/controls/Button.tsx';
import { Segmented } from '../../ui/controls/Segmented.tsx';
import { NumberField } from '../parts/NumberField.tsx';
import { useCommands } from './commands.tsx';
import styles from './Rehearsal.module.css';

export const SIMULATED_BY_DEFAULT = 24;

/** Says that this is practice, how many simulated people take part and how fast they are. */
export function Rehearsal() {
  const words = useWords(menuWords).rehearsal;
  const simulated = useLive((state) => state.console?.simulated ?? 0);
  const pace = useLive((state) => state.console?.pace ?? 1);
  const { command } = useCommands();
  const [wish, setWish] = useState<{ readonly people: number | null } | null>(null);
  const [wrong, setWrong] = useState(false);
  const people = wish ? wish.people : simulated || SIMULATED_BY_DEFAULT;
  const apply = () => {
    const fits = people !== null && people >= 1 && people <= 300;
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
      <p className={styles.text}>
        {words.text} {words.now(simulated)}
      </p>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          apply();
        }}
      >
        <NumberField
          label={words.people}
          value={people}
          onChange={(wished) => setWish({ people: wished })}
          error={wrong ? words.invalid : undefined}
        />
        <Button type="submit">{words.apply}</Button>
      </form>
      <p className={styles.text} aria-hidden="true">
        {words.pace}
      </p>
      <Segmented
        legend={words.pace}
        options={PACES.map((times) => ({ value: String(times), label: words.paces[times] }))}
        value={String(pace)}
        onChange={(wished) => {
          const times = PACES.find((each) => String(each) === wished);
          if (times) void command({ do: 'pace', times });
        }}
      />
    </section>
  );
}
