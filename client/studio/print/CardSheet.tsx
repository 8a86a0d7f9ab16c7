import type { CSSProperties } from 'react';
import type { CardOf, Language, QualityLabels } from '../../../shared/deck/deck.ts';
import { sheets } from '../../i18n/studio-print.ts';
import { CardBack } from '../../ui/cards/CardBack.tsx';
import { classes } from '../../ui/classes.ts';
import styles from './CardSheet.module.css';
import type { CardPart } from './choices.ts';
import { Face } from './Faces.tsx';
import { backPlaceOf, cutMarks, PAPER, placeOf, type Place, type SheetLayout } from './layout.ts';

type Props = {
  part: CardPart;
  /** At most as many as fit on one sheet. */
  cards: readonly CardOf<CardPart>[];
  layout: SheetLayout;
  labels: QualityLabels;
  language: Language;
  marks: boolean;
  /** In the margin: which deck, and which sheet of how many. */
  deckTitle: string;
  sheet: number;
  of: number;
  /** This is the first sheet of all: the title of the deck is the title of what is printed. */
  first?: boolean;
};

const NAMES = { values: 'value', themes: 'theme', tasks: 'task' } as const;

/** One side of A4 with cards at their real size. */
export function CardSheet({ part, cards, layout, labels, language, marks, deckTitle, sheet, of, first = false }: Props) {
  const words = sheets[language];
  const DeckTitle = first ? 'h1' : 'p';
  const Kind = sheet === 1 ? 'h2' : 'p';
  return (
    <section className={styles.sheet} lang={language} style={sizeOf(layout)}>
      <div className={styles.line}>
        <DeckTitle>{deckTitle}</DeckTitle>
        <Kind>
          {words[NAMES[part]]}, {words.sheet(sheet, of)}
        </Kind>
      </div>
      <ul>
        {cards.map((card, i) => (
          <li key={card.id} className={classes(styles.card, !marks && styles.outlined)} style={at(placeOf(layout, i))} data-front={card.id}>
            <Face part={part} card={card} labels={labels} language={language} />
          </li>
        ))}
      </ul>
      {marks && <CutMarks layout={layout} cards={cards.length} />}
    </section>
  );
}

/** The side behind a sheet of cards: every back behind its card when the sheet is turned over its long edge. */
export function BackSheet({ part, cards, layout, language, marks, sheet, of }: Omit<Props, 'labels' | 'deckTitle' | 'first'>) {
  const words = sheets[language];
  return (
    <section className={styles.sheet} lang={language} style={sizeOf(layout)}>
      <div className={styles.line}>
        <p>
          {words[NAMES[part]]}, {words.sheet(sheet, of)}, {words.back}
        </p>
      </div>
      <div role="img" aria-label={words.backs(sheet)}>
        {cards.map((card, i) => (
          <div
            key={card.id}
            className={classes(styles.card, !marks && styles.outlined)}
            style={at(backPlaceOf(layout, i))}
            data-back={card.id}
          >
            <CardBack />
          </div>
        ))}
      </div>
      {marks && <CutMarks layout={layout} cards={cards.length} />}
    </section>
  );
}

function CutMarks({ layout, cards }: { layout: SheetLayout; cards: number }) {
  return (
    <svg className={styles.marks} viewBox={`0 0 ${PAPER.width} ${PAPER.height}`} aria-hidden="true">
      <path d={cutMarks(layout, cards)} />
    </svg>
  );
}

const at = ({ left, top }: Place): CSSProperties => ({ left: `${left}mm`, top: `${top}mm` });

/** The measures of this sheet, for its style sheet. */
function sizeOf({ width, height, lefts, tops }: SheetLayout): CSSProperties {
  return {
    '--card-width': `${width}mm`,
    '--card-height': `${height}mm`,
    '--card-ratio': `${width} / ${height}`,
    '--first-left': `${lefts[0]}mm`,
    '--foot-top': `${(tops.at(-1) ?? 0) + height}mm`,
  } as CSSProperties;
}
