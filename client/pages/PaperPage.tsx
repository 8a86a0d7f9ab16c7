import { useWords, type Catalogue } from '../i18n/language.ts';
import type { Paper } from '../i18n/paper.ts';
import { papersWords } from '../i18n/papers.ts';
import { Page } from '../participant/page/Page.tsx';
import { Button } from '../ui/controls/Button.tsx';
import { MorePapers, type PaperName } from './MorePapers.tsx';
import styles from './Paper.module.css';

type Props = { name: PaperName; of: Catalogue<Paper> };

/** A page for organisations: to read, to print, to take over into papers of their own. */
export function PaperPage({ name, of }: Props) {
  const { title, lead, parts } = useWords(of);
  const words = useWords(papersWords);
  return (
    <Page name={name} where={title} heading={title} lead={lead} look>
      {parts.map((part) => (
        <section key={part.title} className={styles.part}>
          <h2 className={styles.title}>{part.title}</h2>
          {part.text?.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          {part.facts && (
            <dl className={styles.facts}>
              {part.facts.map(([term, text]) => (
                <div key={term}>
                  <dt>{term}</dt>
                  <dd>{text}</dd>
                </div>
              ))}
            </dl>
          )}
        </section>
      ))}
      <MorePapers here={name} />
      <div className={styles.acts}>
        <Button onClick={() => window.print()}>{words.print}</Button>
      </div>
    </Page>
  );
}
