/** Ids for cards that come without one. */

const LONGEST = 60;
const ID = /^[a-z0-9][a-z0-9-]{0,59}$/;

export function isId(text: unknown): text is string {
  return typeof text === 'string' && ID.test(text);
}

/** `De moed om te zwijgen` becomes `de-moed-om-te-zwijgen`; empty when nothing is left. */
export function slug(text: string): string {
  return text
    .replaceAll('\u00AD', '')
    .normalize('NFD')
    .replaceAll(/[\p{M}’'`]/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, LONGEST)
    .replace(/-+$/, '');
}

/** Gives every id once. */
export function idMaker(taken: Iterable<string>): (wish: string, otherwise: string) => string {
  const used = new Set(taken);
  const last = new Map<string, number>();
  return (wish, otherwise) => {
    const base = slug(wish) || otherwise;
    let id = base;
    for (let n = last.get(base) ?? 2; used.has(id); n += 1) {
      id = `${base.slice(0, LONGEST - String(n).length - 1)}-${n}`;
      last.set(base, n);
    }
    used.add(id);
    return id;
  };
}
