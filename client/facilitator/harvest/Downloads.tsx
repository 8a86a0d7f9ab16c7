import Download from 'lucide-react/icons/download';
import Printer from 'lucide-react/icons/printer';
import { useState } from 'react';
import { REPORT_NAMES } from './report-names.ts';
import type { ReportFormat } from '../../../shared/protocol/harvest.ts';
import { isRefusal } from '../../../shared/room/refusal.ts';
import { harvestWords } from '../../i18n/harvest.ts';
import { useLanguage, useWords } from '../../i18n/language.ts';
import type { ConsoleAccess } from '../../live/storage.ts';
import { Button } from '../../ui/controls/Button.tsx';
import styles from './Downloads.module.css';
import { fetchReport } from './harvest-api.ts';

/** The report as a file to keep, or on paper. @param ready false while the arrangement is still on its way to the server */
export function Downloads({ access, ready }: { access: ConsoleAccess; ready: boolean }) {
  const words = useWords(harvestWords);
  const language = useLanguage();
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState('');
  const download = async (format: ReportFormat) => {
    setBusy(true);
    setSaid('');
    const got = await fetchReport(access, format, language);
    setBusy(false);
    if (isRefusal(got)) return setSaid(words.failed);
    keep(got.name, got.file);
    setSaid(words.ready);
  };
  return (
    <section className={styles.downloads} aria-label={words.downloads}>
      <div className={styles.row}>
        <Button icon={<Printer aria-hidden="true" />} onClick={() => print()}>
          {words.print}
        </Button>
        {REPORT_NAMES.map((format) => (
          <Button key={format} disabled={busy || !ready} icon={<Download aria-hidden="true" />} onClick={() => void download(format)}>
            {words[format]}
          </Button>
        ))}
      </div>
      <p role="status" className={styles.said}>
        {said}
      </p>
    </section>
  );
}

function keep(name: string, file: Blob): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads it after this turn.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
