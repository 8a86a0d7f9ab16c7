import Check from 'lucide-react/icons/check';
import Copy from 'lucide-react/icons/copy';
import { useEffect, useState } from 'react';
import { consoleWords } from '../../i18n/facilitator.ts';
import { useWords } from '../../i18n/language.ts';
import { Button } from '../../ui/controls/Button.tsx';

/** Puts a text on the clipboard and says so. @param label what is copied: "Kopieer de code". */
export function CopyButton({ text, label }: { text: string; label: string }) {
  const words = useWords(consoleWords);
  const [said, setSaid] = useState<'copied' | 'failed' | null>(null);
  useEffect(() => {
    if (said === null) return;
    const timer = setTimeout(() => setSaid(null), 4_000);
    return () => clearTimeout(timer);
  }, [said]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid('copied');
    } catch {
      // A page without TLS, or a browser that forbids it: the text stands there to be selected.
      setSaid('failed');
    }
  };
  return (
    <>
      <Button icon={said === 'copied' ? <Check aria-hidden="true" /> : <Copy aria-hidden="true" />} onClick={() => void copy()}>
        {said === 'copied' ? words.copied : said === 'failed' ? words.copyFailed : label}
      </Button>
      <span className="visually-hidden" role="status">
        {said === 'copied' ? words.copied : said === 'failed' ? words.copyFailed : ''}
      </span>
    </>
  );
}
