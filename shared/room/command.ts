/** What a facilitator can ask of a room. Commands that move the stage name the step they were given at. */
import * as v from 'valibot';
import { PACES } from './pace.ts';

const step = v.pipe(v.number(), v.integer(), v.minValue(0));
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(80));
const seconds = v.pipe(v.number(), v.integer(), v.minValue(10), v.maxValue(3 * 60 * 60));

export const CommandSchema = v.variant('do', [
  /** The one dominant button: reveal the next picture, else the next phase, else the next activity, else the end. */
  v.strictObject({ do: v.literal('next'), step }),
  v.strictObject({ do: v.literal('back'), step }),
  /** Leave the rest of this activity. */
  v.strictObject({ do: v.literal('skip'), step }),
  v.strictObject({ do: v.literal('go'), step, activity: id, phase: id }),
  v.strictObject({ do: v.literal('reveal'), step, picture: id }),
  v.strictObject({ do: v.literal('hide'), step }),
  v.strictObject({ do: v.literal('pause') }),
  v.strictObject({ do: v.literal('resume') }),
  v.strictObject({ do: v.literal('timer-start'), seconds }),
  v.strictObject({ do: v.literal('timer-extend'), seconds }),
  v.strictObject({ do: v.literal('timer-stop') }),
  v.strictObject({ do: v.literal('lock') }),
  v.strictObject({ do: v.literal('unlock') }),
  v.strictObject({ do: v.literal('approve'), text: id }),
  v.strictObject({ do: v.literal('withdraw'), text: id }),
  /** Ask the author of a text whether it may be in the harvest; take that back. */
  v.strictObject({ do: v.literal('mark'), text: id }),
  v.strictObject({ do: v.literal('unmark'), text: id }),
  /** Arrange something in an activity while it runs; each kind says what can be arranged (`Steering`). */
  v.strictObject({ do: v.literal('steer'), activity: id, act: v.unknown() }),
  /** The activities that are still ahead, in a new order; who is left out is taken out of the programme. */
  v.strictObject({ do: v.literal('arrange'), step, ahead: v.pipe(v.array(id), v.maxLength(20)) }),
  /** The numbers of the tables on the screen ("Zoek je tafel"), until the stage moves on or somebody takes them away. */
  v.strictObject({ do: v.literal('seats'), shown: v.boolean() }),
  /** Rehearsals only: the number of simulated people in the room from now on. */
  v.strictObject({ do: v.literal('simulate'), people: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(300)) }),
  /** Rehearsals only: how fast they read and answer from now on. */
  v.strictObject({ do: v.literal('pace'), times: v.picklist(PACES) }),
  v.strictObject({ do: v.literal('close') }),
]);

export type Command = v.InferOutput<typeof CommandSchema>;

/** What only the server knows at the moment of a command; a replay of the events needs none of it. */
export type Context = {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** How many answers the pictures of a phase rest on. */
  readonly basis: (activity: string, phase: string) => number;
  /** Does this text exist in the current activity? */
  readonly knowsText: (text: string) => boolean;
};
