/**
 * Items: sentences that people or tables write down, and of which the facilitator chooses what everybody works with.
 * Shared by every kind of activity that collects; such a kind gives `itemsSchema` as the schema of a slot and `itemTexts` as
 * its texts. What was approved comes back as `ApprovedText` in `live.items` and, for a summary, in `approved`.
 *
 * CO1 An item is one to so many characters; whoever writes more than the most is refused.
 * CO2 The same sentence twice from one hand is one item.
 * CO3 Whoever has nothing to write passes.
 */
import * as v from 'valibot';
import type { ApprovedText, Persona, Progress, WrittenText } from '../activity.ts';

export type Items = { readonly kind: 'items'; readonly items: readonly string[] } | { readonly kind: 'pass' };

/** @param limits `most` items of at most `longest` characters each. */
export function itemsSchema({ most, longest }: { readonly most: number; readonly longest: number }): v.GenericSchema<unknown, Items> {
  const item = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(longest));
  const items = v.pipe(
    v.array(item),
    v.maxLength(most),
    v.transform((all): readonly string[] => [...new Set(all)]),
  );
  return v.variant('kind', [v.strictObject({ kind: v.literal('items'), items }), v.strictObject({ kind: v.literal('pass') })]);
}

/** The sentences of one answer, for the facilitator to approve. */
export function itemTexts(body: Items, slot: string, use: WrittenText['use'] = 'item'): readonly WrittenText[] {
  return body.kind === 'items' ? body.items.map((text) => ({ slot, text, use, choice: null })) : [];
}

/** Somebody who took everything back is busy again. */
export function itemsProgress(body: Items): Progress {
  return body.kind === 'pass' ? 'pass' : body.items.length > 0 ? 'done' : 'busy';
}

/** Approved items of one slot. */
export function itemsOf(approved: readonly ApprovedText[], slot: string): readonly ApprovedText[] {
  return approved.filter((item) => item.slot === slot);
}

/** What a simulated person writes: now and then nothing, mostly one or two of the sentences, never one twice. */
export function simulateItems(sentences: readonly string[], most: number, persona: Persona): Items {
  if (most === 0 || persona.random() < 0.08) return { kind: 'pass' };
  const wanted = 1 + Math.floor(persona.random() ** 2 * most);
  const items = sentences
    .map((sentence) => ({ sentence, liking: persona.lean(sentence) + persona.random() * 0.8 }))
    .toSorted((a, b) => b.liking - a.liking)
    .slice(0, Math.min(wanted, most))
    .map(({ sentence }) => sentence);
  return { kind: 'items', items };
}
