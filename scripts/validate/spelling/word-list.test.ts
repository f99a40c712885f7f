import { describe, expect, it } from 'vitest';

import { readWordList, wordListOf } from './word-list.ts';

describe('wordListOf', () => {
  it.each([
    ['hackathon', 'hackathon', true],
    ['hackathon', 'Hackathon', true],
    ['hackathon', 'hackathons', true],
    ['hackathon', 'hackathonet', false],
    ['Łódź', 'łódź', false],
    ['Cascais', "Cascais'", true],
    ['app', "app's", true],
    ['\uFEFFhackathon  # et fagord', 'hackathon', true],
    ['a\r\nhackathon\r\n', 'hackathon', true],
    ['# hackathon', 'hackathon', false],
    ['Lo\u0301dz', 'L\u00f3dz', true],
  ])('%j allows %j: %j', (text, word, isAllowed) => {
    expect(wordListOf(text).allows(word)).toBe(isAllowed);
  });

  it.each([
    ['princippet ', ' wrong door her', true],
    ['', '  wrong\ndoor', true],
    ['no wrong door er ', ' problem', false],
    ['', ' wrong', false],
  ])('allows a word of a phrase between %j and %j: %j', (before, after, isAllowed) => {
    expect(wordListOf('No wrong door').allows('no', { before, after })).toBe(isAllowed);
    expect(wordListOf('to, no wrong door').allows('no', { before: `${before}to, `, after })).toBe(isAllowed);
  });
});

describe('readWordList', () => {
  it('is empty where there is no file', () => {
    expect(readWordList('findes-ikke').words).toEqual([]);
  });
});
