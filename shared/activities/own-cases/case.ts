/** What a case is made of, as phones, console and screen read it from an approved text. */
import type { ApprovedText } from '../activity.ts';

/** A dilemma I met, or a good example: a role model, work that went well. */
export const CASE_SORTS = ['dilemma', 'example'] as const;
export type CaseSort = (typeof CASE_SORTS)[number];

/** The steps of the form, in this order. */
export const CASE_FIELDS = ['happened', 'interests', 'hard', 'did'] as const;
export type CaseField = (typeof CASE_FIELDS)[number];

/** What may happen with it: this gathering only, in the report too, a card for later gatherings too. */
export const CONSENTS = ['gathering', 'report', 'card'] as const;
export type CaseConsent = (typeof CONSENTS)[number];

/** Most characters of each part; together they fit the text of a story. */
export const LIMITS = { title: 60, happened: 1200, interests: 500, hard: 500, did: 500 } as const;

export type ReadCase = {
  readonly id: string;
  readonly title: string;
  readonly sort: CaseSort;
  readonly consent: CaseConsent;
} & Readonly<Record<CaseField, string>>;

/** A part that was left empty reads as an empty text. */
export function readCase({ id, text, more = {} }: Pick<ApprovedText, 'id' | 'text' | 'more'>): ReadCase {
  const { sort, consent, happened = '', interests = '', hard = '', did = '' } = more;
  return {
    id,
    title: text,
    sort: sort === 'example' ? 'example' : 'dilemma',
    // What can't be read was not allowed.
    consent: consent === 'card' || consent === 'report' ? consent : 'gathering',
    happened,
    interests,
    hard,
    did,
  };
}
