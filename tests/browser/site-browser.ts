import { preview, type PreviewServer } from 'astro';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

import { findChromium } from '../../scripts/browser/find-chromium.ts';
import { quietChromium } from '../../scripts/browser/quiet-chromium.ts';
import { freePort } from '../../scripts/run/free-port.ts';
import { projectRoot } from '../../scripts/run/project-root.ts';
import type { BuiltSite } from '../site/built-site.ts';

/** A built site served on this machine, and a real browser to visit it with. */
export interface SiteBrowser {
  /** Where the site is: `http://localhost:1234/sammen-om-byen/`. */
  origin: string;
  /** The full address of a page from its address below the base. */
  at: (address: string) => string;
  browser: Browser;
  /** A fresh visitor. The context is closed with the browser. */
  visitor: (options?: BrowserContextOptions) => Promise<BrowserContext>;
  close: () => Promise<void>;
}

/** What went wrong on a page while it was visited. */
export interface Complaints {
  /** Errors in the console and uncaught exceptions. */
  errors: string[];
  /** Requests to anything but the site itself. */
  foreign: string[];
}

/** Serves a built site on a free port and starts the browser. */
export async function openSite(site: BuiltSite): Promise<SiteBrowser> {
  const server: PreviewServer = await preview({
    root: projectRoot,
    outDir: site.folder,
    base: site.base,
    logLevel: 'error',
    server: { port: await freePort(), host: 'localhost' },
  });
  const browser = await chromium.launch({ executablePath: findChromium(), args: [...quietChromium] });
  const origin = `http://localhost:${server.port}${site.base}`;
  return {
    origin,
    at: (address) => origin + address.slice(1),
    browser,
    visitor: async (options = {}) => await browser.newContext({ locale: 'da-DK', reducedMotion: 'reduce', ...options }),
    close: async () => {
      await browser.close();
      await server.stop();
    },
  };
}

/** Collects what a page complains of, from now on. */
export function listen(page: Page, site: Pick<SiteBrowser, 'origin'>): Complaints {
  const complaints: Complaints = { errors: [], foreign: [] };
  const own = new URL(site.origin).origin;
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.errors.push(message.text());
  });
  page.on('pageerror', (error) => complaints.errors.push(String(error)));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(own) && !/^(?:data|blob):/.test(url)) complaints.foreign.push(url);
  });
  return complaints;
}
