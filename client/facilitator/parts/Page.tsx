import { useEffect, type ReactNode } from 'react';
import { Link } from 'wouter';
import type { ShownLook } from '../../../shared/deck/look.ts';
import { consoleWords } from '../../i18n/facilitator.ts';
import { papersWords } from '../../i18n/papers.ts';
import { useWords } from '../../i18n/language.ts';
import { Logo } from '../../ui/Logo.tsx';
import { useLook } from '../../ui/look.ts';
import { DisplaySettings } from './DisplaySettings.tsx';
import styles from './Page.module.css';

type Props = {
  title: string;
  lead?: ReactNode;
  children: ReactNode;
  /** A way back to the list of sessions. */ back?: boolean;
  narrow?: boolean;
  /** Of the organisation that runs this server. */ look?: ShownLook | undefined;
};

/** A calm page on the table, around the console: start, just opened, closed. */
export function Page({ title, lead, children, back = false, narrow = false, look }: Props) {
  const words = useWords(consoleWords);
  const papers = useWords(papersWords);
  useLook(look);
  useEffect(() => {
    document.title = `${title} · ${words.product}`;
  }, [title, words.product]);
  // One page takes the place of another without a load: it begins at its top, where a recovery code may stand that is shown once.
  useEffect(() => {
    document.documentElement.scrollTop = 0;
  }, []);
  return (
    <div className={`${styles.page} table-ground`}>
      <header className={styles.head}>
        <Logo name={words.product} src={look?.logo} />
        {back && (
          <Link href="/begeleiden" className={styles.back}>
            {words.toStart}
          </Link>
        )}
      </header>
      <main className={narrow ? `${styles.main} ${styles.narrow}` : styles.main}>
        <div className={styles.intro}>
          <h1 className={styles.title}>{title}</h1>
          {lead && <p className={styles.lead}>{lead}</p>}
        </div>
        {children}
      </main>
      <footer className={styles.foot}>
        <DisplaySettings />
        <nav className={styles.papers} aria-label={papers.more}>
          <Link href="/privacy/organisatie">{papers.organisation}</Link>
          <Link href="/toegankelijkheid">{papers.accessibility}</Link>
        </nav>
      </footer>
    </div>
  );
}
