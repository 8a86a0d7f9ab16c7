import { Link } from 'wouter';
import { useWords } from '../i18n/language.ts';
import { participant } from '../i18n/participant.ts';
import { Page } from './page/Page.tsx';

/** No page at this address: what to do instead. */
export default function NotFound() {
  const words = useWords(participant);
  return (
    <Page name="lost" where={words.documentTitle.lost} heading={words.lost.title} look>
      <p>{words.lost.text}</p>
      <p>
        <Link href="/">{words.lost.go}</Link>
      </p>
      <p>
        {words.lost.host} <Link href="/begeleiden">{words.lost.hostGo}</Link>
      </p>
    </Page>
  );
}
