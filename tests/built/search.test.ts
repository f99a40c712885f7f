import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

import { beforeAll, describe, expect, it } from 'vitest';

import { openBuiltSearch } from '../../src/search/built-engine.ts';
import { evaluateSearch, figuresByKind, readGolden } from '../../src/search/evaluation.ts';
import { readLanguageFile, type LanguageFile } from '../../src/search/language-file.ts';
import { projectRoot } from '../../scripts/run/project-root.ts';
import { sites } from '../site/built-site.ts';

/** The least a change may leave: what was reached, less one hundredth. The figures are the same every time. */
const least = {
  golden: {
    overall: 0.973,
    exact: 0.97,
    inflected: 0.98,
    compound: 0.98,
    translit: 0.96,
    misspelled: 0.98,
    synonym: 0.943,
  },
  second: { overall: 0.959 },
  third: { overall: 0.925 },
} as const;

describe.each(Object.entries(least))('the questions in %s.tsv', (file, bounds) => {
  let figures: ReturnType<typeof figuresByKind>;

  beforeAll(async () => {
    const golden = readGolden(readFileSync(join(projectRoot, 'tests', 'search', `${file}.tsv`), 'utf8'));
    const search = await openBuiltSearch(join(sites.root.folder, 'pagefind'));
    figures = figuresByKind(await evaluateSearch(golden, search));
  });

  it.each(Object.entries(bounds))('are answered well: %s at least %d', (kind, bound) => {
    expect(figures[kind]?.ndcg5).toBeGreaterThanOrEqual(bound);
  });

  it('always have an answer among the first five', () => {
    expect(figures['overall']).toMatchObject({ zeroHits: 0, success5: 1 });
  });
});

describe.each(Object.entries(sites))('the index of the %s site', (_, { folder }) => {
  const packed = (pattern: string) =>
    globSync(pattern, { cwd: join(folder, 'pagefind') }).map((file) =>
      gunzipSync(readFileSync(join(folder, 'pagefind', file))).toString('utf8'),
    );
  let language: LanguageFile;

  beforeAll(() => {
    language = readLanguageFile(packed('sprog.gz')[0] ?? '');
  });

  it('shows no marks of compounds and no hidden search words', () => {
    const shown = [...packed('fragment/*'), ...packed('sprog.gz')];
    expect(shown.length).toBeGreaterThan(50);
    expect(shown.filter((text) => /\^|"(?:ord|sammensat|fraser|dele|naer)":/u.test(text))).toEqual([]);
  });

  it('leads to pages that are there', () => {
    const missing = language.pages.filter(
      ({ address }) => !existsSync(join(folder, ...address.split('/'), 'index.html')),
    );
    expect(missing).toEqual([]);
  });

  it('has no page twice', () => {
    expect(new Set(language.pages.map(({ address }) => address)).size).toBe(language.pages.length);
  });
});
