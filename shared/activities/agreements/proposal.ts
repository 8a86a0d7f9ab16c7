/** A proposal as phones, console and screen read it from an approved text. */
import type { ApprovedText } from '../activity.ts';
import type { Level } from './rule.ts';

export type ReadProposal = { readonly id: string; readonly text: string; readonly value: string; readonly level: Level | null };

export function readProposal({ id, text, more = {} }: Pick<ApprovedText, 'id' | 'text' | 'more'>): ReadProposal {
  const { value = '', level } = more;
  return { id, text, value, level: isLevel(level) ? level : null };
}

function isLevel(level: string | undefined): level is Level {
  return level === 'politics' || level === 'society' || level === 'profession' || level === 'culture';
}
