import Download from 'lucide-react/icons/download';
import { useState } from 'react';
import { DATA_FORMATS, type DataFormat } from '../../../shared/series/codebook.ts';
import { isRefusal, type RefusalCode } from '../../../shared/room/refusal.ts';
import { refusals } from '../../i18n/refusals.ts';
import { seriesWords } from '../../i18n/series.ts';
import { useLanguage, useWords } from '../../i18n/language.ts';
import { saveFile } from '../../studio/parts/save-file.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Notice } from '../../ui/controls/Notice.tsx';
import { seriesData } from './api.ts';
import { Sheet } from '../../ui/controls/Sheet.tsx';
import styles from './Series.module.css';

/** The anonymous data set, and what it can't promise. */
export function Data({ seriesKey }: { seriesKey: string }) {
  const words = useWords(seriesWords);
  const codes = useWords(refusals);
  const language = useLanguage();
  const [refused, setRefused] = useState<RefusalCode | null>(null);
  const fetchFile = async (format: DataFormat) => {
    const file = await seriesData(seriesKey, format, language);
    if (isRefusal(file)) return setRefused(file.refused);
    setRefused(null);
    saveFile(file.blob, file.name);
  };
  return (
    <Sheet title={words.data}>
      <p>{words.dataText}</p>
      <p className={styles.hint}>{words.dataLimit}</p>
      {refused && <Notice kind="error">{codes[refused]}</Notice>}
      <div className={styles.acts}>
        {DATA_FORMATS.map((format) => (
          <Button key={format} small icon={<Download aria-hidden="true" />} onClick={() => void fetchFile(format)}>
            {words[format]}
          </Button>
        ))}
      </div>
    </Sheet>
  );
}
