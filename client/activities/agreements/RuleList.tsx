import type { Family } from '../../../shared/deck/deck.ts';
import { QualitySymbol } from '../../ui/cards/QualitySymbol.tsx';
import { classes } from '../../ui/classes.ts';
import { qualityClass } from '../../ui/quality-class.ts';
import styles from './Screen.module.css';

type Props = {
  /** `over`: its value, or what was decided on it. */
  rules: readonly {
    readonly id: string;
    readonly over?: string;
    /** Of the value that stands over it: its symbol. */
    readonly quality?: Family | undefined;
    readonly text: string;
    /** Quieter, under it: who watches over it, and until when. */
    readonly under?: string;
    readonly dropped?: boolean;
  }[];
  /** 0 is the fullest way: one under another, then two beside each other, then smaller. */
  level: number;
  /** Language of what stands over them, where the page speaks another. */
  lang?: string | undefined;
};

/** Sentences of the group on the screen, each on a slip of its own. */
export function RuleList({ rules, level, lang }: Props) {
  return (
    <ol className={classes(styles.rules, level > 0 && styles.two, level > 1 && styles.small)}>
      {rules.map(({ id, over, quality, text, under, dropped }) => (
        <li key={id}>
          {over && (
            <span className={classes(styles.value, quality && qualityClass(quality))} lang={lang}>
              {quality && <QualitySymbol quality={quality} className={styles.symbol} />}
              {over}
            </span>
          )}
          <span className={classes(dropped && styles.dropped)}>{text}</span>
          {under && <span className={styles.under}>{under}</span>}
        </li>
      ))}
    </ol>
  );
}
