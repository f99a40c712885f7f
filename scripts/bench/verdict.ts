/** A figure to hold a page to. */
export interface Target {
  name: string;
  /** The column of the pages' table it is read from. */
  column: string;
  /** The most it may be, or the least. */
  limit: { most: number } | { least: number };
}

/** How a target fared: its worst value, and the page that has it. */
export interface Verdict {
  name: string;
  target: string;
  worst: number;
  page: string;
  met: boolean;
}

/** The worst value of each target over all rows. Targets whose column no row has are left out: they were not measured. */
export function verdicts(
  rows: readonly Readonly<Record<string, string | number>>[],
  targets: readonly Target[],
): Verdict[] {
  return targets.flatMap(({ name, column, limit }) => {
    const measured = rows.flatMap((row) => {
      const value = row[column];
      return typeof value === 'number' ? [{ page: String(row['side']), value }] : [];
    });
    const isUpper = 'most' in limit;
    const [worst] = measured.toSorted((a, b) => (isUpper ? b.value - a.value : a.value - b.value));
    if (!worst) return [];
    const bound = isUpper ? limit.most : limit.least;
    return [
      {
        name,
        target: `${isUpper ? '≤' : '≥'} ${String(bound).replace('.', ',')}`,
        worst: worst.value,
        page: worst.page,
        met: isUpper ? worst.value <= bound : worst.value >= bound,
      },
    ];
  });
}
