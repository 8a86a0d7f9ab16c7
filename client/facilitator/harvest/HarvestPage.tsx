import { useEffect, useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import { consoleWords } from '../../i18n/facilitator.ts';
import { harvestWords } from '../../i18n/harvest.ts';
import { useLanguage, useWords } from '../../i18n/language.ts';
import type { ConsoleAccess } from '../../live/storage.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Notice } from '../../ui/controls/Notice.tsx';
import { Segmented } from '../../ui/controls/Segmented.tsx';
import { useConsole } from '../consoles.ts';
import { longDate } from '../parts/format.ts';
import { Page } from '../parts/Page.tsx';
import { RecoverForm } from '../start/RecoverForm.tsx';
import { Arrangement } from './Arrangement.tsx';
import { Downloads } from './Downloads.tsx';
import styles from './HarvestPage.module.css';
import { Report } from './Report.tsx';
import { useHarvest } from './use-harvest.ts';

/** The harvest of one session: arranged while it is open and afterwards, and read as a report once it is closed. */
export default function HarvestPage({ room }: { room: string }) {
  const words = useWords(harvestWords);
  const access = useConsole(room);
  if (access) return <Held access={access} />;
  return (
    <Page title={words.title} lead={words.notAllowed} back narrow>
      <RecoverForm />
    </Page>
  );
}

function Held({ access }: { access: ConsoleAccess }) {
  const words = useWords(harvestWords);
  const language = useLanguage();
  const { now, refused, settings, saving, other, arrange, choose, reload } = useHarvest(access);
  const [tab, setTab] = useState<'report' | 'arrange'>('report');
  if (!now || !settings)
    return (
      <Page title={words.title} lead={refused ? undefined : words.loading} back narrow>
        {refused && <NotThere gone={refused === 'room-closed'} onAgain={reload} />}
      </Page>
    );
  const arrangement = <Arrangement {...{ now, settings, saving, other }} onArrange={arrange} onChoose={choose} />;
  if (now.status === 'open')
    return (
      <Page title={`${words.title}: ${now.title}`} lead={words.leadOpen} back>
        <div className={styles.around}>
          <Link href={`/begeleiden/${access.room}`} className={styles.back}>
            {words.toConsole}
          </Link>
          {now.rehearsal && <Notice>{words.rehearsal}</Notice>}
        </div>
        {arrangement}
      </Page>
    );
  const around = (
    <div className={styles.around}>
      <Notice>{words.until(longDate(now.deleteAt, language))}</Notice>
      <Segmented
        legend={words.tabs.label}
        value={tab}
        onChange={setTab}
        options={[
          { value: 'report', label: words.tabs.report },
          { value: 'arrange', label: words.tabs.arrange },
        ]}
      />
      {tab === 'report' && <Downloads access={access} ready={saving === 'saved'} />}
    </div>
  );
  if (tab === 'report')
    return (
      <Paper title={`${words.title}: ${settings.title || now.harvest.room.title}`} around={around}>
        <Report harvest={{ ...now.harvest, settings }} />
      </Paper>
    );
  return (
    <Page title={`${words.title}: ${now.harvest.room.title}`} lead={words.leadClosed} back>
      {around}
      {arrangement}
    </Page>
  );
}

/** The report has the page to itself: its title is that of the page, and nothing else is printed. */
function Paper({ title, around, children }: { title: string; around: ReactNode; children: ReactNode }) {
  const { product, toStart } = useWords(consoleWords);
  useEffect(() => {
    document.title = `${title} · ${product}`;
  }, [title, product]);
  return (
    <div className={`${styles.paper} table-ground`}>
      <header className={styles.controls}>
        <Link href="/begeleiden" className={styles.back}>
          {toStart}
        </Link>
        {around}
      </header>
      <main>{children}</main>
    </div>
  );
}

function NotThere({ gone, onAgain }: { gone: boolean; onAgain: () => void }) {
  const words = useWords(harvestWords);
  if (gone) return <Notice>{words.gone}</Notice>;
  return (
    <Notice
      kind="warn"
      action={
        <Button small onClick={onAgain}>
          {words.again}
        </Button>
      }
    >
      {words.notThere}
    </Notice>
  );
}
