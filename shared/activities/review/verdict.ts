/** What a person says of an agreement of last time, and what the group makes of it. Apart from the schemas, for phones. */
export const VERDICTS = ['keep', 'change', 'drop'] as const;
export type Verdict = (typeof VERDICTS)[number];

export const OUTCOMES = ['kept', 'changed', 'dropped'] as const;
export type Outcome = (typeof OUTCOMES)[number];
