/**
 * What search is worth and what it costs, beside stock Pagefind and MiniSearch over the same pages: `npm run bench:search`. Needs a
 * built site. Prints tables; fails on nothing.
 */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';

import { chromium } from 'playwright-core';

import { buildIndex } from '../src/search/build-index.ts';
import { openBuiltSearch } from '../src/search/built-engine.ts';
import type { BuiltPage } from '../src/search/built-page.ts';
import { makeIndex, readIndexedPages } from '../src/search/integration.ts';
import { danishLayer } from '../src/search/danish-layer.ts';
import { readDanishSources } from '../src/search/danish-sources.ts';
import { readDictionary } from '../src/search/danish/dictionary.ts';
import { words } from '../src/search/danish/fold.ts';
import { isStopWord } from '../src/search/danish/stop-words.ts';
import { createEngine } from '../src/search/engine.ts';
import { evaluateSearch, figuresByKind, readGolden } from '../src/search/evaluation.ts';
import { writeIndex } from '../src/search/integration.ts';
import { readListPages } from '../src/search/list-pages.ts';
import { readPageFacts } from '../src/search/page-facts.ts';
import { openIndex } from '../src/search/pagefind-node.ts';
import { readSettings } from '../src/site/settings.ts';
import { quietChromium } from './browser/quiet-chromium.ts';
import { findChromium } from './browser/find-chromium.ts';
import { serveCompressed } from './bench/compressed-server.ts';
import { makeDistractors } from './bench/distractors.ts';
import { weighQuery } from './bench/query-weight.ts';
import { miniSearch, stockPagefind, type Search } from './bench/rivals.ts';
import { timeQueries, weighSearch, weighStock } from './bench/search-browser.ts';
import { repeatable, withSlip } from './bench/title-slips.ts';
import { projectRoot } from './run/project-root.ts';

const stockPage = `<!doctype html><html lang="da"><head><link rel="stylesheet" href="/pagefind/pagefind-ui.css">
<script src="/pagefind/pagefind-ui.js"></script></head><body><div id="soeg"></div>
<script>new PagefindUI({ element: '#soeg', bundlePath: '/pagefind/', showSubResults: true })</script></body></html>`;

const { values } = parseArgs({
  options: {
    golden: {
      type: 'string',
      multiple: true,
      default: ['golden', 'second', 'third'].map((name) => path.join(projectRoot, 'tests', 'search', `${name}.tsv`)),
    },
  },
});

const site = path.resolve(projectRoot, readSettings(process.env).outDir);
const entries = await readIndexedPages(site, projectRoot);
const pages = [...entries, ...(await readListPages(site, entries))];
const stock = await stockPagefind(pages);
const searches: Record<string, Search> = {
  vores: await openBuiltSearch(path.join(site, 'pagefind')),
  'Pagefind alene': stock.search,
  MiniSearch: miniSearch(pages),
};

await showQuality();
await showStress();
await showNoise();
await showWeight();

async function showQuality(): Promise<void> {
  for (const file of values.golden) {
    const golden = readGolden(await readFile(file, 'utf8'));
    const rows = await forEach(searches, async (search) => {
      const figures = figuresByKind(await evaluateSearch(golden, search));
      return Object.fromEntries(Object.entries(figures).map(([kind, { ndcg5 }]) => [kind, ndcg5.toFixed(3)]));
    });
    console.log(`\nnDCG@5, ${path.basename(file)} (${golden.length} søgninger)`);
    console.table(rows);
  }
}

async function showStress(): Promise<void> {
  const titles = pages.map((page) => ({ address: page.address.replace(/^\/|\/$/gu, ''), ...readPageFacts(page) }));
  const sets: Record<string, (title: string) => string[]> = {
    titler: (title) => [title],
    'én slåfejl': slips(3),
    'ae, oe og aa': (title) => (/[æøå]/iu.test(title) ? [withoutDanishLetters(title)] : []),
    'med -erne': (title) => [`${title}erne`],
  };
  const rows = await forEach(searches, async (search) => {
    const row: Record<string, string> = {};
    for (const [name, make] of Object.entries(sets)) {
      const ranks: number[] = [];
      for (const { address, title } of titles) {
        const same = new Set(titles.filter((other) => other.title === title).map((other) => other.address));
        for (const query of make(title)) {
          const found = (await search(query)).findIndex((one) => one === address || same.has(one));
          ranks.push(found === -1 ? 0 : 1 / (found + 1));
        }
      }
      row[`${name} (${ranks.length})`] = mean(ranks).toFixed(3);
    }
    return row;
  });
  console.log('\nMRR for sidens egen titel');
  console.table(rows);

  const { pagefind, language } = await openIndex(path.join(site, 'pagefind'));
  const engine = createEngine(pagefind, language);
  const right = rightQueries(300);
  const wrong: string[] = [];
  for (const text of right) {
    const { rewriting } = await engine.search({ text, chosen: {}, order: 'relevans', literal: false });
    if (rewriting.changed.length > 0 || rewriting.ignored.length > 0) wrong.push(text);
  }
  console.log(`Rettet uden grund: ${wrong.length} af ${right.length} rigtige ord og vendinger. ${wrong.join('; ')}`);
}

