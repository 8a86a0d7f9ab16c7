/** The first and the last rows of a list that is too long to draw: what lies high and what lies low tells most. */
export function bothEnds<Row>(rows: readonly Row[], most: number): readonly Row[] {
  if (rows.length <= most) return rows;
  const head = Math.ceil(most / 2);
  return [...rows.slice(0, head), ...rows.slice(rows.length - (most - head))];
}
