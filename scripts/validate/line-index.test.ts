import { describe, expect, it } from 'vitest';

import { lineIndex } from './line-index.ts';

describe('lineIndex', () => {
  it.each([
    ['a\nb', 0, 1, 1],
    ['a\nb', 2, 2, 1],
    ['a\r\nb', 3, 2, 1],
    ['a\rb', 2, 2, 1],
    ['\n\nx', 2, 3, 1],
    ['æøå x', 4, 1, 5],
    ['😀x', 2, 1, 3],
    ['a\n', 2, 2, 1],
    ['', 0, 1, 1],
  ])('places offset in %j at %i as line %i, column %i', (text, offset, line, column) => {
    expect(lineIndex(text)(offset)).toEqual({ line, column });
  });
});
