import { useEffect, type ReactNode } from 'react';
import { Link } from 'wouter';
import { useWords } from '../../i18n/language.ts';
import { participant } from '../../i18n/participant.ts';
import { classes } from '../../ui/classes.ts';
import { Logo } from '../../ui/Logo.tsx';
import { Look } from '../look/Look.tsx';
import { useDocumentTitle } from './document-title.ts';
import styles from './Page.module.css';
import { Step } from './Step.tsx';

type Props = {
  /** Names this page among all steps, for the focus. */
  name: string;
  /** In the title of the browser tab. */
  where: string;
  heading: ReactNode;
  lead?: ReactNode;
  /** Cards on the table above the sheet. */
  above?: ReactNode;
  /** Language and theme at the foot. */
  look?: boolean;
  /** The mark is a way back to the beginning, unless this is the beginning. */
  home?: boolean;
  /** Address of an organisation's logo, beside ours. */
  logo?: string | null | undefined;
  children?: ReactNode;
};

/** A page outside a room: a paper sheet on the table, with one heading. */
export function Page({ name, where, heading, lead, above, look = false, home = true, logo: own, children }: Props) {
  const words = useWords(participant);
  useDocumentTitle(where);
  useEffect(() => {
    window.scrollTo(0, 0);
  }, [name]);
  const logo = <Logo name={words.app} src={own} />;
  return (
    <div className={classes('table-ground', styles.table)}>
      {above}
      <main className={styles.sheet}>
        <Step name={name} className={styles.inside}>
          {home ? (
            <Link href="/" className={styles.home}>
              {logo}
            </Link>
          ) : (
            logo
          )}
          <h1 className={styles.title} tabIndex={-1}>
            {heading}
          </h1>
          {lead && <p className={styles.lead}>{lead}</p>}
          {children}
        </Step>
        {look && (
          <footer className={styles.foot}>
            <Look />
          </footer>
        )}
      </main>
    </div>
  );
}
