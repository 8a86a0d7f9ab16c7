import { useEffect, useState } from 'react';
import { Link, useLocation } from 'wouter';
import type { AccessRefusalCode } from '../../shared/protocol/access.ts';
import { accessWords } from '../i18n/access.ts';
import { useWords } from '../i18n/language.ts';
import { endLogin } from '../live/access.ts';
import { Page } from '../participant/page/Page.tsx';
import { Notice } from '../ui/controls/Notice.tsx';

/** Once for each load of the page: a login can only be finished once. */
let ending: ReturnType<typeof endLogin> | null = null;

/** Where the organisation's login page sends people back to: /inloggen. Goes on where they came from. */
export function LoginBack() {
  const words = useWords(accessWords);
  const [, go] = useLocation();
  const [refused, setRefused] = useState<AccessRefusalCode | null>(null);
  useEffect(() => {
    const { search, pathname } = window.location;
    // Out of the address bar and the history before anything else.
    window.history.replaceState(null, '', pathname);
    ending ??= endLogin(search);
    void ending.then((end) => (typeof end === 'string' ? go(end, { replace: true }) : setRefused(end.refused)));
  }, [go]);
  return (
    <Page name="login" where={words.backTitle} heading={refused ? words.backFailed : words.backTitle} look>
      {refused ? (
        <>
          <Notice kind="error">{words.refused[refused]}</Notice>
          <p>
            <Link href="/begeleiden">{words.again}</Link>
          </p>
        </>
      ) : (
        <p role="status">{words.backBusy}</p>
      )}
    </Page>
  );
}
