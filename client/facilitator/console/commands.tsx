/** Sends commands and remembers how they ended: one place for refusals, for what is under way and for double presses. */
import { createContext, use, useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { ClientMessageName, ClientPayload, ClientResults, Answered } from '../../../shared/protocol/messages.ts';
import type { Command } from '../../../shared/room/command.ts';
import { isRefusal, type RefusalCode } from '../../../shared/room/refusal.ts';
import { useLink } from '../../live/hooks.tsx';

type WithoutStep<Each> = Each extends { step: number } ? Omit<Each, 'step'> : Each;
/** A command as a button knows it; the step is added when it is pressed. */
export type Order = WithoutStep<Command>;

const MOVES: ReadonlySet<Order['do']> = new Set(['next', 'back', 'skip', 'go', 'reveal', 'hide', 'arrange']);

/** Whoever presses this soon after somebody else moved the session still meant the step before. */
const STARTLE_MS = 600;

type Commands = {
  readonly command: (order: Order) => Promise<boolean>;
  /** Any other message of a facilitator; null when it was refused, which is then shown. */
  readonly ask: <Name extends ClientMessageName>(name: Name, payload: ClientPayload<Name>) => Promise<ClientResults[Name] | null>;
};
type Outcome = { readonly busy: boolean; readonly refused: RefusalCode | null; readonly dismiss: () => void };

const CommandsContext = createContext<Commands | null>(null);
const OutcomeContext = createContext<Outcome | null>(null);

export function CommandProvider({ children }: { children: ReactNode }) {
  const link = useLink();
  const [underWay, setUnderWay] = useState(0);
  const [refused, setRefused] = useState<RefusalCode | null>(null);
  /** The step a move was last given at: until the room moves on, a second press of the same hand is not sent. */
  const movedAt = useRef<number | null>(null);
  /** When another facilitator last moved the session, on the clock of this page. */
  const otherMoved = useRef(Number.NEGATIVE_INFINITY);
  useEffect(
    () =>
      link.store.subscribe(({ console: now }, { console: before }) => {
        if (now && before && now.step !== before.step && movedAt.current !== before.step) otherMoved.current = performance.now();
      }),
    [link],
  );

  const ask = useCallback(
    async <Name extends ClientMessageName>(name: Name, payload: ClientPayload<Name>): Promise<ClientResults[Name] | null> => {
      setUnderWay((n) => n + 1);
      setRefused(null);
      // An activity that this hand puts in makes a step too; it is nobody else's.
      if (name === 'insert') movedAt.current = link.store.getState().console?.step ?? null;
      const answer: Answered<ClientResults[Name]> = await link.send(name, payload);
      if (name === 'insert' && isRefusal(answer)) movedAt.current = null;
      setUnderWay((n) => n - 1);
      if (!isRefusal(answer)) return answer;
      setRefused(answer.refused);
      return null;
    },
    [link],
  );

  const command = useCallback(
    async (order: Order) => {
      if (!MOVES.has(order.do)) return (await ask('command', order as Command)) !== null;
      const step = link.store.getState().console?.step;
      if (step === undefined || movedAt.current === step) return false;
      if (performance.now() - otherMoved.current < STARTLE_MS) {
        setRefused('already-moved');
        return false;
      }
      movedAt.current = step;
      const done = (await ask('command', { ...order, step } as Command)) !== null;
      if (!done) movedAt.current = null;
      return done;
    },
    [ask, link],
  );

  const commands = useMemo(() => ({ command, ask }), [command, ask]);
  const outcome = useMemo(() => ({ busy: underWay > 0, refused, dismiss: () => setRefused(null) }), [underWay, refused]);
  return (
    <CommandsContext value={commands}>
      <OutcomeContext value={outcome}>{children}</OutcomeContext>
    </CommandsContext>
  );
}

export function useCommands(): Commands {
  const commands = use(CommandsContext);
  if (!commands) throw new Error('commands need a CommandProvider above them');
  return commands;
}

/** Arranges something in an activity while it runs; what can be arranged is what the steering of its kind takes. */
export function useSteer(activity: string): (act: Readonly<Record<string, unknown>>) => Promise<boolean> {
  const { command } = useCommands();
  return useCallback((act) => command({ do: 'steer', activity, act }), [command, activity]);
}

export function useOutcome(): Outcome {
  const outcome = use(OutcomeContext);
  if (!outcome) throw new Error('outcomes need a CommandProvider above them');
  return outcome;
}
