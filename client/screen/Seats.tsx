import type { RoomView } from '../../shared/room/views.ts';
import { useWords } from '../i18n/language.ts';
import { seatsScreen } from '../i18n/screen-seats.ts';
import { classes } from '../ui/classes.ts';
import { Fit } from './Fit.tsx';
import { Heading } from './Heading.tsx';
import styles from './Seats.module.css';

type Props = { tables: Extract<RoomView, { status: 'open' }>['tables'] };

/** Where people sit, while they look for it: the numbers of the tables. Names never stand here. */
export function Seats({ tables }: Props) {
  const words = useWords(seatsScreen);
  const phones = tables.length > 1 && tables.every(({ people }) => people === 1);
  return (
    <section className={styles.seats}>
      <Heading kicker={words.how}>{words.title}</Heading>
      <Fit levels={SIZES.length} what={`seats ${tables.length}`}>
        {(level) => (
          <ul className={classes(styles.tables, SIZES[level])}>
            {tables.map(({ number, people }) => (
              <li key={number} className={styles.table}>
                <span className="visually-hidden">{words.table(number)}, </span>
                <b className="num" aria-hidden="true">
                  {number}
                </b>
                <span className={styles.people}>{phones ? words.phone : words.people(people)}</span>
              </li>
            ))}
          </ul>
        )}
      </Fit>
    </section>
  );
}

/** At the last of these only the numbers stand there, for very many tables. */
const SIZES = [styles.huge, styles.large, styles.middle, styles.small, styles.smallest, styles.tiny] as const;
