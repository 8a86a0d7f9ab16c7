import { CARD_KINDS } from '../../../shared/deck/deck.ts';
import { studioWords } from '../../i18n/studio.ts';
import { useWords } from '../../i18n/language.ts';
import { classes } from '../../ui/classes.ts';
import { useDeck } from '../store/hooks.tsx';
import styles from './KindTabs.module.css';
import type { Tab } from './use-place.ts';

const TABS: readonly Tab[] = [...CARD_KINDS, 'deck'];

/** The kinds of cards with how many there are, and the deck's own fields. */
export function KindTabs({ tab, onTab }: { tab: Tab; onTab: (tab: Tab) => void }) {
  const words = useWords(studioWords);
  return (
    <nav className={styles.tabs} aria-label={words.tabs}>
      {TABS.map((each) => (
        <button
          key={each}
          type="button"
          className={classes(styles.tab, each === tab && styles.on)}
          aria-current={each === tab ? 'page' : undefined}
          onClick={() => onTab(each)}
        >
          {words.kinds[each]} {each !== 'deck' && <Count kind={each} />}
        </button>
      ))}
    </nav>
  );
}

function Count({ kind }: { kind: Exclude<Tab, 'deck'> }) {
  const count = useDeck(({ deck }) => deck[kind].length);
  return <small className={styles.count}>{count}</small>;
}
