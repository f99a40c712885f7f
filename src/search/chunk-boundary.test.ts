import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { buildIndex } from './build-index.ts';
import { words } from './danish/fold.ts';
import { stem } from './danish/stem.ts';
import { readChunkStarts } from './index-chunks.ts';
import { writeIndex } from './integration.ts';
import type { LanguageFile } from './language-file.ts';
import { openPagefind } from './pagefind-node.ts';
import { createVocabulary } from './vocabulary.ts';
import { createWordFinder } from './word-finder.ts';

const random = randomNumbers(20261121);
const stock = Array.from({ length: 6000 }, () => madeUpWord());
const pages = Array.from({ length: 1000 }, (_, number) => {
  const text = Array.from({ length: 120 }, () => stock[Math.floor(random() * stock.length)] ?? '').join(' ');
  return { address: `/side/${number}/`, text, stems: [...new Set(words(text).map(stem))] };
});

let folder: string;
let chunkStarts: string[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'soeg-'));
  const files = await buildIndex(
    pages.map(({ address, text }) => ({
      address,
      html: `<html lang="da"><body><article data-pagefind-body><h1>Side</h1><p>${text}</p></article></body></html>`,
    })),
  );
  chunkStarts = readChunkStarts(files);
  await writeIndex(folder, files);
}, 60_000);

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe('the beginning of a word, on 1.000 pages', { timeout: 60_000 }, () => {
  const beginnings = Array.from({ length: 60 }, () =>
    (stock[Math.floor(random() * stock.length)] ?? '').slice(0, 3),
  ).filter((beginning) => stem(beginning) === beginning);
  const expected = (beginning: string) =>
    pages.filter(({ stems }) => stems.some((one) => one.startsWith(beginning))).length;

  it('lies across the parts of the index, so that Pagefind alone loses pages', async () => {
    expect(chunkStarts.length).toBeGreaterThan(20);
    // One after the other: Pagefind's instances share one WebAssembly module, which must not be loaded twice at once.
    const lost: boolean[] = [];
    for (const beginning of beginnings) {
      const { results } = await (await openPagefind(folder)).search(beginning);
      lost.push(results.length < expected(beginning));
    }
    expect(lost).toContain(true);
  });

  it('finds every page, whatever was searched for before', async () => {
    const language: LanguageFile = { pages: [], words: [], chunkStarts };
    for (const beginning of beginnings) {
      const find = createWordFinder(await openPagefind(folder), language, createVocabulary([]));
      expect([beginning, (await find(beginning, true)).finding.pages.size]).toEqual([beginning, expected(beginning)]);
    }
  });
});

function madeUpWord(): string {
  const syllables = ['ba', 'ko', 'nu', 'mi', 'gla', 'sti', 'tro', 'vej', 'mør', 'åst', 'ked', 'lom', 'fru', 'hi'];
  return Array.from({ length: 3 }, () => syllables[Math.floor(random() * syllables.length)] ?? '').join('');
}

/** The same numbers every time. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return state / 4294967296;
  };
}
