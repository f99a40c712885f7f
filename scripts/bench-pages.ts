/**
 * What a page weighs and how it fares, over the built site compressed with Brotli on a local server:
 * `npm run bench:pages`, with `-- --lighthouse` for Lighthouse's mobile figures too (median of three). Prints a table; fails on nothing.
 */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';

import lighthouse from 'lighthouse';
import { type Browser, chromium } from 'playwright-core';

import { readSettings } from '../src/site/settings.ts';
import { type CompressedServer, serveCompressed } from './bench/compressed-server.ts';
import { quietChromium } from './browser/quiet-chromium.ts';
import { findChromium } from './browser/find-chromium.ts';
import { projectRoot } from './run/node-script.ts';

const templates: readonly (readonly [name: string, address: string])[] = [
  ['forside', '/'],
  ['princip', '/principper/tidlig/'],
  ['værktøjer', '/vaerktoejer/'],
  ['værktøj', '/vaerktoejer/fokusgruppe/'],
  ['metodekort', '/vaerktoejer/fokusgruppe/metodekort/'],
  ['eksempel', '/eksempler/lodz-borgerbudget/'],
  ['forvaltning', '/forvaltninger/tmf/'],
  ['kontakt', '/kontakt/'],
  ['kalender', '/kalender/'],
  ['indgang', '/indgange/giv-et-praj/'],
  ['emne', '/emner/byrum-og-trafik/'],
  ['ordliste', '/ordliste/'],
  ['find vej', '/find-vej/'],
  ['a-å', '/a-aa/'],
  ['søg', '/soeg/'],
];

const { values } = parseArgs({
  options: { lighthouse: { type: 'boolean', default: false }, json: { type: 'string' } },
});
const server = await serveCompressed(path.resolve(projectRoot, readSettings(process.env).outDir));
const port = 9300 + (process.pid % 500);
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: [...quietChromium, `--remote-debugging-port=${port}`],
});
const rows: Record<string, string | number>[] = [];
try {
  for (const [name, address] of templates) {
    const weight = await weigh(browser, server, address);
    rows.push({ side: name, ...weight, ...(values.lighthouse ? await rate(`${server.origin}${address}`, port) : {}) });
  }
} finally {
  await browser.close();
  await server.close();
}
console.table(rows);
console.log(
  'KB er 1.000 bytes over ledningen med Brotli. Mål: i alt ≤ 75, html ≤ 10, css ≤ 10, js ≤ 5, skrifter ≤ 65.',
);
if (values.json !== undefined) await writeFile(values.json, JSON.stringify(rows, null, 2));

/** Bytes a first visit loads, in KB by kind. Inline styles count as HTML: they travel with it. */
async function weigh(visitor: Browser, from: CompressedServer, address: string): Promise<Record<string, number>> {
  const context = await visitor.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  const loaded = new Set<string>();
  page.on('request', (request) => loaded.add(decodeURIComponent(new URL(request.url()).pathname)));
  await page.goto(`${from.origin}${address}`, { waitUntil: 'networkidle' });
  await context.close();
  const sum = (pattern: RegExp) =>
    Math.round(
      [...loaded].filter((one) => pattern.test(one)).reduce((total, one) => total + (from.sizeOf(one) ?? 0), 0) / 100,
    ) / 10;
  const html = sum(/\/$|\.html$/);
  const css = sum(/\.css$/);
  const js = sum(/\.js$/);
  const fonts = sum(/\.woff2$/);
  const all = sum(/./);
  return { html, css, js, skrifter: fonts, andet: Math.round((all - html - css - js - fonts) * 10) / 10, 'i alt': all };
}

/** Lighthouse's mobile figures, the median of three runs by performance. */
async function rate(url: string, debuggingPort: number): Promise<Record<string, number>> {
  const runs: Record<string, number>[] = [];
  for (let run = 0; run < 3; run++) {
    const result = await lighthouse(url, {
      port: debuggingPort,
      output: 'json',
      logLevel: 'error',
      onlyCategories: ['performance', 'accessibility', 'best-practices'],
    });
    if (!result) throw new Error(`Lighthouse svarede ikke på ${url}`);
    const { categories, audits } = result.lhr;
    const score = (id: string) => Math.round((categories[id]?.score ?? 0) * 100);
    runs.push({
      hastighed: score('performance'),
      tilgængelighed: score('accessibility'),
      praksis: score('best-practices'),
      'LCP s': Math.round((audits['largest-contentful-paint']?.numericValue ?? 0) / 10) / 100,
      CLS: Math.round((audits['cumulative-layout-shift']?.numericValue ?? 0) * 1000) / 1000,
      'TBT ms': Math.round(audits['total-blocking-time']?.numericValue ?? 0),
    });
  }
  runs.sort((a, b) => (a['hastighed'] ?? 0) - (b['hastighed'] ?? 0));
  return runs[1] ?? {};
}
