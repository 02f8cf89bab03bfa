/** Every round begins one place further on, so that no row always has the same neighbor. */
export function rotate<Row>(rows: readonly Row[], round: number): Row[] {
  const first = rows.length === 0 ? 0 : round % rows.length;
  return [...rows.slice(first), ...rows.slice(0, first)];
}
