/** A rehearsal of every kind of activity, asked in every way that looks different, and what a facilitator arranges on the way. */
import type { ApprovedText } from '../../../../shared/activities/activity.ts';
import type { ActivityName } from '../../../../shared/activities/registry.ts';
import { cardsIn, choiceOf } from '../../../../shared/programmes/cards.ts';
import { standardDecks } from '../../../../shared/programmes/choose.ts';
import { toProgramme } from '../../../../shared/programmes/item.ts';
import { newItem } from '../../../../shared/programmes/kinds.ts';
import type { DeckList, OpenedRoom } from '../../../../shared/protocol/http.ts';
import type { InSeries } from '../../../../shared/protocol/series.ts';
import { post } from '../wire.ts';

export type Asked = { readonly name: string; readonly kind: ActivityName; readonly given: Readonly<Record<string, unknown>> };

/** Every kind but the review, with settings that bring out everything it can show; some are asked in two ways that look different. */
export const ASKED: readonly Asked[] = [
  { name: 'check-in, a word', kind: 'check-in', given: { ask: 'word' } },
  { name: 'check-in, a scale', kind: 'check-in', given: { ask: 'scale' } },
  { name: 'value-sort', kind: 'value-sort', given: { lenses: ['personal', 'professional'], keepTwo: true } },
  { name: 'table-sort', kind: 'table-sort', given: { ranked: true } },
  { name: 'dilemma', kind: 'dilemma', given: { roles: true, perTable: true, revealFirst: true, other: true, notes: 'all' } },
  { name: 'three-qualities', kind: 'three-qualities', given: { again: true } },
  { name: 'rings', kind: 'rings', given: { own: true } },
  { name: 'mirror', kind: 'mirror', given: { talk: true } },
  { name: 'theme', kind: 'theme', given: { notes: 'all' } },
  { name: 'task, alone', kind: 'task', given: { answers: 2, dots: 3 } },
  { name: 'task, at a table', kind: 'task', given: { work: 'table', answers: 2, dots: 3 } },
  { name: 'speaker', kind: 'speaker', given: { who: 'Noor Verhulst', subject: 'De dag dat ik nee zei' } },
  { name: 'own-cases', kind: 'own-cases', given: { sorts: ['dilemma', 'example'] } },
  { name: 'agreements', kind: 'agreements', given: { levels: true } },
  { name: 'check-out', kind: 'check-out', given: { evaluate: true } },
];

/** @param series one whose last gathering left agreements: the review of these is put in by the service itself */
export async function openAsked(url: string, { kind, given }: Asked, series: InSeries | null): Promise<OpenedRoom> {
  const list = (await (await fetch(`${url}/api/decks`)).json()) as DeckList;
  const cards = cardsIn(list, 'nl', standardDecks(list, 'nl'));
  const item = newItem(kind, cards, { id: kind, given });
  if (!item) throw new Error(`the shipped decks have no cards for ${kind}`);
  return post(url, '/api/rooms', {
    title: 'Alle onderdelen',
    kind: 'rehearsal',
    naming: 'anonymous',
    smallCircle: false,
    language: 'nl',
    keepDays: 30,
    programme: toProgramme({ title: item.title, activities: [item] }),
    decks: cards.decks.map(choiceOf),
    ...(series ? { series } : {}),
  });
}

/** What is arranged in this phase, one act after another. */
export function actsIn(kind: ActivityName, phase: string, items: readonly ApprovedText[]): readonly object[] {
  const [first, second] = items;
  switch (`${kind}/${phase}`) {
    case 'own-cases/result':
      return first ? [{ act: 'choose', item: first.id }] : [];
    case 'speaker/questions':
      return first ? [{ act: 'answer', question: first.id }] : [];
    case 'task/gather':
      return [
        first && { act: 'group', title: 'Eerst bellen', item: first.id },
        second && { act: 'group', title: 'Nakijken', item: second.id },
      ].filter((act) => act !== undefined);
    case 'agreements/sharpen':
      return items.slice(0, 2).map(({ id, text, more }, i) => ({
        act: 'put',
        rule: {
          id,
          value: more?.['value'] ?? '',
          text,
          level: i === 0 ? 'society' : null,
          owner: 'Sanne',
          review: '2027-01-15',
          adopted: i > 0,
        },
      }));
    case 'review/decide':
      return [
        { act: 'focus', id: 'rule-1' },
        { act: 'decide', id: 'rule-1', outcome: 'kept' },
        { act: 'decide', id: 'rule-3', outcome: 'dropped' },
        { act: 'focus', id: null },
      ];
    default:
      return [];
  }
}
