import { beforeAll, describe, expect, it } from 'vitest';

import { readCompoundRules } from '../danish-sources.ts';
import { createSplitter, type Splitter } from './compound.ts';
import { readDictionary } from './dictionary.ts';
import { editDistance } from './edit-distance.ts';
import { fold, words } from './fold.ts';
import { lemmas } from './inflection.ts';
import { stem } from './stem.ts';

/** What must hold for every word, tried on some thousand words of the dictionary. */
let some: readonly string[];
let split: Splitter;

beforeAll(async () => {
  const dictionary = await readDictionary();
  some = [...dictionary].filter((_, index) => index % 37 === 0);
  split = createSplitter(
    { inTexts: () => false, inDictionary: (word) => dictionary.has(word) },
    await readCompoundRules(),
  );
  expect(some.length).toBeGreaterThan(2000);
});

describe('fold', () => {
  it('is the same however the Danish letters are written, and done once is done', () => {
    const bad = some.filter((word) => {
      const spelled = word.replaceAll('æ', 'ae').replaceAll('ø', 'oe').replaceAll('å', 'aa');
      const bare = word.replaceAll('ø', 'o').replaceAll('å', 'a');
      return [spelled, bare, word.toUpperCase(), word.normalize('NFD'), fold(word)].some(
        (other) => fold(other) !== fold(word),
      );
    });
    // Two letters that only meet: "koen" is not "køn", and "a" and "a" are not "å".
    expect(bad.filter((word) => !/ae|oe|aa|[aoæøå][eaæøå]/u.test(word))).toEqual([]);
  });

  it('is one word of small letters', () => {
    expect(some.filter((word) => words(fold(word)).join('') !== fold(word))).toEqual([]);
  });
});

describe('a splitter', () => {
  it('gives parts that make the word again, none of them nothing', () => {
    const parted = some.flatMap((word) => {
      const parts = split(word);
      return parts ? [{ word, parts }] : [];
    });
    expect(parted.length).toBeGreaterThan(200);
    expect(parted.filter(({ word, parts }) => parts.join('') !== word)).toEqual([]);
    expect(parted.filter(({ parts }) => parts.length < 2 || parts.some((part) => part.length < 2))).toEqual([]);
  });

  it('does not mind capitals', () => {
    const differing = some.filter(
      (word) => split(word.toUpperCase())?.join('|').toLowerCase() !== split(word)?.join('|'),
    );
    expect(differing).toEqual([]);
  });
});

describe('editDistance', () => {
  const most = 3;
  const pairs = () => some.slice(0, -1).map((word, index) => [word, some[index + 1] ?? ''] as const);

  it('is one for one slip of any kind', () => {
    const wrong = some.filter((word) => {
      const at = word.length >> 1;
      const [before, here, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
      const slips = [before + after, `${before}x${here}${after}`, `${before}x${after}`];
      if (here !== after.charAt(0)) slips.push(before + after.charAt(0) + here + after.slice(1));
      return slips.some((slip) => slip !== word && editDistance(word, slip, most) !== 1);
    });
    expect(wrong).toEqual([]);
  });

  it('is the same both ways, at least the difference in length, and nought only for the word itself', () => {
    const wrong = pairs().filter(([one, other]) => {
      const distance = editDistance(one, other, most);
      const least = Math.min(Math.abs(one.length - other.length), most + 1);
      return distance !== editDistance(other, one, most) || distance < least || editDistance(one, one, most) !== 0;
    });
    expect(wrong).toEqual([]);
  });

  it('says no less with a wider bound, and the same within the bound', () => {
    const wrong = pairs().filter(([one, other]) => {
      const narrow = editDistance(one, other, 1);
      const wide = editDistance(one, other, 40);
      return narrow <= 1 ? narrow !== wide : wide <= 1;
    });
    expect(wrong).toEqual([]);
  });
});

describe('stem and lemmas', () => {
  it('a stem begins the word it was made of, marks aside', () => {
    const bare = (word: string) => stem(word).replace(/[^a-zæø]/gu, '');
    expect(some.filter((word) => !word.replaceAll('å', 'a').replaceAll('é', 'e').startsWith(bare(word)))).toEqual([]);
  });

  it('a word is the first of its own lemmas, and none is twice', () => {
    expect(some.filter((word) => lemmas(word)[0] !== word)).toEqual([]);
    expect(some.filter((word) => new Set(lemmas(word)).size !== lemmas(word).length)).toEqual([]);
  });
});
