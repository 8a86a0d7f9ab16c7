import SlidersHorizontal from 'lucide-react/icons/sliders-horizontal';
import type { Language } from '../../../shared/deck/deck.ts';
import type { Cards } from '../../../shared/programmes/cards.ts';
import { offeredByDecks } from '../../../shared/programmes/from-deck.ts';
import { totalMinutes, type TypedProgramme } from '../../../shared/programmes/item.ts';
import { itemKind } from '../../../shared/programmes/kinds.ts';
import { buildReady, READY_PROGRAMMES } from '../../../shared/programmes/ready.ts';
import type { DeckList } from '../../../shared/protocol/http.ts';
import { deckWords } from '../../i18n/console-decks.ts';
import { startWords } from '../../i18n/console-start.ts';
import { consoleWords } from '../../i18n/facilitator.ts';
import { useLanguage, useWords } from '../../i18n/language.ts';
import { Pattern } from '../../ui/cards/Pattern.tsx';
import { Button } from '../../ui/controls/Button.tsx';
import { qualityClass } from '../../ui/quality-class.ts';
import { wishFor, type Wish } from './wish.ts';
import styles from './ReadyList.module.css';

type Actions = { busy: boolean; onOpen: (wish: Wish) => void; onAdjust: (wish: Wish) => void };
type Props = Actions & { list: DeckList; /** The decks in play, for the toolkit's own programmes. */ cards: Cards };

/** A programme as it lies on the table. */
type Offer = {
  readonly id: string;
  readonly title: string;
  readonly purpose: string;
  /** Title of the deck it comes in; null for the toolkit's own. */
  readonly deck: string | null;
  /** Language of its words. */
  readonly lang: Language;
  /** Null when a deck that it needs is missing. */
  readonly programme: TypedProgramme | null;
  readonly cards: Cards;
};

/** The family whose pattern stands at the head of each programme; decoration. */
const FAMILIES = ['betrouwbaar', 'bekwaam', 'betrokken'] as const;

/** The ready-made programmes as cards on the table: open at once, or adjust first. */
export function ReadyList({ list, cards, ...actions }: Props) {
  const language = useLanguage();
  const ofDecks = offeredByDecks(list, cards.language).map((offered) => ({
    ...offered,
    title: offered.programme.title,
    deck: offered.standard ? null : offered.deck,
    lang: cards.language,
  }));
  const standard = ofDecks.filter((offered) => offered.standard);
  // The whole gathering first, then the short ones, then the longer methods, then what other decks bring.
  const offers: readonly Offer[] = [
    ...standard.slice(0, 1),
    ...READY_PROGRAMMES.map((ready) => ({
      id: ready.id,
      title: ready.title[language],
      purpose: ready.purpose[language],
      deck: null,
      lang: language,
      programme: buildReady(ready, cards),
      cards,
    })),
    ...standard.slice(1),
    ...ofDecks.filter((offered) => !offered.standard),
  ];
  return (
    <ul className={styles.list}>
      {offers.map((offer, i) => (
        <li key={offer.id} className={styles.card}>
          <span className={`${styles.band} ${qualityClass(FAMILIES[i % FAMILIES.length] ?? 'none')}`} aria-hidden="true">
            <Pattern id={`programme-${offer.id}`} family={FAMILIES[i % FAMILIES.length] ?? 'none'} />
          </span>
          <Ready offer={offer} {...actions} />
        </li>
      ))}
    </ul>
  );
}

function Ready({ offer: { title, purpose, deck, lang, programme, cards }, busy, onOpen, onAdjust }: Actions & { offer: Offer }) {
  const words = useWords(startWords);
  const language = useLanguage();
  const common = useWords(consoleWords);
  const decks = useWords(deckWords);
  return (
    <div className={styles.words}>
      <h2 className={styles.title} lang={lang}>
        {title}
      </h2>
      <p className={styles.purpose} lang={lang}>
        {purpose}
      </p>
      {programme ? (
        <>
          <p className={styles.facts}>
            {[...new Set(programme.activities.map((item) => itemKind(item.kind).name[language]))].join(' · ')} ·{' '}
            <span className="num">{common.min(totalMinutes(programme))}</span>
            {deck !== null && <span className={styles.from}>{decks.fromDeck(deck)}</span>}
          </p>
          <div className={styles.acts}>
            <Button
              kind="main"
              aria-label={words.openNamed(title)}
              aria-disabled={busy}
              onClick={() => !busy && onOpen(wishFor(programme, cards))}
            >
              {busy ? words.opening : words.open}
            </Button>
            <Button
              kind="quiet"
              icon={<SlidersHorizontal aria-hidden="true" />}
              aria-label={words.adjustNamed(title)}
              onClick={() => onAdjust(wishFor(programme, cards))}
            >
              {words.adjust}
            </Button>
          </div>
        </>
      ) : (
        <p className={styles.facts}>{words.noCards}</p>
      )}
    </div>
  );
}
