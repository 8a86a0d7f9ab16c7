/** Every kind of activity, asked in every way that looks different, and what a facilitator arranges on the way. */
import type { ApprovedText } from '../../../shared/activities/activity.ts';
import type { ActivityName } from '../../../shared/activities/registry.ts';
import type { Given } from '../../../shared/programmes/kind.ts';

export type Asked = { readonly name: string; readonly kind: ActivityName; readonly given?: Given };

/** Settings that bring out everything a kind can show; a second look where a kind can ask in two ways. The review needs a series. */
export const ASKED: readonly Asked[] = [
  { name: 'check-in', kind: 'check-in', given: { ask: 'word' } },
  { name: 'check-in-scale', kind: 'check-in', given: { ask: 'scale' } },
  { name: 'value-sort', kind: 'value-sort', given: { lenses: ['personal', 'professional'], keepTwo: true } },
  { name: 'table-sort', kind: 'table-sort', given: { ranked: true } },
  { name: 'dilemma', kind: 'dilemma', given: { roles: true, perTable: true, revealFirst: true, other: true, notes: 'all' } },
  { name: 'three-qualities', kind: 'three-qualities', given: { again: true } },
  { name: 'rings', kind: 'rings', given: { own: true } },
  { name: 'mirror', kind: 'mirror', given: { talk: true } },
  { name: 'theme', kind: 'theme', given: { notes: 'all' } },
  { name: 'task', kind: 'task', given: { answers: 2, dots: 3 } },
  { name: 'task-table', kind: 'task', given: { work: 'table', answers: 2, dots: 3 } },
  { name: 'speaker', kind: 'speaker', given: { who: 'Noor Verhulst', subject: 'De dag dat ik nee zei' } },
  { name: 'own-cases', kind: 'own-cases', given: { sorts: ['dilemma', 'example'] } },
  { name: 'agreements', kind: 'agreements', given: { levels: true } },
  { name: 'review', kind: 'review' },
  { name: 'check-out', kind: 'check-out', given: { evaluate: true } },
];

/** What the facilitator arranges in this phase, one act after another. @param items what the group may see by now */
export function actsIn(kind: ActivityName, phase: string, items: readonly ApprovedText[]): readonly object[] {
  const [first, second, ...rest] = items;
  switch (`${kind}/${phase}`) {
    case 'own-cases/result':
      return first ? [{ act: 'choose', item: first.id }] : [];
    case 'speaker/questions':
      return first ? [{ act: 'answer', question: first.id }] : [];
    case 'task/gather':
      return [
        ...(first ? [{ act: 'group', title: 'Eerst bellen', item: first.id }] : []),
        ...(second ? [{ act: 'group', title: 'Samen nakijken', item: second.id }] : []),
        ...rest.slice(0, 2).map(({ id }, i) => ({ act: 'put', item: id, group: `group-${i + 1}` })),
      ];
    case 'agreements/sharpen':
      return items.slice(0, 3).map(sharpened);
    case 'agreements/result':
      return [{ act: 'focus', id: null }];
    case 'review/decide':
      return [
        { act: 'focus', id: 'rule-1' },
        { act: 'decide', id: 'rule-1', outcome: 'kept' },
        { act: 'change', id: 'rule-2', text: 'vooraf bellen als een brief slecht nieuws brengt', owner: 'Sanne', review: '2027-03-01' },
        { act: 'decide', id: 'rule-3', outcome: 'dropped' },
        { act: 'focus', id: null },
      ];
    default:
      return [];
  }
}

/** The first one only weighed, the others adopted, one of them by nobody and for ever. */
function sharpened({ id, text, more }: ApprovedText, at: number): object {
  const rule = {
    id,
    value: more?.['value'] ?? '',
    text,
    level: at === 0 ? 'society' : null,
    owner: at === 1 ? '' : 'Sanne',
    review: at === 1 ? null : '2027-01-15',
    adopted: at > 0,
  };
  return { act: 'put', rule };
}
