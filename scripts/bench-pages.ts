/**
 * What a page weighs and how it fares, over the built site compressed with Brotli on a local server:
 * `npm run bench:pages`, with `-- --lighthouse` for Lighthouse's mobile figures too (median of three) and when the page is painted on a line
 * that really is as slow, `-- --weight` for the weight alone, and `-- --only forside,søg` for some of the pages. Says each page's figures
 * as they come, then a table and each target's worst value; fails on nothing.
 */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';

import { type Browser, chromium } from 'playwright-core';

import { readSettings } from '../src/site/settings.ts';
import { measurePairs } from '../src/styles/contrast.ts';
import { undecided } from '../tests/browser/checks/axe-faults.ts';
import { htmlFaults } from '../tests/built/checks/html-faults.ts';
import { readPages, sites } from '../tests/site/built-site.ts';
import { type CompressedServer, serveCompressed } from './bench/compressed-server.ts';
import { type Rating, ratePage } from './bench/lighthouse-rating.ts';
import { pageBudget } from './bench/page-budget.ts';
import { checkPage } from './bench/page-checks.ts';
import { paintOnSlowLine } from './bench/slow-line.ts';
import { type Target, verdicts } from './bench/verdict.ts';
import { quietChromium } from './browser/quiet-chromium.ts';
import { findChromium } from './browser/find-chromium.ts';
import { projectRoot } from './run/project-root.ts';

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
  ['søgning', '/soeg/?q=unge'],
];

/** The search page holds the one island and the index; its weight is `npm run bench:search`'s to hold. */
const islands = ['søg', 'søgning'];

const targets: readonly Target[] = [
  { name: 'HTML, KB', column: 'html', limit: { most: pageBudget.html } },
  { name: 'CSS, KB', column: 'css', limit: { most: pageBudget.css } },
  { name: 'JS, KB', column: 'js', limit: { most: pageBudget.js } },
  { name: 'React uden ø, KB', column: 'react', limit: { most: 0 } },
  { name: 'Skrifter, KB', column: 'skrifter', limit: { most: pageBudget.fonts } },
  { name: 'Alt, siden henter, KB', column: 'i alt', limit: { most: pageBudget.total } },
];

const looks: readonly Target[] = [
  { name: 'axe: fejl og uforklarede tvivl', column: 'axe', limit: { most: 0 } },
  { name: 'Tastatur: usynligt, skjult, fælde', column: 'fokus', limit: { most: 0 } },
  { name: 'Mål under 24 px', column: 'små mål', limit: { most: 0 } },
  { name: 'Lighthouse, hastighed', column: 'hastighed', limit: { least: 99 } },
  { name: 'Lighthouse, tilgængelighed', column: 'tilgængelighed', limit: { least: 100 } },
  { name: 'Lighthouse, god praksis', column: 'praksis', limit: { least: 100 } },
  { name: 'LCP, s', column: 'LCP s', limit: { most: 1.3 } },
  { name: 'CLS', column: 'CLS', limit: { most: 0.01 } },
  { name: 'TBT, ms', column: 'TBT ms', limit: { most: 50 } },
];

