/** Who of those that the provider lets in may open something here. */

export type Claims = Readonly<Record<string, unknown>>;

/** A claim that must have this value, or hold it when it is a list. For `email`, `@example.nl` is everybody of that domain. */
export type AllowRule = { readonly claim: string; readonly value: string };

/**
 * @param text such as `groups=goed-werk, email=@gemeente.example`
 * @returns null when it can't be read; an empty text is no rule.
 */
export function readRules(text: string): readonly AllowRule[] | null {
  const rules = text
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '')
    .map((each) => /^([\w.:/-]+)=(\S.*)$/.exec(each));
  return rules.every((each) => each !== null) ? rules.map(([, claim = '', value = '']) => ({ claim, value })) : null;
}

/** Does one of the rules hold? Without rules, everybody may. */
export function isAllowed(rules: readonly AllowRule[], claims: Claims): boolean {
  return rules.length === 0 || rules.some((rule) => holds(rule, claims));
}

function holds({ claim, value }: AllowRule, claims: Claims): boolean {
  const given = claims[claim];
  // An address that the provider did not check can be anybody's.
  if (claim === 'email' && claims.email_verified !== true) return false;
  if (claim === 'email' && value.startsWith('@')) return typeof given === 'string' && given.toLowerCase().endsWith(value.toLowerCase());
  return Array.isArray(given) ? given.includes(value) : given === value;
}
