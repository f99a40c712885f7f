import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { type Catalogue, catalogueOf } from '../catalogue.ts';
import { mdx } from '../sample.ts';
import { isOneSlipAway, readSpelling, type UnknownWord } from './spelling.ts';
import { readSpellingMemory } from './spelling-memory.ts';
import { wordListOf } from './word-list.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'spelling-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

async function wordsFound(body: string, { list = '', key = '1' } = {}): Promise<string[]> {
  const catalogue = await catalogueOf('content', new Map([['tools/a.mdx', mdx('status: kladde', body)]]));
  const memory = readSpellingMemory({ folder, content: 'content', key });
  const spelling = await readSpelling(catalogue, wordListOf(list), memory);
  return catalogue.entries.flatMap((entry) => spelling.misspellingsIn(entry)).map(({ word }) => word);
}

describe('readSpelling', { timeout: 60_000 }, () => {
  it('remembers what an unchanged text came to, and reads a changed one', async () => {
    expect(await wordsFound('Det er ogå her.')).toEqual(['ogå']);
    expect(await wordsFound('Det er ogå her.')).toEqual(['ogå']);
    expect(await wordsFound('Det er også her.')).toEqual([]);
    expect(await wordsFound('Det er ogå herr.')).toEqual(['ogå', 'herr']);
  });

  it('asks the list anew each time', async () => {
    expect(await wordsFound('Det er ogå her.')).toEqual(['ogå']);
    expect(await wordsFound('Det er ogå her.', { list: 'ogå' })).toEqual([]);
    expect(await wordsFound('Det er ogå her.')).toEqual(['ogå']);
  });

  it('believes what it remembers only as long as everything it rests on is the same', async () => {
    const catalogue = await catalogueOf(
      'content',
      new Map([['tools/a.mdx', mdx('status: kladde', 'Det er ogå her.')]]),
    );
    const [key, words] = await keptWords(catalogue);
    const memory = readSpellingMemory({ folder, content: 'content', key: '1' });
    memory.keepWords(
      key,
      words.map((word) => ({ ...word, word: 'husket' })),
    );
    memory.save();
    expect(await wordsFound('Det er ogå her.')).toEqual(['husket']);
    expect(await wordsFound('Det er ogå her.', { key: '2' })).toEqual(['ogå']);
  });

  it('writes nothing where nothing is new', async () => {
    await wordsFound('Det er ogå her.');
    const [name = ''] = readdirSync(folder);
    const before = statSync(path.join(folder, name)).ino;
    await wordsFound('Det er ogå her.');
    expect(statSync(path.join(folder, name)).ino).toBe(before);
  });

  it('reads everything anew where what it remembers cannot be read', async () => {
    await wordsFound('Det er ogå her.');
    for (const name of readdirSync(folder)) writeFileSync(path.join(folder, name), '{');
    expect(await wordsFound('Det er ogå her.')).toEqual(['ogå']);
  });
});

/** What a memory is told about the only entry of a catalogue. */
async function keptWords(catalogue: Catalogue): Promise<[string, readonly UnknownWord[]]> {
  let kept: [string, readonly UnknownWord[]] = ['', []];
  const memory = readSpellingMemory();
  await readSpelling(catalogue, wordListOf(''), {
    ...memory,
    keepWords(key, words) {
      kept = [key, words];
    },
  });
  return kept;
}

describe('isOneSlipAway', () => {
  it.each([
    ['beslutning', 'besluttning', true],
    ['beslutning', 'beslutnin', true],
    ['beslutning', 'beslutnign', true],
    ['beslutning', 'beslutting', true],
    ['beslutning', 'beslutning', false],
    ['beslutning', 'besutting', false],
    ['Oslo', 'Osle', false],
  ])('%s and %s: %j', (one, other, isNear) => {
    expect(isOneSlipAway(one, other)).toBe(isNear);
    expect(isOneSlipAway(other, one)).toBe(isNear);
  });
});
