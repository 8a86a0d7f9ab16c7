/**
 * What tables are dealt in turn, such as a card, a role, a lens or a twist of their own: the first table gets the first, and after
 * the last it begins again. By number alone, so that every phone, the screen and the report know it without being told.
 */

/** @param table its number, from 1. @returns null when there is nothing to deal. */
export function dealtTo<Dealt>(all: readonly Dealt[], table: number): Dealt | null {
  return all[(table - 1) % all.length] ?? null;
}

/** What is dealt, each with the numbers of the tables that have it; what no table has is left out. */
export function perDealt<Dealt>(
  all: readonly Dealt[],
  tables: readonly { readonly number: number }[],
): readonly { readonly dealt: Dealt; readonly tables: readonly number[] }[] {
  return all
    .map((dealt, i) => ({ dealt, tables: tables.map(({ number }) => number).filter((number) => (number - 1) % all.length === i) }))
    .filter((each) => each.tables.length > 0);
}
