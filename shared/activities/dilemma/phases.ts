/**
 * read (whole story, stakeholders) -> clarify -> first choice -> [its result] -> talk -> each twist -> second choice
 * -> result -> afterword. A story of the room's own has no afterword: its author can tell what happened.
 */
import { isOwnStory } from '../../deck/own-story-id.ts';
import type { Phase } from '../activity.ts';
import { TALK } from './answer.ts';
import type { DilemmaSettings } from './settings.ts';

export function phases(settings: DilemmaSettings): readonly Phase[] {
  const phase = (id: string, slots: readonly string[], pictures: readonly string[] = []): Phase => ({ id, slots, pictures });
  const notes = settings.notes === 'none' ? [] : [TALK];
  return [
    phase('read', ['read']),
    phase('clarify', ['questions']),
    phase('first', ['first']),
    ...(settings.revealFirst ? [phase('first-result', [], ['first'])] : []),
    { ...phase('talk', notes), tableSlots: notes },
    ...settings.twists.map((twist) => phase(twistSlot(twist), [twistSlot(twist)])),
    phase('second', ['second']),
    phase(
      'result',
      [],
      [
        'both',
        'movement',
        ...(settings.perTable ? ['tables'] : []),
        'values',
        'qualities',
        ...(settings.twists.length > 0 ? ['twists'] : []),
        'reasons',
      ],
    ),
    ...(isOwnStory({ id: settings.story }) ? [] : [phase('afterword', [])]),
  ];
}

export function twistSlot(twist: string): string {
  return `twist:${twist}`;
}

/** Twists dealt up to and including this phase. */
export function twistsDealt(settings: DilemmaSettings, phase: string): readonly string[] {
  const order = phases(settings).map((each) => each.id);
  const now = order.indexOf(phase);
  return settings.twists.filter((twist) => order.indexOf(twistSlot(twist)) <= now);
}

/** Twists that tables can be dealt: those that the whole room does not get. */
export function twistsForTables<Twist extends { readonly id: string }>(
  { twists }: Pick<DilemmaSettings, 'twists'>,
  all: readonly Twist[],
): readonly Twist[] {
  return all.filter(({ id }) => !twists.includes(id));
}
