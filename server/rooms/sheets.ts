/**
 * Who wrote on the sheet of a table. What a table notes is kept once, under a key of the table; so that its words leave the room
 * only with a yes of those who wrote them, each of them leaves a mark under the own key. Marks are kept like answers: they hold no
 * name and no time, nobody is sent them, and they can be made by nobody once the room's secret is destroyed.
 */
import type { OwnAnswer } from '../../shared/protocol/messages.ts';
import type { Answers } from './answers.ts';

/** Where the marks are kept: no activity has this id. */
export const WROTE = '.wrote';

type Sheet = Pick<OwnAnswer, 'activity' | 'slot'> & { readonly key: string };

/** The slot in which a sheet is marked. */
export function markOf({ activity, slot, key }: Sheet): string {
  return `${activity}/${slot}/${key}`;
}

/** How many people wrote on a sheet; what somebody keeps under the own key has one author. */
export function authorsOf(answers: Answers, sheet: Sheet): number {
  return Math.max(1, answers.slot(WROTE, markOf(sheet)).size);
}

/** The sheets that this person wrote on, at whatever table. */
export function sheetsOf(answers: Answers, key: string): readonly (Sheet & Pick<OwnAnswer, 'body'>)[] {
  return answers.marks(WROTE, key).flatMap((mark) => {
    const [activity = '', slot = '', table = ''] = mark.split('/');
    const sheet = answers.get(activity, slot, table);
    return sheet ? [{ activity, slot, key: table, body: sheet.body }] : [];
  });
}
