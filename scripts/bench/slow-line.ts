import type { Browser } from 'playwright-core';

/** When a page was painted on a slow line, in seconds after it was asked for. */
export interface SlowLinePaint {
  first: number;
  /** The largest part of the page. */
  largest: number;
}

/**
 * Lighthouse's slow line and phone: 1.6 Mbit a second, 150 ms to the server and a processor a quarter as fast. The factors turn a line into
 * what a browser's own brake must be set to: https://github.com/GoogleChrome/lighthouse/blob/main/docs/throttling.md
 */
const line = {
  offline: false,
  latency: 150 * 3.75,
  downloadThroughput: ((1.6 * 1024 * 1024) / 8) * 0.9,
  uploadThroughput: ((750 * 1024) / 8) * 0.9,
};
const slowdown = 4;

/** How long nothing larger must have been painted before the page counts as there, in milliseconds. */
const calm = 3000;

/**
 * Loads a page on a line that is held back as it loads, and says when it was painted. Lighthouse reckons the same from a fast load, and
 * cannot know that a file which came early was not waited for.
 */
export async function paintOnSlowLine(browser: Browser, url: string): Promise<SlowLinePaint> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75 });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', line);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.goto(url, { waitUntil: 'networkidle' });
  const paint = await page.evaluate(
    (wait) =>
      new Promise<{ first: number; largest: number }>((resolve) => {
        let largest = 0;
        let timer = 0;
        const first = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN;
        const restart = () => {
          window.clearTimeout(timer);
          timer = window.setTimeout(() => {
            resolve({ first, largest });
          }, wait);
        };
        new PerformanceObserver((list) => {
          largest = list.getEntries().at(-1)?.startTime ?? largest;
          restart();
        }).observe({ type: 'largest-contentful-paint', buffered: true });
        restart();
      }),
    calm,
  );
  await context.close();
  return { first: inSeconds(paint.first), largest: inSeconds(paint.largest) };
}

function inSeconds(milliseconds: number): number {
  return Math.round(milliseconds / 10) / 100;
}
