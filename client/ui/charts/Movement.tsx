import type { CSSProperties, ReactNode } from 'react';
import type { Movement as MovementPicture } from '../../../shared/activities/dilemma/picture.ts';
import { classes } from '../classes.ts';
import { ChartFrame } from './ChartFrame.tsx';
import { badgesOf, ribbonOf, threadsOf } from './movement-drawing.ts';
import { layoutMovement, type Band, type FlowNode } from './movement-layout.ts';
import { timesOf } from './movement-times.ts';
import styles from './Movement.module.css';
import { MovementLabel } from './MovementLabel.tsx';
import type { ChartProps, ChoiceOf } from './names.ts';

const SLOTS = { roomy: 0.24, tight: 0.15, letters: 0.1 };

type Props = ChartProps & {
  movement: MovementPicture;
  choiceOf: ChoiceOf;
  /** Also the heads of the two sides: "Eerste keuze", "Tweede keuze". */
  columns: { readonly from: string; readonly first: string; readonly second: string };
  /** Instead of +0: "gelijk". */
  same?: string;
  /** Shows it happen; another number shows it again. Without it the picture stands complete. */
  play?: number | undefined;
};

const MOST_THREADS = 150; // above this a thread is under 3 px on the screen, and groups become ribbons
const MOST_WORDS = 4; // above this the words of the options do not fit beside their nodes: letters there, words below

/** The showpiece: who stayed and who moved between two choices, one thread per person. Flows of null are left out: say so in `note`. */
export function Movement({ movement, choiceOf, columns, same, play, ...frame }: Props) {
  const options = movement.first.filter(
    ({ choice, count }) => count > 0 || movement.second.some((row) => row.choice === choice && row.count > 0),
  ).length;
  const labels = options > MOST_WORDS ? 'letters' : options > 3 || frame.compact ? 'tight' : 'roomy';
  const layout = layoutMovement(movement, { gap: options > MOST_WORDS ? 0.04 : 0.065, slot: SLOTS[labels] });
  const stayers = layout.bands.filter((band) => !band.moved);
  const movers = layout.bands.filter((band) => band.moved).toSorted((a, b) => b.count - a.count);
  const times = timesOf(movers.length);
  const threads = movement.people <= (frame.compact ? MOST_THREADS / 2 : MOST_THREADS);
  const delay = (ms: number) => ({ animationDelay: `${ms}ms` });
  return (
    <ChartFrame {...frame} {...tableOf(movement, choiceOf, columns, frame.table.hidden)}>
      <div
        key={play ?? 'still'}
        className={classes(styles.movement, styles[labels], play !== undefined && styles.plays, frame.compact && styles.compact)}
        data-labels={labels}
      >
        <p className={classes(styles.head, styles.headLeft)}>{columns.first}</p>
        <p className={classes(styles.head, styles.headRight, styles.late)} style={delay(times.stay)}>
          {columns.second}
        </p>
        <Side nodes={layout.left} className={styles.left}>
          {(node) => <MovementLabel node={node} choice={choiceOf(node.choice)} side="left" />}
        </Side>
        <Nodes nodes={layout.left} />
        <div className={styles.flows}>
          <svg className={styles.stay} viewBox="0 0 100 1000" preserveAspectRatio="none" style={delay(times.stay)}>
            {stayers.map((band) => (
              <path key={band.from + band.to} d={threads ? threadsOf(band, layout.unit) : ribbonOf(band)} />
            ))}
          </svg>
          {movers.map((band, i) => (
            <svg
              key={band.from + band.to}
              className={styles.move}
              viewBox="0 0 100 1000"
              preserveAspectRatio="none"
              style={delay(times.move(i))}
            >
              <path className={styles.edge} d={ribbonOf(band)} />
              <path className={styles.gold} d={threads ? threadsOf(band, layout.unit) : ribbonOf(band)} />
            </svg>
          ))}
          {badgesOf(movers).map(({ band, x, y }, i) => (
            <b
              key={band.from + band.to}
              className={styles.badge}
              style={{ left: `${100 * x}%`, top: `${100 * y}%`, ...delay(times.arrived(i)) }}
            >
              {band.count}
            </b>
          ))}
        </div>
        <Nodes nodes={layout.right} className={styles.late} style={delay(times.stay)} />
        <Side nodes={layout.right} className={classes(styles.right, styles.late)} style={delay(times.stay)}>
          {(node) => (
            <MovementLabel
              node={node}
              choice={choiceOf(node.choice)}
              side="right"
              difference={node.count - (layout.left.find((other) => other.choice === node.choice)?.count ?? 0)}
              same={same}
              rising={play === undefined ? undefined : { from: stayedIn(stayers, node), ...times }}
            />
          )}
        </Side>
      </div>
      <ul className={classes(styles.key, labels === 'letters' && styles.shown)}>
        {layout.left.map(({ choice }) => (
          <li key={choice}>
            <b>{choiceOf(choice).letter}</b> {choiceOf(choice).label}
          </li>
        ))}
      </ul>
    </ChartFrame>
  );
}

const stayedIn = (stayers: readonly Band[], node: FlowNode) =>
  stayers.find((band) => band.to === node.choice && band.from === band.to)?.count ?? 0;

type Place = { nodes: readonly FlowNode[]; className?: string | undefined; style?: CSSProperties };

function Nodes({ nodes, className, style }: Place) {
  return (
    <div className={classes(styles.nodes, className)} style={style}>
      {nodes.map(({ choice, y, height }) => (
        <span key={choice} style={{ top: `${100 * y}%`, height: `max(3px, ${100 * height}%)` }} />
      ))}
    </div>
  );
}

function Side({ nodes, className, style, children }: Place & { children: (node: FlowNode) => ReactNode }) {
  return (
    <div className={classes(styles.side, className)} style={style}>
      {nodes.map((node) => (
        <div key={node.choice} className={styles.label} style={{ top: `${100 * (node.y + node.height / 2)}%` }}>
          {children(node)}
        </div>
      ))}
    </div>
  );
}

/** From in the rows, to in the columns, totals at the ends: all numbers of the drawing. */
function tableOf({ first, second, flows }: MovementPicture, choiceOf: ChoiceOf, columns: Props['columns'], hidden: string) {
  const name = (id: string) => `${choiceOf(id).letter} ${choiceOf(id).label}`;
  const flow = (from: string, to: string) => {
    const found = flows.find((one) => one.from === from && one.to === to);
    return found ? (found.count ?? hidden) : 0;
  };
  return {
    columns: [columns.from, ...second.map(({ choice }) => choiceOf(choice).letter), columns.first],
    rows: [
      ...first.map(({ choice, count }) => ({ head: name(choice), cells: [...second.map((to) => flow(choice, to.choice)), count] })),
      { head: columns.second, cells: [...second.map(({ count }) => count), first.reduce((total, { count }) => total + count, 0)] },
    ],
  };
}
