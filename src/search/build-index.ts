import { close, createIndex } from 'pagefind';
import { minify } from 'rolldown/utils';

import type { BuiltPage } from './built-page.ts';
import type { IndexFile, IndexLayer } from './index-layer.ts';
import { packTightly } from './tight-packing.ts';

/** What Pagefind makes and the site does without: its own interfaces, and the engine for other languages. */
const unused = /^(?:pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\.|wasm\.unknown\.)/u;

/**
 * Parts of a page's head that say the same on every page of a kind: its name, the picture with its legend, the facts (which are
 * facets) and the mark of sample data. As text they are in the way, of answers and of excerpts.
 */
const notSearched = ['header .label', 'header figure', 'header dl', '.demo'];

/** Pagefind's code, which comes with its long names. */
const codeFile = 'pagefind.js';

/**
 * How much of the index is fetched at a time. Pagefind's own choice is some twenty times as much, a good part of what a first search
 * weighs; parts this small make the whole index a tenth larger.
 */
const chunkSize = 1200;
const chunkSizeVariable = 'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE';

/**
 * Makes the files of the index over the pages.
 * @throws {Error} in Danish, where there is no page, where Pagefind reports an error, or where a page is lost on the way.
 */
export async function buildIndex(pages: readonly BuiltPage[], layer?: IndexLayer): Promise<IndexFile[]> {
  if (pages.length === 0) {
    throw new Error(
      'Søgning: ingen side har data-pagefind-body, så der er intet at finde. Sæt attributten på siderne.',
    );
  }
  const before = process.env[chunkSizeVariable];
  process.env[chunkSizeVariable] = String(chunkSize);
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'da', excludeSelectors: [...notSearched] });
    if (!index) throw problem('Pagefind startede ikke', errors);
    for (const page of pages) {
      const added = await index.addHTMLFile({ url: page.address, content: layer?.prepare(page) ?? page.html });
      if (added.errors.length > 0) throw problem(`${page.address} kan ikke læses`, added.errors);
    }
    const made = await index.getFiles();
    if (made.errors.length > 0) throw problem('indekset kan ikke skrives', made.errors);
    assertPageCount(made.files, pages.length);
    const files = await Promise.all(made.files.filter(({ path }) => !unused.test(path)).map(withShortNames));
    const packed = await Promise.all((layer?.finish(files) ?? files).map(packTightly));
    return packed.sort((one, other) => (one.path < other.path ? -1 : 1));
  } finally {
    if (before === undefined) Reflect.deleteProperty(process.env, chunkSizeVariable);
    else process.env[chunkSizeVariable] = before;
    await close();
  }
}

/** The file, made a sixth lighter where it is Pagefind's code; every first search fetches it. */
async function withShortNames(file: IndexFile): Promise<IndexFile> {
  if (file.path !== codeFile) return file;
  const { code, errors } = await minify(codeFile, new TextDecoder().decode(file.content), { module: true });
  const [broken] = errors;
  if (broken) throw problem(`${codeFile} kan ikke gøres kortere`, [broken.message]);
  return { ...file, content: new TextEncoder().encode(code) };
}

/** Pagefind leaves a page out in silence, for instance where the body is empty. */
function assertPageCount(files: readonly IndexFile[], expected: number): void {
  const entry = files.find(({ path }) => path === 'pagefind-entry.json');
  const { languages } = JSON.parse(new TextDecoder().decode(entry?.content)) as {
    languages: Record<string, { page_count: number }>;
  };
  const count = languages['da']?.page_count ?? 0;
  if (count !== expected) {
    throw new Error(`Søgning: ${String(expected)} sider skulle med i indekset, men ${String(count)} kom med.`);
  }
}

function problem(what: string, errors: readonly string[]): Error {
  return new Error(`Søgning: ${what}. Pagefind siger: ${errors.join('; ') || 'intet'}`);
}
