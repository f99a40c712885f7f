/**
 * How well the built site's search answers a file of questions with known answers:
 * `npm run search:eval -- --golden FILE [--json] [--worst]`. Every line of the file is class, query and `address:grade` pairs.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';

import { openBuiltSearch } from '../src/search/built-engine.ts';
import { evaluateSearch, figuresByKind, readGolden, type ScoredQuery } from '../src/search/evaluation.ts';
import { readSettings } from '../src/site/settings.ts';
import { projectRoot } from './run/project-root.ts';

/** Below this a query is shown with `--worst`. */
const poor = 0.9;

const { values } = parseArgs({
  options: {
    golden: { type: 'string', default: path.join(projectRoot, 'tests', 'search', 'golden.tsv') },
    index: { type: 'string', default: path.resolve(projectRoot, readSettings(process.env).outDir, 'pagefind') },
    json: { type: 'boolean', default: false },
    worst: { type: 'boolean', default: false },
  },
});

try {
  const golden = readGolden(await readFile(values.golden, 'utf8'));
  const scored = await evaluateSearch(golden, await openBuiltSearch(path.resolve(values.index)));
  const figures = figuresByKind(scored);
  if (values.json) console.log(JSON.stringify({ golden: values.golden, figures }, null, 2));
  else printTable(figures);
  if (values.worst) for (const line of worst(scored)) console.log(line);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.error('Er siden bygget? Kør npm run build først, eller peg på et indeks med --index MAPPE.');
  process.exitCode = 2;
}

function printTable(figures: ReturnType<typeof figuresByKind>): void {
  console.table(
    Object.fromEntries(
      Object.entries(figures).map(([kind, { queries, ndcg5, mrr, success5, zeroHits }]) => [
        kind,
        {
          søgninger: queries,
          'nDCG@5': ndcg5.toFixed(3),
          MRR: mrr.toFixed(3),
          'success@5': success5.toFixed(3),
          'uden træf': `${(zeroHits * 100).toFixed(1)} %`,
        },
      ]),
    ),
  );
}

function worst(scored: readonly ScoredQuery[]): string[] {
  return scored
    .filter(({ figures }) => figures.ndcg5 < poor)
    .sort((one, other) => one.figures.ndcg5 - other.figures.ndcg5)
    .map(
      ({ golden, found, figures }) =>
        `${figures.ndcg5.toFixed(2)} ${golden.kind} »${golden.query}« gav ${found.slice(0, 5).join(', ') || 'intet'}; ` +
        `bedst ville være ${[...golden.grades].map(([address, grade]) => `${address}:${grade}`).join(', ')}`,
    );
}
