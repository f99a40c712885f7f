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
    ['kom til Łódź . Det var', [{ text: 'kom til Łódź. Det var', marked: false }]],
    [
      'i <mark>byen</mark> , ikke . net, og kl . 12 ?',
      [
        { text: 'i ', marked: false },
        { text: 'byen', marked: true },
        { text: ', ikke. net, og kl. 12?', marked: false },
      ],
    ],
    ['filen .ics og 3 .5', [{ text: 'filen .ics og 3 .5', marked: false }]],
  ])('takes %j apart', (excerpt, parts) => {
    expect(readExcerpt(excerpt)).toEqual(parts);
  });
});
