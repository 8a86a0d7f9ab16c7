import { useWords } from '../i18n/language.ts';
import { phonePrivacy } from '../i18n/phone-privacy.ts';
import { MorePapers } from '../pages/MorePapers.tsx';
import { Page } from './page/Page.tsx';
import styles from './Privacy.module.css';

/** What is kept, why, and how long. Linked from joining and from the menu. */
export default function Privacy() {
  const words = useWords(phonePrivacy);
  return (
    <Page name="privacy" where={words.title} heading={words.title} lead={words.lead} look>
      {words.parts.map(({ title, text }) => (
        <section key={title} className={styles.part}>
          <h2>{title}</h2>
          {text.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </section>
      ))}
      <MorePapers here="participant" />
    </Page>
  );
}
