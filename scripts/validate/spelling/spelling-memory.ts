import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

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

/** What is written down: unknown words by the hash of a text, and suggestions by word. */
interface Known {
  key: string;
  words: Record<string, readonly UnknownWord[]>;
  suggestions: Record<string, readonly string[]>;
}

/**
 * The memory of a content folder's spelling; empty unless everything `key` stands for is as it was. Without a place nothing is remembered
 * longer than the run.
 */
export function readSpellingMemory(place?: { folder: string; content: string; key: string }): SpellingMemory {
  const file =
    place && path.join(place.folder, `${hash('sha1', path.resolve(place.content)).slice(0, 16)}.spelling.json`);
  const before = file === undefined ? undefined : readKnown(file, place?.key ?? '');
  const known = {
    words: new Map(Object.entries(before?.words ?? {})),
    suggestions: new Map(Object.entries(before?.suggestions ?? {})),
  };
  const kept = { words: new Map<string, readonly UnknownWord[]>(), suggestions: new Map<string, readonly string[]>() };
  return {
    wordsOf: (key) => kept.words.get(key) ?? known.words.get(key),
    keepWords: (key, words) => kept.words.set(key, words),
    suggestionsFor: (word) => kept.suggestions.get(word) ?? known.suggestions.get(word),
    keepSuggestions: (word, suggestions) => kept.suggestions.set(word, suggestions),
    save() {
      const isSame = (['words', 'suggestions'] as const).every(
        (part) => kept[part].size === known[part].size && [...kept[part].keys()].every((key) => known[part].has(key)),
      );
      if (file === undefined || isSame) return;
      writeKnown(file, {
        key: place?.key ?? '',
        words: Object.fromEntries(kept.words),
        suggestions: Object.fromEntries(kept.suggestions),
      });
    },
  };
}

function readKnown(file: string, key: string): Known | undefined {
  try {
    const known = JSON.parse(readFileSync(file, 'utf8')) as Known;
    return known.key === key ? known : undefined;
  } catch {
    // There is none yet: every text is read anew.
    return undefined;
  }
}

function writeKnown(file: string, known: Known): void {
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    const own = `${file}.${process.pid}`;
    writeFileSync(own, JSON.stringify(known));
    renameSync(own, file);
  } catch {
    // A folder that cannot be written to is no reason to stop.
  }
}
