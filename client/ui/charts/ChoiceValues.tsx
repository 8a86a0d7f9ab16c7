import { ValueStrip } from '../cards/ValueStrip.tsx';
import { classes } from '../classes.ts';
import { ChartFrame } from './ChartFrame.tsx';
import { ChoiceLabel } from './ChoiceLabel.tsx';
import styles from './ChoiceValues.module.css';
import type { ChartProps, ChoiceOf, ValueOf } from './names.ts';

type Props = ChartProps & {
  /** Value cards played with each choice, most first; only groups that may be shown. */
  values: readonly {
    readonly choice: string;
    readonly people: number;
    readonly cards: readonly { readonly value: string; readonly count: number }[];
  }[];
  choiceOf: ChoiceOf;
  valueOf: ValueOf;
  /** "18 mensen" */
  peopleOf: (people: number) => string;
  columns: { readonly choice: string; readonly value: string; readonly count: string };
  /** Cards to draw per option; the table has all. */
  limit?: number;
};

/** Which values people played with which option: the cards lie under the option, most played on top. */
export function ChoiceValues({ values, choiceOf, valueOf, peopleOf, columns, limit = 4, ...frame }: Props) {
  const shared = sharedBy(values, limit);
  return (
    <ChartFrame
      {...frame}
      columns={[columns.choice, columns.value, columns.count]}
      rows={values.flatMap(({ choice, cards }) =>
        cards.map(({ value, count }) => ({
          head: `${choiceOf(choice).letter} ${choiceOf(choice).label}`,
          cells: [valueOf(value).title, count],
        })),
      )}
    >
      <div className={classes(styles.options, values.length > 3 && styles.many)}>
        {values.map(({ choice, people, cards }) => (
          <div key={choice} className={styles.option}>
            <ChoiceLabel choice={choiceOf(choice)} />
            <span className={styles.people}>{peopleOf(people)}</span>
            {cards.slice(0, limit).map(({ value, count }) => (
              <ValueStrip
                key={value}
                card={{ id: value, ...valueOf(value) }}
                qualityLabel=""
                dense
                state={shared.has(value) ? 'thread' : 'lies'}
                className={styles.strip}
              >
                <b className={styles.count}>{count}</b>
              </ValueStrip>
            ))}
          </div>
        ))}
      </div>
    </ChartFrame>
  );
}

/** The golden element: values that lie under every option, when there is more than one. */
function sharedBy(values: Props['values'], limit: number): Set<string> {
  if (values.length < 2) return new Set();
  const drawn = values.map((group) => new Set(group.cards.slice(0, limit).map((card) => card.value)));
  return new Set([...drawn[0]!].filter((value) => drawn.every((group) => group.has(value))));
}
