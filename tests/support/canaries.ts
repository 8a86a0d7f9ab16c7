/** Puts a word of its own into everything that somebody wrote, so that a leak can be found by searching. */
export function canaries(prefix = 'KANARIE'): { readonly spoil: (body: unknown) => unknown; readonly words: () => readonly string[] } {
  const made: string[] = [];
  const word = (): string => {
    const next = `${prefix}${made.length}x`;
    made.push(next);
    return next;
  };
  /** What holds a space was written by hand; so was a word at a check-in. Ids, options and kinds hold none. */
  const spoil = (part: unknown, name = ''): unknown => {
    if (typeof part === 'string') return part.includes(' ') || name === 'word' ? word() : part;
    if (Array.isArray(part)) return part.map((each) => spoil(each));
    if (part === null || typeof part !== 'object') return part;
    return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, spoil(value, key)]));
  };
  return { spoil: (body) => spoil(body), words: () => made };
}
