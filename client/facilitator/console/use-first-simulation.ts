import { useEffect, useRef } from 'react';
import { useLive } from '../../live/hooks.tsx';
import { useCommands } from './commands.tsx';
import { SIMULATED_BY_DEFAULT } from './Rehearsal.tsx';

/** Fills a rehearsal that was just opened, so that it can begin at once. Later the facilitator decides. */
export function useFirstSimulation(fresh: boolean): void {
  const { command } = useCommands();
  const empty = useLive(
    (state) =>
      state.connection === 'online' &&
      state.console?.view.room.kind === 'rehearsal' &&
      state.console.startedAt === null &&
      state.console.simulated === 0,
  );
  const done = useRef(false);
  useEffect(() => {
    if (!fresh || !empty || done.current) return;
    done.current = true;
    void command({ do: 'simulate', people: SIMULATED_BY_DEFAULT });
  }, [fresh, empty, command]);
}
