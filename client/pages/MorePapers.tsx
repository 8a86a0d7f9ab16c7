import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import type { About } from '../../shared/protocol/access.ts';
import { useWords } from '../i18n/language.ts';
import { papersWords } from '../i18n/papers.ts';
import { about } from '../live/access.ts';
import styles from './Paper.module.css';

const ADDRESSES = {
  participant: '/privacy',
  organisation: '/privacy/organisatie',
  dpia: '/privacy/dpia',
  register: '/privacy/register',
  accessibility: '/toegankelijkheid',
} as const;
export type PaperName = keyof typeof ADDRESSES;
const NAMES = Object.keys(ADDRESSES) as readonly PaperName[];

/** Who runs this server, and the other pages about privacy and accessibility. */
export function MorePapers({ here }: { here: PaperName }) {
  const words = useWords(papersWords);
  const server = useAbout();
  return (
    <>
      {(server?.organisation ?? server?.privacyContact) && (
        <p>
          {server.organisation && words.runBy(server.organisation)}{' '}
          {server.privacyContact && (
            <a href={server.privacyContact}>
              {words.contact}: {server.privacyContact.replace(/^mailto:/, '')}
            </a>
          )}
        </p>
      )}
      <nav className={styles.more} aria-labelledby="more-papers">
        <h2 id="more-papers" className={styles.title}>
          {words.more}
        </h2>
        <ul>
          {NAMES.filter((name) => name !== here).map((name) => (
            <li key={name}>
              <Link href={ADDRESSES[name]}>{words[name]}</Link>
            </li>
          ))}
        </ul>
      </nav>
    </>
  );
}

function useAbout(): About | null {
  const [known, setKnown] = useState<About | null>(null);
  useEffect(() => {
    let here = true;
    void about().then((found) => here && setKnown(found));
    return () => {
      here = false;
    };
  }, []);
  return known;
}