const { values } = parseArgs({
  options: {
    lighthouse: { type: 'boolean', default: false },
    weight: { type: 'boolean', default: false },
    only: { type: 'string' },
    json: { type: 'string' },
  },
});
const wanted = values.only?.split(',').map((name) => name.trim());
const unknown = wanted?.find((name) => !templates.some(([known]) => known === name));
if (unknown !== undefined) {
  console.error(`--only kender ikke "${unknown}". Skriv nogle af: ${templates.map(([name]) => name).join(', ')}.`);
  process.exit(2);
}
const server = await serveCompressed(path.resolve(projectRoot, readSettings(process.env).outDir));
const port = 9300 + (process.pid % 500);
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: [...quietChromium, `--remote-debugging-port=${port}`],
});
const rows: Record<string, string | number>[] = [];
try {
  for (const [name, address] of templates.filter(([one]) => wanted?.includes(one) ?? true)) {
    const url = `${server.origin}${address}`;
    const row = {
      side: name,
      ...(await weigh(browser, server, address)),
      ...(values.weight ? {} : await check(browser, url)),
      ...(values.lighthouse ? { ...(await rate(url, port)), ...(await paint(browser, url)) } : {}),
    };
    rows.push(row);
    console.log(
      Object.entries(row)
        .map(([key, value]) => `${key} ${value}`)
        .join(' · '),
    );
  }
} finally {
  await browser.close();
  await server.close();
}
console.table(rows);
console.log('KB er 1.000 bytes over ledningen med Brotli.\n');
const held = [
  ...verdicts(
    rows.filter(({ side }) => !islands.includes(String(side))),
    targets,
  ),
  ...verdicts(rows, looks),
];
console.table(
  held.map(({ name, target, worst, page, met }) => ({
    figur: name,
    mål: target,
    værst: worst,
    side: page,
    holdt: met,
  })),
);
if (!values.weight) await printWholeSite();
if (values.json !== undefined) await writeFile(values.json, JSON.stringify(rows, null, 2));

/** What is counted over every page, or over the colours, rather than page by page. */
async function printWholeSite(): Promise<void> {
  const pages = readPages(sites.root);
  const faults = pages.reduce((sum, { html, file }) => sum + htmlFaults(html, file).length, 0);
  console.log(`html-validate: ${faults} fejl på ${pages.length} sider (mål: 0).`);
  const tokens = await readFile(path.join(projectRoot, 'src', 'styles', 'tokens.css'), 'utf8');
  for (const [theme, name] of [
    ['light', 'lyse'],
    ['dark', 'mørke'],
  ] as const) {
    const pairs = measurePairs(tokens, theme);
    const [tightest] = pairs.toSorted((a, b) => a.ratio / a.least - b.ratio / b.least);
    if (!tightest) continue;
    const under = pairs.filter(({ ratio, least }) => ratio < least).length;
    const { ink, ground, ratio, least } = tightest;
    console.log(
      `Kontrast, ${name} farver: ${under} af ${pairs.length} par under målet; tættest på er ${ink} på ${ground} med ${ratio.toFixed(2)} (mindst ${least}).`,
    );
  }
  for (const [rule, reason] of Object.entries(undecided)) console.log(`Uafgjort af axe, med grund: ${rule}. ${reason}`);
}

async function check(visitor: Browser, url: string): Promise<Record<string, number>> {
  const { axe, focus, targets: small } = await checkPage(visitor, url);
  return { axe, fokus: focus, 'små mål': small };
}

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
  const react = Math.round(reactIn([...loaded]) / 100) / 10;
  const all = sum(/./);
  return {
    html,
    css,
    js,
    react,
    skrifter: fonts,
    andet: Math.round((all - html - css - js - fonts) * 10) / 10,
    'i alt': all,
  };

  function reactIn(addresses: readonly string[]): number {
    return addresses
      .filter((address) => address.endsWith('.js') && from.textOf(address)?.includes('react.transitional.element'))
      .reduce((total, address) => total + (from.sizeOf(address) ?? 0), 0);
  }
}

/** Lighthouse's mobile figures, the median of three runs by performance. */
async function rate(url: string, debuggingPort: number): Promise<Record<string, number>> {
  const runs: Rating[] = [];
  for (let run = 0; run < 3; run++) runs.push(await ratePage(url, debuggingPort));
  const [, middle] = runs.sort((a, b) => a.performance - b.performance);
  if (!middle) return {};
  return {
    hastighed: middle.performance,
    tilgængelighed: middle.accessibility,
    praksis: middle.bestPractices,
    'LCP s': middle.largestPaint,
    CLS: middle.layoutShift,
    'TBT ms': middle.blockingTime,
  };
}

/** When the page is painted on a slow line. */
async function paint(visitor: Browser, url: string): Promise<Record<string, number>> {
  const { first, largest } = await paintOnSlowLine(visitor, url);
  return { 'langsom linje: først s': first, 'størst s': largest };
}
