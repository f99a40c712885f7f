import { createServer, type Server } from 'node:http';

import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { ratePage } from '../../scripts/bench/lighthouse-rating.ts';
import { findChromium } from '../../scripts/browser/find-chromium.ts';
import { quietChromium } from '../../scripts/browser/quiet-chromium.ts';
import { freePort } from '../../scripts/run/free-port.ts';
import { sites } from '../site/built-site.ts';
import { openSite, type SiteBrowser } from './site-browser.ts';

/** Low contrast, a picture and a field without names, an error, a page that moves after it was painted, and a script that holds it up. */
const broken = `<!doctype html><html><head><title>x</title></head><body>
<p style="color:#bbb;background:#fff">Knap nok til at læse</p><img src="/findes-ikke.png"><input>
<script>
  // Once it has been painted, the page moves, and then answers nothing for a while.
  setTimeout(() => {
    document.body.prepend(Object.assign(document.createElement('div'), { style: 'height:400px' }));
    setTimeout(() => { const until = performance.now() + 1000; while (performance.now() < until); }, 200);
  }, 700);
  throw new Error('gik galt');
</script></body></html>`;

let site: SiteBrowser;
let browser: Browser;
let brokenPage: Server;
let port: number;
let brokenPort: number;

beforeAll(async () => {
  site = await openSite(sites.root);
  [port, brokenPort] = [await freePort(), await freePort()];
  browser = await chromium.launch({
    executablePath: findChromium(),
    args: [...quietChromium, `--remote-debugging-port=${port}`],
  });
  brokenPage = createServer((request, response) => {
    response.writeHead(request.url === '/' ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(broken);
  });
  await new Promise<void>((resolve) => brokenPage.listen(brokenPort, 'localhost', resolve));
});

afterAll(async () => {
  await browser.close();
  brokenPage.close();
  await site.close();
});

/** How fast a page is depends on the machine, so it is printed by `npm run bench:pages` and asserted nowhere. */
describe('Lighthouse', { timeout: 120_000 }, () => {
  it.each(['/vaerktoejer/fokusgruppe/', '/eksempler/lodz-borgerbudget/'])(
    'finds nothing wrong at %s',
    async (address) => {
      const { accessibility, bestPractices, layoutShift } = await ratePage(site.at(address), port);
      expect({ accessibility, bestPractices }).toEqual({ accessibility: 100, bestPractices: 100 });
      expect(layoutShift).toBeLessThanOrEqual(0.01);
    },
  );

  it('finds a page that is broken in every way it is asked about', async () => {
    const rating = await ratePage(`http://localhost:${brokenPort}/`, port);
    expect(rating.accessibility).toBeLessThan(100);
    expect(rating.bestPractices).toBeLessThan(100);
    expect(rating.layoutShift).toBeGreaterThan(0.01);
    expect(rating.blockingTime).toBeGreaterThan(50);
    expect(rating.performance).toBeLessThan(99);
  });
});
