import { useState } from 'react';
import { Link } from 'wouter';
import type { Gathering } from '../../../shared/protocol/series.ts';
import { consoleWords } from '../../i18n/facilitator.ts';
import { seriesWords } from '../../i18n/series.ts';
import { useLanguage, useWords } from '../../i18n/language.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Dialog } from '../../ui/controls/Dialog.tsx';
import { useConsoles } from '../consoles.ts';
import { shortDate } from '../parts/format.ts';
import { forgetGathering } from './api.ts';
import { Sheet } from '../../ui/controls/Sheet.tsx';
import styles from './Series.module.css';

type Props = { gatherings: readonly Gathering[]; seriesKey: string; onChanged: () => void };

/** The rooms of a series in their order; the harvest of each can be taken out. */
export function Gatherings({ gatherings, seriesKey, onChanged }: Props) {
  const words = useWords(seriesWords);
  const common = useWords(consoleWords);
  const language = useLanguage();
  const led = new Set(useConsoles().map(({ room }) => room));
  const [leaving, setLeaving] = useState<Gathering | null>(null);
  const forget = async () => {
    if (leaving) await forgetGathering(seriesKey, leaving.room);
    setLeaving(null);
    onChanged();
  };
  return (
    <Sheet title={words.gatherings}>
      {gatherings.length === 0 && <p className={styles.hint}>{words.noGatherings}</p>}
      <ol>
        {gatherings.map((gathering, i) => {
          const { room, title, openedAt, state, joining, kept } = gathering;
          const people = joining?.people ?? kept?.people;
          const facts = [shortDate(openedAt, language), words.states[state], people !== undefined && words.people(people)];
          return (
            <li key={room} className={styles.gathering}>
              <span>
                <b>
                  {i + 1}. {title}
                </b>
                <span className={styles.when}>{facts.filter(Boolean).join(', ')}</span>
              </span>
              <span className={styles.links}>
                {led.has(room) && (
                  <Link href={`/begeleiden/${room}`} className={styles.link}>
                    {words.toConsole}
                  </Link>
                )}
                {state !== 'open' && (
                  <Button kind="quiet" small aria-label={words.forgetOf(title)} onClick={() => setLeaving(gathering)}>
                    {words.forget}
                  </Button>
                )}
              </span>
            </li>
          );
        })}
      </ol>
      <Dialog
        open={leaving !== null}
        onClose={() => setLeaving(null)}
        title={words.forgetTitle}
        closeLabel={common.close}
        actions={
          <>
            <Button onClick={() => void forget()}>{words.forget}</Button>
            <Button kind="main" onClick={() => setLeaving(null)}>
              {common.cancel}
            </Button>
          </>
        }
      >
        <p>{words.forgetText}</p>
      </Dialog>
    </Sheet>
  );
}
