import { useWords } from '../../i18n/language.ts';
import { participant } from '../../i18n/participant.ts';
import { classes } from '../../ui/classes.ts';
import styles from './Loading.module.css';

/** While a part of the page is fetched. The words come only when it takes a moment. */
export function Loading({ whole = true }: { whole?: boolean }) {
  return <p className={classes(styles.loading, whole && styles.whole, whole && 'table-ground')}>{useWords(participant).loading}</p>;
}
