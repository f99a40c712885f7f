/** One question with the pages that answer it. */
export interface GoldenQuery {
  kind: string;
  query: string;
  /** How well each address answers: 3 is the page, 2 very relevant, 1 acceptable. */
  grades: ReadonlyMap<string, number>;
}

/** How well a search did, on one query or on average. */
export interface SearchFigures {
  ndcg5: number;
  mrr: number;
  success5: number;
  /** The share of queries that gave nothing. */
  zeroHits: number;
  queries: number;
}

/** How many results count. */
const depth = 5;

/** The lowest grade that answers the question. */
const relevant = 2;

/**
 * Reads a golden file: class, query and `address:grade` pairs, parted by tabs and commas.
 * @throws {Error} naming the line, where a line cannot be read.
 */
export function readGolden(text: string): GoldenQuery[] {
  return text
    .split('\n')
    .map((line, index) => ({ line: line.trimEnd(), number: index + 1 }))
    .filter(({ line }) => line !== '')
    .map(({ line, number }) => {
      const [kind, query, pairs] = line.split('\t');
      const grades = (pairs ?? '').split(',').map((pair) => /^(.+):(\d)$/u.exec(pair.trim()));
      if (!kind || !query || grades.includes(null)) {
        throw new Error(`Linje ${String(number)} skal være klasse, søgning og adresse:karakter med tabulator imellem.`);
      }
      return { kind, query, grades: new Map(grades.map((match) => [match?.[1] ?? '', Number(match?.[2])])) };
    });
}

/** The figures of one query, given the addresses found, best first. */
export function scoreQuery({ grades }: GoldenQuery, found: readonly string[]): SearchFigures {
  const gain = (list: readonly number[]) =>
    list.slice(0, depth).reduce((sum, grade, index) => sum + (2 ** grade - 1) / Math.log2(index + 2), 0);
  const ideal = gain([...grades.values()].sort((one, other) => other - one));
  const first = found.findIndex((address) => (grades.get(address) ?? 0) >= relevant);
  return {
    ndcg5: gain(found.map((address) => grades.get(address) ?? 0)) / ideal,
    mrr: first === -1 ? 0 : 1 / (first + 1),
    success5: first !== -1 && first < depth ? 1 : 0,
    zeroHits: found.length === 0 ? 1 : 0,
    queries: 1,
  };
}

/** The average of several figures. */
export function averageFigures(all: readonly SearchFigures[]): SearchFigures {
  const mean = (pick: (figures: SearchFigures) => number) =>
    all.reduce((sum, figures) => sum + pick(figures), 0) / Math.max(1, all.length);
  return {
    ndcg5: mean(({ ndcg5 }) => ndcg5),
    mrr: mean(({ mrr }) => mrr),
    success5: mean(({ success5 }) => success5),
    zeroHits: mean(({ zeroHits }) => zeroHits),
    queries: all.length,
  };
}

/** A query with what a search found for it, and how well that answers. */
export interface ScoredQuery {
  golden: GoldenQuery;
  found: readonly string[];
  figures: SearchFigures;
}

/** Asks a search every query. `search` gives the addresses it finds, best first, without slashes at the ends. */
export async function evaluateSearch(
  golden: readonly GoldenQuery[],
  search: (query: string) => Promise<readonly string[]>,
): Promise<ScoredQuery[]> {
  const scored: ScoredQuery[] = [];
  for (const one of golden) {
    const found = await search(one.query);
    scored.push({ golden: one, found, figures: scoreQuery(one, found) });
  }
  return scored;
}

/** The average figures of each class, and of all as "overall". */
export function figuresByKind(scored: readonly ScoredQuery[]): Record<string, SearchFigures> {
  const kinds = Map.groupBy(scored, ({ golden }) => golden.kind);
  const average = (some: readonly ScoredQuery[]) => averageFigures(some.map(({ figures }) => figures));
  return Object.fromEntries([
    ...[...kinds].map(([kind, some]) => [kind, average(some)] as const),
    ['overall', average(scored)],
  ]);
}
