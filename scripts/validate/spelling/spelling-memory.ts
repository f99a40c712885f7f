import { hash } from 'node:crypto';
import path from 'node:path';

import { memoryWriter, readLines } from '../memory-file.ts';
import type { UnknownWord } from './spelling.ts';

/** What is known from the last run about texts and words that have been looked up before. */
export interface SpellingMemory {
  wordsOf(key: string): readonly UnknownWord[] | undefined;
  keepWords(key: string, words: readonly UnknownWord[]): void;
  suggestionsFor(word: string): readonly string[] | undefined;
  keepSuggestions(word: string, suggestions: readonly string[]): void;
  /** Writes down what was kept. A run that cannot write is only slower next time. */
  save(): void;
}

/**
 * The memory of a content folder's spelling; empty unless everything `key` stands for is as it was. Without a place nothing is remembered
 * longer than the run.
 */
export function readSpellingMemory(place?: { folder: string; content: string; key: string }): SpellingMemory {
  const file = place && path.join(place.folder, `${hash('sha1', path.resolve(place.content)).slice(0, 16)}.jsonl`);
  const known = file === undefined ? new Map<string, string>() : readLines(file, place?.key ?? '');
  const kept = new Map<string, string>();
  let isNew = false;
  const read = (name: string): unknown => {
    const line = kept.get(name) ?? known.get(name);
    return line === undefined ? undefined : parsed(line);
  };
  const keep = (name: string, value: unknown): void => {
    const line = JSON.stringify(value);
    if (known.get(name) !== line) isNew = true;
    kept.set(name, line);
  };
  return {
    wordsOf: (key) => read(textName(key)) as readonly UnknownWord[] | undefined,
    keepWords: (key, words) => {
      keep(textName(key), words);
    },
    suggestionsFor: (word) => read(wordName(word)) as readonly string[] | undefined,
    keepSuggestions: (word, suggestions) => {
      keep(wordName(word), suggestions);
    },
    save() {
      if (file === undefined || (!isNew && kept.size === known.size)) return;
      const writer = memoryWriter(file, place?.key ?? '');
      for (const [name, line] of kept) writer.add(name, line);
      writer.finish();
    },
  };
}

function textName(key: string): string {
  return `text ${key}`;
}

function wordName(word: string): string {
  return `word ${word}`;
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
