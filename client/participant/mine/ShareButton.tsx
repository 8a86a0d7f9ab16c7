import { Check, Copy, Share2 } from 'lucide-react';
import { useState, type RefObject } from 'react';
import { useWords } from '../../i18n/language.ts';
import { phoneMine } from '../../i18n/phone-mine.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { plainText } from './plain-text.ts';

type Props = {
  title: string;
  /** The part of the page that is shared. */
  of: RefObject<HTMLElement | null>;
};

/** Shares the own answers the way this device shares things, or puts them on its clipboard. The server has no part in it. */
export function ShareButton({ title, of }: Props) {
  const words = useWords(phoneMine);
  const [said, setSaid] = useState<'copied' | 'failed' | null>(null);
  const canShare = typeof navigator.share === 'function';
  const share = async () => {
    const text = of.current ? plainText(of.current) : '';
    if (canShare) {
      try {
        return await navigator.share({ title, text });
      } catch (error) {
        // Whoever closes the list of apps changed their mind.
        if (error instanceof DOMException && error.name === 'AbortError') return;
      }
    }
    try {
      await navigator.clipboard.writeText(text);
      setSaid('copied');
    } catch {
      setSaid('failed');
    }
  };
  return (
    <>
      <Button
        small
        icon={said === 'copied' ? <Check aria-hidden="true" /> : canShare ? <Share2 aria-hidden="true" /> : <Copy aria-hidden="true" />}
        onClick={() => void share()}
      >
        {said === 'copied' ? words.copied : canShare ? words.share : words.copy}
      </Button>
      <span className={said === 'failed' ? undefined : 'visually-hidden'} role="status">
        {said === 'copied' ? words.copied : said === 'failed' ? words.copyFailed : ''}
      </span>
    </>
  );
}
