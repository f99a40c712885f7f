import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { newCommand } from '../../scripts/authoring/new-command.ts';
import { kindWords } from '../../scripts/authoring/kind-word.ts';
import { findChromium } from '../../scripts/browser/find-chromium.ts';
import { quietChromium } from '../../scripts/browser/quiet-chromium.ts';
import { collectionNames } from '../../src/schema/index.ts';
import { addressOf } from '../../src/site/addresses.ts';
import { kindForm } from '../../src/editorial/kind-form.ts';
import { type DraftServer, openDrafts } from './draft-server.ts';

const base = '/sammen-om-byen/';
const address = '/eksempler/stole-paa-pladsen/';

let drafts: DraftServer;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  drafts = await openDrafts(base);
  browser = await chromium.launch({ executablePath: findChromium(), args: [...quietChromium] });
  page = await browser.newPage({ locale: 'da-DK' });
});

afterAll(async () => {
  await browser.close();
  await drafts.close();
});

/** A draft with a summary, and whatever text it goes on with. */
function draft(summary: string, body = ''): string {
  return `---\ntitle: Stole på pladsen\nstatus: kladde\nsummary: ${summary}\n---\n\n## Stolene\n${body}`;
}

const tooShort = draft('For kort.');
const longEnough = draft('Vi satte otte stole op på pladsen og bad folk flytte dem derhen, hvor de ville sidde.');

async function write(text: string): Promise<void> {
  await writeFile(path.join(drafts.folder, 'content', 'cases', 'stole-paa-pladsen.mdx'), text);
}

/** What the bar says, or an empty text where there is none. */
async function bar(): Promise<string> {
  return await page.evaluate(
    () => document.querySelector('kladde-visning')?.shadowRoot?.querySelector('aside')?.textContent ?? '',
  );
}

/** Changes on disk reach the page by themselves; nothing here reloads it. */
const live = { timeout: 60_000, interval: 100 };

describe('a draft in development', { timeout: 300_000 }, () => {
  it('is shown as it is, marked, with what the validator finds', async () => {
    await write(tooShort);
    await expect.poll(async () => (await fetch(drafts.at(address))).status, live).toBe(200);
    await page.goto(drafts.at(address));
    await expect.poll(bar, live).toContain('Resumé (summary) er 9 tegn; skriv mindst 60 tegn.');
    await expect.poll(bar, live).toContain('content/cases/stole-paa-pladsen.mdx:4:10');
    expect(await page.locator('main [data-kladde="titel"]').innerText()).toBe('Kladde');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Stole på pladsen');
  });

  it('follows along when the file is saved', async () => {
    await write(longEnough);
    await expect.poll(bar, live).not.toContain('Resumé (summary)');
    await expect.poll(async () => await page.locator('main').innerText(), live).toContain('Vi satte otte stole op');
    await expect.poll(bar, live).toMatch(/^Kladde\d+ fejl på siden/);
  });

  it('opens the file in the editor', async () => {
    const opened = page.waitForRequest((request) => request.url().includes('__open-in-editor'));
    // No editor runs here, and the server would look for one.
    await page.route('**/__open-in-editor**', async (route) => {
      await route.fulfill({ status: 200, body: '' });
    });
    await page.locator('kladde-visning summary').click();
    await page.locator('kladde-visning button').first().click();
    expect(new URL((await opened).url()).searchParams.get('file')).toMatch(
      /^content\/cases\/stole-paa-pladsen\.mdx:\d+:\d+$/,
    );
  });

  it.each([
    ['a body that would run as code', `${longEnough}\nHej {navn}\n`, '{navn} bliver kørt som kode'],
    ['fields that cannot be read', longEnough.replace('title: ', 'title: "'), 'Der mangler et tegn'],
    ['a picture that is not there', `${longEnough}\n![Stole](./stole.png)\n`, 'skal ligge ved siden af teksten'],
  ])('says in Danish what keeps it from being shown: %s', async (_name, text, message) => {
    await write(text);
    // Asked again where the page reloads itself in the middle of an answer.
    const seen = async () => ({ title: await page.title(), text: await bar() });
    const title = 'Siden kan ikke vises';
    await expect.poll(seen, live).toEqual({ title, text: expect.stringContaining(title) as string });
    await expect.poll(seen, live).toEqual({ title, text: expect.stringContaining(message) as string });
    await expect
      .poll(seen, live)
      .toEqual({ title, text: expect.not.stringContaining('mangler. Tilføj feltet') as string });

    await write(longEnough);
    await expect.poll(async () => await page.title(), live).toContain('Stole på pladsen');
    await expect.poll(bar, live).toMatch(/^Kladde/);
  });

  it('that cannot be shown leaves other pages alone', async () => {
    await write(`${longEnough}\nHej {navn}\n`);
    await expect.poll(async () => (await fetch(drafts.at(address))).status, live).toBe(500);
    const other = await browser.newPage();
    await other.goto(drafts.at('/eksempler/'));
    await other.locator('[data-kladde="link"]').waitFor();
    expect(await other.locator('vite-error-overlay').count()).toBe(0);
    expect(await other.locator('kladde-visning').count()).toBe(0);
    await other.close();
  });

  it('is gone when its file is', async () => {
    await rm(path.join(drafts.folder, 'content', 'cases', 'stole-paa-pladsen.mdx'));
    await expect.poll(async () => (await fetch(drafts.at(address))).status, live).toBe(404);
  });

  it('of any kind can be shown as soon as it is made', async () => {
    const content = path.join(drafts.folder, 'content');
    // The site has one way through Find vej, and its pages of text are given.
    const shown = collectionNames.filter((name) => name !== 'routes' && name !== 'pages');
    for (const collection of shown) {
      const name = ['--no-questions', `--${kindForm(collection).nameField}`, 'Splinterny', '--content', content];
      const { code, output } = await newCommand([kindWords[collection], ...name], { isTerminal: false });
      expect([code, output]).toEqual([0, expect.stringContaining('splinterny')]);
      await expect
        .poll(async () => {
          const response = await fetch(drafts.at(addressOf(collection, 'splinterny')));
          return [collection, response.status, (await response.text()).includes('Splinterny')];
        }, live)
        .toEqual([collection, 200, true]);
    }
  });
});