async function showNoise(): Promise<void> {
  const noisy = [...pages, ...makeDistractors(900, pages, await readDictionary(), repeatable(7))];
  const folder = path.join(stock.folder, 'larm');
  await writeIndex(folder, await buildIndex(noisy, danishLayer(await readDanishSources(projectRoot, noisy))));
  const golden = readGolden(await readFile(values.golden[0] ?? '', 'utf8'));
  const rivals = {
    vores: await openBuiltSearch(folder),
    'Pagefind alene': (await stockPagefind(noisy)).search,
    MiniSearch: miniSearch(noisy),
  };
  console.log('\nnDCG@5 med 900 sider larm');
  console.table(
    await forEach(rivals, async (search) => {
      const { overall } = figuresByKind(await evaluateSearch(golden, search));
      return { 'nDCG@5': overall?.ndcg5.toFixed(3), 'success@5': overall?.success5.toFixed(3) };
    }),
  );
}

async function showWeight(): Promise<void> {
  const hard = ['borgerbuget', 'hoering', 'teenagere', 'borger budget', 'hvem kan hjælpe mig', 'gældsrådgivning'];
  await writeFile(path.join(stock.folder, 'stock.html'), stockPage);
  const server = await serveCompressed(site);
  const stockServer = await serveCompressed(stock.folder);
  const browser = await chromium.launch({ executablePath: findChromium(), args: [...quietChromium] });
  try {
    const rows: Record<string, Record<string, number>> = {};
    for (const query of hard) {
      rows[`vores: ${query}`] = withTotal(await weighSearch(browser, server, query));
      rows[`Pagefinds egen: ${query}`] = withTotal(await weighStock(browser, stockServer, query));
    }
    console.log('\nBytes over ledningen til en første søgning, uden siden selv og React');
    console.table(rows);
    const queries = (await Promise.all(values.golden.map(async (file) => readGolden(await readFile(file, 'utf8')))))
      .flat()
      .map(({ query }) => query);
    const { setUp, times } = await timeQueries(browser, server, projectRoot, queries);
    const sorted = times.sort((one, other) => one - other);
    const at = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(1);
    console.log(
      `\nTid i browseren: klargøring ${setUp.toFixed(0)} ms, søgning median ${at(0.5)} ms, p95 ${at(0.95)} ms`,
    );
  } finally {
    await browser.close();
    await server.close();
    await stockServer.close();
  }
  const { code, vocabulary } = await weighQuery(projectRoot, path.join(site, 'pagefind'));
  console.log(`Søgekode og ordforråd: ${code} + ${vocabulary} = ${code + vocabulary} bytes`);
  const { files } = await makeIndex(entries, site, projectRoot);
  const bytes = files
    .filter(({ path: file }) => file.endsWith('.pf_index'))
    .reduce((sum, { content }) => sum + content.length, 0);
  console.log(
    `Indeks: ${bytes} bytes, ${(bytes / stock.indexBytes).toFixed(2)} gange Pagefinds eget på ${stock.indexBytes}`,
  );
}

async function forEach<Result>(
  over: Record<string, Search>,
  make: (search: Search) => Promise<Result>,
): Promise<Record<string, Result>> {
  const rows: Record<string, Result> = {};
  for (const [name, search] of Object.entries(over)) rows[name] = await make(search);
  return rows;
}

function slips(each: number): (title: string) => string[] {
  const random = repeatable(1);
  return (title) => Array.from({ length: each }, () => withSlip(title, random));
}

function withoutDanishLetters(text: string): string {
  return text.toLowerCase().replaceAll('æ', 'ae').replaceAll('ø', 'oe').replaceAll('å', 'aa');
}

/** Words and runs of three words from the pages' own texts. */
function rightQueries(count: number): string[] {
  const all = pages.flatMap((page: BuiltPage) => {
    const [, body = ''] = /data-pagefind-body[^>]*>([\s\S]*)/u.exec(page.html) ?? [];
    return words(body.replace(/<(script|style|nav)[\s\S]*?<\/\1>|<[^>]*>/gu, ' '));
  });
  const queries = new Set<string>();
  // A little closer than needed, since some come twice and numbers are left out.
  const step = Math.floor(all.length / (count * 1.2));
  for (let index = 0; index + 2 < all.length && queries.size < count; index += step) {
    const word = all[index] ?? '';
    const query =
      word.length > 3 && !isStopWord(word) && index % 2 === 0 ? word : all.slice(index, index + 3).join(' ');
    if (!/^\d+$/u.test(query)) queries.add(query);
  }
  return [...queries];
}

function withTotal(weights: Record<string, number>): Record<string, number> {
  const own = Object.fromEntries(Object.entries(weights).filter(([part]) => part !== 'siden'));
  return { ...own, 'i alt': Object.values(own).reduce((sum, one) => sum + one, 0) };
}

function mean(list: readonly number[]): number {
  return list.reduce((sum, one) => sum + one, 0) / Math.max(1, list.length);
}
