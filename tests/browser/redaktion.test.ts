import { globSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { runNode } from '../../scripts/run/node-script.ts';
import { projectRoot } from '../../scripts/run/project-root.ts';
import { type Entry, readEntry } from '../../scripts/validate/entry.ts';
import { splitFrontmatter } from '../../scripts/validate/frontmatter.ts';
import { folderCollectionName } from '../../src/editorial/cms-config.ts';
import { kindForm } from '../../src/editorial/kind-form.ts';
import { type CollectionName, collectionNames, kinds } from '../../src/schema/index.ts';
import { sites } from '../site/built-site.ts';
import { fillFolder, type FolderTexts, movedFiles, offerFolder, readFolder, showEverything } from './local-folder.ts';
import { listen, openSite, type SiteBrowser } from './site-browser.ts';

/** One entry as the test finds it in the content folder. */
interface Sample {
  collection: CollectionName;
  id: string;
  file: string;
  name: string;
}

const texts = readContent();
const samples = await readSamples(texts);
/** Unfolding all of everything would take very long; it is done with the longest and the shortest of each kind. */
const unfolded = collectionNames.flatMap(longestAndShortest);
const others = samples.filter((sample) => !unfolded.includes(sample));

let site: SiteBrowser;

beforeAll(async () => {
  site = await openSite(sites.root);
});

afterAll(async () => {
  await site.close();
});

describe('the editors’ page', () => {
  it('is in Danish and asks no other host, whatever language the browser speaks', async () => {
    const page = await (await site.visitor({ locale: 'en-US' })).newPage();
    const complaints = listen(page, site);
    await openFolder(page, { 'content/terms/aarsvaerk.yaml': texts['content/terms/aarsvaerk.yaml'] ?? '' });
    await openEntry(page, 'terms', 'aarsvaerk');
    expect(await field(page, 'definition').innerText()).toContain('Forklaring');
    expect(await page.getByRole('button', { name: 'Gem', exact: true }).isDisabled()).toBe(true);
    expect(await page.locator('body').innerText()).not.toMatch(
      /\b(?:available|Language|Later|Save|Show|Create|Select)\b/,
    );
    expect(complaints).toEqual({ errors: [], foreign: [] });
  });

  it('leads to the guide for authors', async () => {
    const page = await openedPage({});
    const guide = page.getByRole('link', { name: /godt bidrag/ });
    expect(await guide.first().getAttribute('href')).toBe('/bidrag/');
  });
});

describe('an entry that is opened and saved unchanged', () => {
  it.each([
    ['the longest and the shortest of each kind, with every field in sight', unfolded, { isAllInSight: true }],
    ['every other entry, as it is met', others, { isAllInSight: false }],
  ])('says the same and is the same file: %s', { timeout: 3_600_000 }, async (_name, chosen, how) => {
    const page = await (await site.visitor()).newPage();
    const complaints = listen(page, site);
    await openFolder(page, texts, how);
    for (const sample of chosen) await saveUnchanged(page, sample, how);
    const saved = await readFolder(page);
    expect(await movedFiles(page)).toEqual(chosen.map(({ file }) => file.replace('content/', '')));
    expect(await differences(saved)).toEqual([]);
    expect(saved).toEqual(texts);
    expect(await validate(saved)).toBe(0);
    expect(complaints).toEqual({ errors: [], foreign: [] });
  });

  it('is every entry there is', () => {
    expect(unfolded.length + others.length).toBe(
      Object.keys(texts).filter((file) => file.split('/').length > 2).length,
    );
    expect(new Set(samples.map(({ collection }) => collection))).toEqual(new Set(collectionNames));
  });
});

describe('a save', () => {
  const file = 'content/cases/lodz-borgerbudget.mdx';
  const original = texts[file] ?? '';

  it('writes the field that was changed and leaves every other character alone', async () => {
    const page = await openedPage(texts);
    await openEntry(page, 'cases', 'lodz-borgerbudget');
    await field(page, 'title').getByRole('textbox').fill('Byen, hvor borgerne får pengene');
    await save(page);
    await expect.poll(async () => await movedFiles(page)).toEqual(['cases/lodz-borgerbudget.mdx']);
    const { [file]: saved = '' } = await readFolder(page);
    expect(saved).toBe(original.replace(/^title: .*$/m, 'title: Byen, hvor borgerne får pengene'));
  });

  it('leaves an odd body alone, byte for byte, where a field was changed', async () => {
    const odd = [
      '## Tal  og [links](/om/)',
      '{/* en bemærkning til kollegerne */}',
      '| Hvad | Hvor mange |\n| :--- | ---: |\n| Forslag | 1.100 |',
      'Se noten[^1]. *Kursiv* og __fed__, 1 \\< 2 og \\{klammer\\}.\n\n[^1]: Noten.',
      '1. Et\n   - indrykket\n2. To',
      '<Note title="A">\n\nTekst.\n\n</Note>',
    ].join('\n\n');
    const withOddBody = `${original.slice(0, original.indexOf('\n---\n') + 5)}\n${odd}\n`;
    const page = await openedPage({ ...texts, [file]: withOddBody });
    await openEntry(page, 'cases', 'lodz-borgerbudget');
    await body(page).waitFor();
    await field(page, 'title').getByRole('textbox').fill('Byen, hvor borgerne får pengene');
    await save(page);
    await expect.poll(async () => await movedFiles(page)).toEqual(['cases/lodz-borgerbudget.mdx']);
    const { [file]: saved = '' } = await readFolder(page);
    expect(saved).toBe(withOddBody.replace(/^title: .*$/m, 'title: Byen, hvor borgerne får pengene'));
  });

  it('finds an entry in a folder of its own, and leaves it there', async () => {
    const own = 'content/cases/med-billede/index.mdx';
    const page = await openedPage({ ...texts, [own]: original });
    await go(page, `/collections/${folderCollectionName('cases')}/entries/med-billede/index`);
    await field(page, 'title').getByRole('textbox').fill('Byen, hvor borgerne får pengene');
    await save(page);
    await expect.poll(async () => await movedFiles(page)).toEqual(['med-billede/index.mdx']);
    const { [own]: saved = '' } = await readFolder(page);
    expect(saved).toBe(original.replace(/^title: .*$/m, 'title: Byen, hvor borgerne får pengene'));
  });

  it('writes a component that was filled in as a form', async () => {
    const page = await openedPage(texts);
    await openEntry(page, 'topics', 'erhverv');
    await press(field(page, 'body').getByRole('button', { name: 'Rediger i Markdown' }));
    await press(field(page, 'body').getByRole('button', { name: 'Indsæt' }));
    await press(page.getByRole('menuitem', { name: 'Boks med en bemærkning' }));
    const box = field(page, 'body').locator('[data-key-path$=":title"]');
    await box.getByRole('textbox').fill('Husk "kaffen"');
    await field(page, 'body').locator('[data-key-path$=":content"]').getByRole('textbox').fill('Den er gratis.');
    await save(page);
    await expect.poll(async () => await movedFiles(page)).toEqual(['topics/erhverv.mdx']);
    const saved = await readFolder(page);
    expect(saved['content/topics/erhverv.mdx']).toContain(
      '<Note title="Husk &quot;kaffen&quot;">\n\nDen er gratis.\n\n</Note>',
    );
    expect(await validate(saved)).toBe(0);
  });

  it('is refused where the validator would refuse the entry, with the validator’s words', async () => {
    const page = await openedPage(texts);
    await openEntry(page, 'cases', 'lodz-borgerbudget');
    await body(page).fill('## Tal\n\nHej {navn}');
    await save(page);
    const dialog = page.getByRole('alertdialog');
    await dialog.waitFor();
    expect(await dialog.innerText()).toContain('Teksten er ikke gemt');
    expect(await dialog.innerText()).toContain('Brødtekst, linje 3: Krøllede parenteser bliver læst som kode.');
    expect(await movedFiles(page)).toEqual([]);
  });

  it('shows at the field what the form can tell by itself', async () => {
    const page = await openedPage(texts);
    await openEntry(page, 'cases', 'lodz-borgerbudget');
    await field(page, 'summary')
      .getByRole('textbox')
      .fill('Et resumé uden punktum til sidst, som ellers er langt nok til at stå der');
    await save(page);
    await expect.poll(async () => await field(page, 'summary').innerText()).toMatch(/slut resuméet med et punktum/i);
    expect(await movedFiles(page)).toEqual([]);
  });

  it('makes a new draft that the validator takes', async () => {
    const page = await openedPage(texts);
    await go(page, '/collections/terms/new');
    await field(page, 'term').getByRole('textbox').fill('Kaffemøde');
    await field(page, 'definition')
      .getByRole('textbox')
      .fill('Et møde over en kop kaffe, hvor ingen har en dagsorden.');
    await save(page);
    await expect.poll(async () => await movedFiles(page)).toEqual(['terms/kaffemoede.yaml']);
    const saved = await readFolder(page);
    const today = new Intl.DateTimeFormat('sv-SE').format(new Date());
    expect(saved['content/terms/kaffemoede.yaml']).toBe(
      `term: Kaffemøde\nstatus: kladde\ndefinition: Et møde over en kop kaffe, hvor ingen har en dagsorden.\ncreated: ${today}\ndemo: false\n`,
    );
    expect(await validate(saved)).toBe(0);
  });
});

function readContent(): FolderTexts {
  const files = globSync('content/**/*.{mdx,yaml}', { cwd: projectRoot }).map((file) => file.split(path.sep).join('/'));
  return Object.fromEntries(files.map((file) => [file, readFileSync(path.join(projectRoot, file), 'utf8')]));
}

async function readSamples(from: FolderTexts): Promise<Sample[]> {
  const found: Sample[] = [];
  for (const [file, text] of Object.entries(from)) {
    const entry = await entryOf(file, text);
    if (!entry) continue;
    const { collection, id, data } = entry;
    found.push({ collection, id, file, name: String(data[kindForm(collection).nameField]) });
  }
  return found;
}

async function entryOf(file: string, text: string): Promise<Entry | undefined> {
  const [, folder, name = '', inner] = file.split('/');
  const collection = collectionNames.find((known) => known === folder);
  // Entries in folders of their own have a form of their own; none is in the content yet.
  return collection && inner === undefined
    ? await readEntry({ collection, id: name.replace(/\.\w+$/, ''), file }, text)
    : undefined;
}

function longestAndShortest(collection: CollectionName): Sample[] {
  const bySize = samples
    .filter((sample) => sample.collection === collection)
    .sort((a, b) => (texts[b.file] ?? '').length - (texts[a.file] ?? '').length);
  return [...new Set([bySize[0], bySize.at(-1)])].filter((sample) => sample !== undefined);
}

/** Files whose data or body is no longer what it was, whatever they look like. */
async function differences(saved: FolderTexts): Promise<string[]> {
  const found: string[] = [];
  for (const { collection, file } of samples) {
    const [before, after] = await Promise.all([entryOf(file, texts[file] ?? ''), entryOf(file, saved[file] ?? '')]);
    const { schema } = kinds[collection];
    if (JSON.stringify(schema.parse(before?.data)) !== JSON.stringify(schema.parse(after?.data)))
      found.push(`${file}: felter`);
    if (bodyOf(texts[file]) !== bodyOf(saved[file])) found.push(`${file}: brødtekst`);
  }
  return found;
}

function bodyOf(text = ''): string {
  return text.startsWith('---') ? splitFrontmatter(text).body.trimStart() : '';
}

/** How the validator ends over a folder with these texts. */
async function validate(saved: FolderTexts): Promise<number> {
  const folder = await mkdtemp(path.join(tmpdir(), 'redaktion-'));
  try {
    for (const [file, text] of Object.entries(saved)) {
      const target = path.join(folder, file);
      await mkdir(path.dirname(target), { recursive: true });
      await writeFile(target, text);
    }
    const { code } = await runNode('scripts/validate.mjs', ['--content', path.join(folder, 'content')], {
      capture: true,
    });
    return code;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function openedPage(content: FolderTexts): Promise<Page> {
  const page = await (await site.visitor()).newPage();
  await openFolder(page, content);
  return page;
}

async function openFolder(page: Page, content: FolderTexts, { isAllInSight } = { isAllInSight: true }): Promise<void> {
  await offerFolder(page);
  if (isAllInSight) await showEverything(page);
  await page.goto(site.at('/redaktion/'));
  await fillFolder(page, content);
  // An author stays in the text after a save here, so that the next one does not race the way back to the list.
  await page.evaluate(() => {
    localStorage.setItem('sveltia-cms.prefs', JSON.stringify({ locale: 'da', closeOnSave: false }));
  });
  await page.reload();
  await press(page.getByRole('button', { name: 'Arbejd i en mappe på din computer' }));
  await page
    .getByRole('link', { name: /godt bidrag/ })
    .last()
    .waitFor();
}

async function go(page: Page, address: string): Promise<void> {
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, address);
}

async function openEntry(page: Page, collection: CollectionName, id: string): Promise<void> {
  await go(page, `/collections/${collection}/entries/${id}`);
  await field(page, kindForm(collection).nameField).waitFor();
}

/** Each group that is open makes the next slower to open, and Find vej has two hundred. */
const mostUnfolded = 12;

/**
 * Opens an entry, unfolds its groups and list items, so that their fields have the chance to change something, and saves. It happens
 * inside the page, because asking from outside takes longer than the editor does.
 */
async function saveUnchanged(
  page: Page,
  { collection, id, name }: Sample,
  { isAllInSight }: { isAllInSight: boolean },
): Promise<void> {
  await page.evaluate(
    async ({ hash, title, most, last }) => {
      const until = async (isSo: () => boolean): Promise<void> => {
        // No limit on how fast: it only keeps a page that stands still from standing still for ever.
        const end = performance.now() + 600_000;
        while (!isSo()) {
          if (performance.now() > end) throw new Error(`${title}: ${document.title}`);
          await new Promise((resolve) => setTimeout(resolve, 20));
        }
      };
      const folded = (): HTMLButtonElement[] => [
        ...document.querySelectorAll<HTMLButtonElement>(
          '[data-key-path] button[aria-expanded="false"]:not([aria-haspopup])',
        ),
      ];
      const moved = (window as unknown as { movedFiles: string[] }).movedFiles;
      const before = moved.length;

      window.location.hash = hash;
      await until(
        () => document.title.startsWith(title) && document.querySelector(`[data-key-path="${last}"]`) !== null,
      );
      let unfolded = 0;
      while (folded().length > 0 && unfolded < most) {
        for (const button of folded().slice(0, most - unfolded)) {
          button.click();
          unfolded += 1;
        }
        await new Promise((resolve) => setTimeout(resolve));
      }
      const save = [...document.querySelectorAll('button')].find(({ innerText }) => innerText === 'Gem');
      if (!save?.disabled) throw new Error(`${title}: er ændret, alene ved at blive åbnet`);
      // The button is off where nothing has changed, so it is switched on.
      save.disabled = false;
      save.click();
      await until(() => {
        const refused = document.querySelector('[aria-invalid="true"]')?.closest('[data-key-path]');
        if (refused)
          throw new Error(`${title}: ${refused.getAttribute('data-key-path') ?? ''} kan ikke gemmes, som det er`);
        return moved.length > before && save.innerText === 'Gem';
      });
    },
    {
      hash: `/collections/${collection}/entries/${id}`,
      title: `${labelOf(collection)} › ${name}`,
      most: isAllInSight ? mostUnfolded : 0,
      // The page draws what is in sight; the upkeep at the foot of it is not.
      last: isAllInSight ? 'demo' : 'status',
    },
  );
}

function labelOf(collection: CollectionName): string {
  const { plural } = kinds[collection];
  return plural.charAt(0).toUpperCase() + plural.slice(1);
}

function field(page: Page, name: string): Locator {
  return page.locator(`[data-key-path="${name}"]`);
}

function body(page: Page): Locator {
  return field(page, 'body').locator('textarea');
}

async function save(page: Page): Promise<void> {
  const button = page.getByRole('button', { name: 'Gem', exact: true });
  await expect.poll(async () => await button.isEnabled()).toBe(true);
  await press(button);
}

/** The editor slides its screens in, and a click with the mouse would wait until it has stopped. */
async function press(button: Locator): Promise<void> {
  await button.evaluate((element: HTMLButtonElement) => {
    element.click();
  });
}
