import { gzipSync } from 'node:zlib';

import type { BuiltPage } from './built-page.ts';
import { createSplitter, type CompoundRules } from './danish/compound.ts';
import { words } from './danish/fold.ts';
import { fragmentId, isFragment, readFragment, writeFragment, type Fragment } from './fragment.ts';
import { hiddenFields, hiddenWordsReader, type HiddenWords } from './hidden-words.ts';
import { readChunkStarts } from './index-chunks.ts';
import type { IndexFile, IndexLayer } from './index-layer.ts';
import { languageFileName, writeLanguageFile, type IndexedPage } from './language-file.ts';
import { marker, replaceWords } from './marked-html.ts';
import { keywordField, withoutKeywords } from './page-facts.ts';
import { findSynonyms } from './synonym-finder.ts';
import type { Synonym } from './synonym-list.ts';
import { collectVocabulary, type WordSource } from './vocabulary-source.ts';

/** What the layer is made from. */
export interface DanishSources {
  /** Every page that is to be found. */
  pages: readonly BuiltPage[];
  /** The headwords of a Danish dictionary. */
  dictionary: ReadonlySet<string>;
  rules: CompoundRules;
  synonyms: readonly Synonym[];
}

/**
 * The Danish work on the index. Before Pagefind reads a page, its compounds are marked where their parts meet and the words
 * people use for what it is about are added; afterwards marks and added words are taken out of what is shown, and the file of
 * words and pages is made.
 * @throws {Error} where the marker is used in a text, and so would be taken out of it.
 */
export function danishLayer({ pages, dictionary, rules, synonyms }: DanishSources): IndexLayer {
  const texts = new Set<string>();
  for (const { address, html } of pages) {
    replaceWords(html, (word) => {
      texts.add(word.toLowerCase());
      return word;
    });
    if (html.includes(marker)) throw new Error(`Søgning: ${address} bruger tegnet ${marker}. Skriv noget andet.`);
  }
  const split = createSplitter(
    { inTexts: (word) => texts.has(word), inDictionary: (word) => dictionary.has(word) },
    rules,
  );
  const mark = (word: string) => split(word)?.join(marker) ?? word;
  const synonymFinder = findSynonyms(synonyms, split);
  const hiddenWordsOf = hiddenWordsReader(pages, synonymFinder, split);

  return {
    prepare: (page) => replaceWords(lightenLinks(addHiddenWords(page.html, hiddenWordsOf(page))), mark),
    finish(files) {
      synonymFinder.assertAllUsed();
      const stored = files.filter(isFragment).map((file) => ({ file, fragment: withoutMarks(readFragment(file)) }));
      const kept = new Map(
        stored.map(({ file, fragment }) => [file.path, writeFragment(file, withoutHidden(fragment))]),
      );
      const language = writeLanguageFile({
        pages: stored
          .map(({ file, fragment }) => indexedPage(file, fragment))
          .sort((one, other) => (one.address < other.address ? -1 : 1)),
        words: collectVocabulary(stored.map(({ fragment }) => wordSource(fragment))),
        chunkStarts: readChunkStarts(files),
      });
      const added = { path: languageFileName, content: gzipSync(language, { level: 9 }) };
      return [...files.map((file) => kept.get(file.path) ?? file), added];
    },
  };
}

function addHiddenWords(html: string, hidden: HiddenWords): string {
  const spans = hiddenFields
    .filter((field) => hidden[field].length > 0)
    .map((field) => {
      const value = hidden[field].join(', ').replaceAll('"', '&quot;');
      return `<span hidden data-pagefind-meta="${field}[data-hidden]" data-hidden="${value}"></span>`;
    });
  return withoutKeywords(html).replace(/<[^>]+\sdata-pagefind-body\b[^>]*>/u, `$&${spans.join('')}`);
}

/** A link's words are about the page it leads to, so they count for less here. */
function lightenLinks(html: string): string {
  return html.replace(/<a(?=\s)/gu, '<a data-pagefind-weight="0.2"');
}

function withoutMarks(fragment: Fragment): Fragment {
  const clean = (text: string) => text.replaceAll(marker, '');
  return {
    ...fragment,
    content: clean(fragment.content),
    meta: Object.fromEntries(Object.entries(fragment.meta).map(([key, value]) => [key, clean(value)])),
    anchors: fragment.anchors.map((anchor) => ({ ...anchor, text: clean(anchor.text) })),
  };
}

function withoutHidden(fragment: Fragment): Fragment {
  const shown = Object.entries(fragment.meta).filter(([key]) => !(hiddenFields as readonly string[]).includes(key));
  // Facets are read from the file of pages.
  return { ...fragment, filters: {}, meta: Object.fromEntries(shown) };
}

function indexedPage(file: IndexFile, { url, meta, filters }: Fragment): IndexedPage {
  return {
    id: fragmentId(file),
    address: url,
    title: meta['title'] ?? url,
    facets: filters,
    ...(meta['opdateret'] === undefined ? {} : { date: meta['opdateret'] }),
  };
}

function wordSource({ content, meta, anchors }: Fragment): WordSource {
  return {
    title: words(meta['title'] ?? ''),
    hidden: words([keywordField, 'sammensat', 'fraser'].map((field) => meta[field] ?? '').join(' ')),
    near: words(meta['naer'] ?? ''),
    lead: words([meta['resume'] ?? '', ...anchors.map(({ text }) => text)].join(' ')),
    text: words(content),
  };
}
