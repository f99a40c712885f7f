import { readFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import path from 'node:path';

import type { Browser, Page, Request } from 'playwright-core';

import type { CompressedServer } from './compressed-server.ts';

/** Bytes over the wire by what they are for. */
export type Weights = Record<string, number>;

/** What the search page loads for one search in a fresh browser: its own code apart from the index, React left out. */
export async function weighSearch(browser: Browser, server: CompressedServer, query: string): Promise<Weights> {
  return await weigh(browser, async (page) => {
    await page.goto(`${server.origin}/soeg/?q=${encodeURIComponent(query)}`);
    await page.getByRole('heading', { level: 2 }).filter({ hasText: 'træf' }).waitFor();
  });
}

/** What stock Pagefind's own interface loads for the same. */
export async function weighStock(browser: Browser, server: CompressedServer, query: string): Promise<Weights> {
  return await weigh(browser, async (page) => {
    await page.goto(`${server.origin}/stock.html`);
    await page.locator('.pagefind-ui__search-input').fill(query);
    await page
      .locator('.pagefind-ui__message')
      .filter({ hasText: /\d|Ingen/u })
      .waitFor();
  });
}

async function weigh(browser: Browser, visit: (page: Page) => Promise<void>): Promise<Weights> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'da-DK' });
  const page = await context.newPage();
  const loaded: Request[] = [];
  // Unlike the page's own protocol session, this also hears what workers load.
  page.on('requestfinished', (request) => loaded.push(request));
  await visit(page);
  // Excerpts in view come a moment after the list.
  await page.waitForTimeout(500);
  const weights: Weights = {};
  for (const request of loaded) {
    const part = partOf(new URL(request.url()).pathname);
    const { responseBodySize } = await request.sizes();
    weights[part] = (weights[part] ?? 0) + responseBodySize;
  }
  await context.close();
  return weights;
}

/** React, and the scripts every page has: what is left is the search page's own. */
const onEveryPage = /\/_astro\/(?:client|react|page|preload-helper|site|[^/]*\.astro_)[^/]*$/u;

function partOf(address: string): string {
  if (/pagefind-(?:ui|modular|component)/u.test(address)) return 'kode';
  if (address.includes('/pagefind/')) {
    const [part] = /fragment|index|filter|sprog|wasm|pagefind(?:-worker)?\.js|pf_meta|entry/u.exec(address) ?? [
      'andet',
    ];
    return part;
  }
  const isCode = /\/_astro\/.*\.js$/u.test(address) && !onEveryPage.test(address);
  return isCode ? 'kode' : 'siden';
}

/** How long queries take in the browser, in milliseconds, once everything they need is loaded. Queries are run twice; the second counts. */
export async function timeQueries(
  browser: Browser,
  server: CompressedServer,
  root: string,
  queries: readonly string[],
): Promise<{ setUp: number; times: number[] }> {
  const page = await (await browser.newContext()).newPage();
  await page.route('**/maaling/**', async (route) => {
    const file = new URL(route.request().url()).pathname.replace('/maaling/', '');
    const source = await readFile(path.join(root, 'src', 'search', ...file.split('/')), 'utf8');
    await route.fulfill({ contentType: 'text/javascript', body: stripTypeScriptTypes(source) });
  });
  // The search page is the one that may run WebAssembly.
  await page.goto(`${server.origin}/soeg/`);
  const times = await page.evaluate(measureInPage, queries);
  await page.context().close();
  return times;
}

/** Runs in the page, where the modules of `src/search` are served without their types. */
async function measureInPage(queries: readonly string[]): Promise<{ setUp: number; times: number[] }> {
  const load = (address: string) => import(address) as Promise<never>;
  const { createEngine } = await load('/maaling/engine.ts');
  const { readLanguageFile } = await load('/maaling/language-file.ts');
  const { ranking } = await load('/maaling/pagefind-api.ts');
  const { createInstance } = await load('/pagefind/pagefind.js');
  const packed = (await fetch('/pagefind/sprog.gz')).body;
  const text = await new Response(packed?.pipeThrough(new DecompressionStream('gzip'))).text();
  const pagefind = (createInstance as (options: object) => never)({
    basePath: '/pagefind/',
    language: 'da',
    noWorker: true,
    ranking,
  });
  const before = performance.now();
  const engine = (createEngine as (one: unknown, other: unknown) => MeasuredEngine)(
    pagefind,
    (readLanguageFile as (text: string) => unknown)(text),
  );
  const ask = (text: string) => engine.search({ text, chosen: {}, order: 'relevans', literal: false });
  await ask('xyzzyx');
  const setUp = performance.now() - before;
  for (const query of queries) await ask(query);
  const times: number[] = [];
  for (const query of queries) {
    const start = performance.now();
    await ask(query);
    times.push(performance.now() - start);
  }
  return { setUp, times };
}

interface MeasuredEngine {
  search(question: object): Promise<unknown>;
}
