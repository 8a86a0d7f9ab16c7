import { useWords } from '../../i18n/language.ts';
import { screen } from '../../i18n/screen.ts';
import { Fit } from '../../screen/Fit.tsx';
import { Heading } from '../../screen/Heading.tsx';
import { classes } from '../../ui/classes.ts';
import styles from './ScreenPerTable.module.css';

type Props = {
  kicker: string;
  title: string;
  /** Language of the kicker, where the page speaks another. */
  lang: string | undefined;
  /** What was dealt, with the numbers of the tables that have it. */
  dealt: readonly { readonly text: string; readonly tables: readonly number[] }[];
  /** Language of what was dealt, likewise. */
  dealtLang: string | undefined;
};

/** Which tables have which card, role, lens or twist. What comes with it is on their phones. */
export function ScreenPerTable({ kicker, title, lang, dealt, dealtLang }: Props) {
  const words = useWords(screen).dilemma;
  return (
    <Fit levels={3} what={`per table ${kicker} ${dealt.map(({ tables }) => tables.length).join(' ')}`}>
      {(level) => (
        <section className={styles.talk}>
          <Heading kicker={kicker} lang={lang}>
            {title}
          </Heading>
          <dl className={classes(styles.roles, level === 1 && styles.middle, level > 1 && styles.small)}>
            {dealt.map(({ text, tables }) => (
              <div key={text} className={styles.role}>
                <dt lang={dealtLang}>{text}</dt>
                <dd className="num">{words.tables(tables)}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </Fit>
  );
}
