import { describe, expect, it } from 'vitest';

import { readExcerpt } from './excerpt.ts';

describe('readExcerpt', () => {
  it.each([
    ['', []],
    ['ingen mærker', [{ text: 'ingen mærker', marked: false }]],
    [
      'Et <mark>møde</mark> om byen',
      [
        { text: 'Et ', marked: false },
        { text: 'møde', marked: true },
        { text: ' om byen', marked: false },
      ],
    ],
    [
      '<mark>a</mark> &lt;script&gt;',
      [
        { text: 'a', marked: true },
        { text: ' <script>', marked: false },
      ],
    ],
  ])('takes %j apart', (excerpt, parts) => {
    expect(readExcerpt(excerpt)).toEqual(parts);
  });
});
