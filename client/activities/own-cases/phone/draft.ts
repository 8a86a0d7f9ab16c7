/** A case while it is written: everything may still be empty. */
import type { OwnCase } from '../../../../shared/activities/own-cases/answer.ts';
import { CASE_FIELDS, LIMITS, type CaseConsent, type CaseField, type CaseSort } from '../../../../shared/activities/own-cases/case.ts';

export type CaseDraft = Readonly<Record<CaseField | 'title', string>> & {
  readonly sort: CaseSort | null;
  readonly consent: CaseConsent;
  /** 0 is the beginning, then one for every field, then the title with what may happen with it. */
  readonly step: number;
  /** The form is on view. */
  readonly open: boolean;
};

export const EMPTY: CaseDraft = {
  sort: null,
  title: '',
  happened: '',
  interests: '',
  hard: '',
  did: '',
  // The least is said when nobody says more.
  consent: 'gathering',
  step: 0,
  open: true,
};

export const LAST_STEP = CASE_FIELDS.length + 1;

export function draftOf(brought: OwnCase): CaseDraft {
  const { sort, title, happened, interests = '', hard = '', did = '', consent } = brought;
  return { sort, title, happened, interests, hard, did, consent, step: 1, open: true };
}

/** Characters too many in a part; 0 or less fits. */
export function over(draft: CaseDraft, part: CaseField | 'title'): number {
  return draft[part].trim().length - LIMITS[part];
}

/** Null while something that is needed is missing or something is too long. */
export function caseOf(draft: CaseDraft): OwnCase | null {
  const { sort, consent } = draft;
  const title = draft.title.replace(/\s+/g, ' ').trim();
  const happened = draft.happened.trim();
  const tooLong = [...CASE_FIELDS, 'title' as const].some((part) => over(draft, part) > 0);
  if (sort === null || !title || !happened || tooLong) return null;
  const rest = Object.fromEntries(
    (['interests', 'hard', 'did'] as const).flatMap((field) => (draft[field].trim() ? [[field, draft[field].trim()]] : [])),
  );
  return { kind: 'case', sort, title, happened, ...rest, consent };
}
