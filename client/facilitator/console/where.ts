/** Where a room is in its programme, in names for the console. Pure. */
import type { Language } from '../../../shared/deck/deck.ts';
import type { NextStep } from '../../../shared/room/course.ts';
import type { FacilitatorView } from '../../../shared/room/views.ts';
import { consoleParts } from '../activities.ts';
import { capital } from '../parts/format.ts';
import { roomWords } from '../../i18n/console-room.ts';

export type Where = {
  /** -1 in the lobby; the number of activities at the end. */
  readonly index: number;
  /** Id of the phase, null outside activities. */
  readonly phase: string | null;
  /** Title of the activity; of the room outside activities. */
  readonly activity: string;
  /** Name of the phase, with a capital: the heading of this moment. */
  readonly name: string;
  /** Phase so many of so many, counted from 1; null outside activities. */
  readonly step: { readonly now: number; readonly of: number } | null;
};

export function whereIs({ view, programme }: FacilitatorView, language: Language): Where {
  const words = roomWords[language];
  const outside = { phase: null, activity: view.room.title, step: null };
  if (view.status === 'closed' || view.stage.at === 'end') return { ...outside, index: programme.length, name: words.end };
  if (view.stage.at === 'lobby') return { ...outside, index: -1, name: words.lobby };
  const { activity } = view.stage;
  return {
    index: activity.index,
    phase: activity.phase,
    activity: activity.title,
    name: capital(consoleParts(activity.name).phaseName(activity.phase, activity.phases, language)),
    step: { now: activity.phases.indexOf(activity.phase) + 1, of: activity.phases.length },
  };
}

/** Name of a phase of any activity of the programme, with a capital. */
export function phaseTitle({ programme }: FacilitatorView, activity: string, phase: string, language: Language): string {
  const item = programme.find((each) => each.id === activity);
  return item ? capital(consoleParts(item.name).phaseName(phase, item.phases, language)) : phase;
}

/** What the dominant button says will happen, and where. At the end it closes the session. */
export function nextLabel(console: FacilitatorView, language: Language): { readonly label: string; readonly sub: string } {
  const words = roomWords[language];
  const { next } = console;
  return next === null ? { label: words.closeRoom, sub: words.subClose } : stepLabel(console, next, language);
}

function stepLabel(
  { programme, view }: FacilitatorView,
  next: NextStep,
  language: Language,
): { readonly label: string; readonly sub: string } {
  const words = roomWords[language];
  if (next.to === 'end') return { label: words.toEnd, sub: words.subEnd };
  if (next.to === 'picture') {
    const name =
      view.status === 'open' && view.stage.at === 'activity'
        ? consoleParts(view.stage.activity.name).pictureName(next.picture, language)
        : next.picture;
    return { label: words.show(name), sub: words.subScreen };
  }
  const item = programme.find((each) => each.id === next.activity);
  if (!item) return { label: words.toEnd, sub: words.subEnd };
  const parts = consoleParts(item.name);
  if (next.to === 'activity') return { label: parts.toActivity(language), sub: words.subActivity(item.title, item.minutes) };
  return { label: words.toPhase(parts.phaseName(next.phase, item.phases, language)), sub: words.subScreen };
}
