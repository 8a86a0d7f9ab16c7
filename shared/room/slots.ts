/**
 * When may an answer be sent?
 *
 * AN1 A slot is open while its phase is current.
 * AN2 After its phase it is late: an answer that never arrived may still come (a phone was away), and where the kind
 *     allows it a saved one may still change, until AN3.
 * AN3 Once a picture of it was revealed it is sealed.
 * AN4 Before its phase it does not exist for phones.
 * AN5 A pause stops the stage, not the hands: answers are taken in a paused room.
 */
import { activityKind } from '../activities/registry.ts';
import { itemOf, phaseOfSlot } from './programme.ts';
import { refuse, type Refusal } from './refusal.ts';
import type { OpenRoom } from './state.ts';

export type SlotState = 'open' | 'late' | 'sealed' | 'not-yet';

export function slotState(state: OpenRoom, activity: string, slot: string): SlotState | null {
  const item = itemOf(state.setup.programme, activity);
  const phase = item && phaseOfSlot(item, slot);
  if (!item || !phase) return null;
  if (state.sealed.includes(`${activity}/${slot}`)) return 'sealed';
  if (state.stage.at === 'activity' && state.stage.activity === activity && state.stage.phase === phase.id) return 'open';
  return state.visited.includes(`${activity}/${phase.id}`) ? 'late' : 'not-yet';
}

/** @param saved whether this person has an answer there already. */
export function mayAnswer(state: OpenRoom, activity: string, slot: string, saved: boolean): Refusal | null {
  const item = itemOf(state.setup.programme, activity);
  if (!item) return refuse('no-such-activity');
  switch (slotState(state, activity, slot)) {
    case null:
      return refuse('no-such-slot');
    case 'not-yet':
      return refuse('not-open-yet');
    case 'sealed':
      return refuse('result-shown');
    case 'late':
      return saved && !activityKind(item.kind).changeableLate ? refuse('phase-over') : null;
    case 'open':
      return null;
  }
}
