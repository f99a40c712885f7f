import { describe, expect, it } from 'vitest';

import { findingsOf, mdx } from '../../sample.ts';
import { messages, resultHappened } from './rule.ts';

describe('result-happened', () => {
  it.each([
    ['cases/a.mdx', 'result: Der kom tre forslag ud af det.'],
    ['cases/a.mdx', 'result: Der kom forslag ud af det. Byen bør samle sine indgange.'],
    ['cases/a.mdx', 'unknowns: [En evaluering forventes, men er ikke holdt.]'],
    ['events/a.mdx', 'state: planlagt\nroundup: Det forventes holdt til efteråret.'],
  ])('accepts in %s %j', async (path, fields) => {
    expect(await findingsOf(resultHappened, { [path]: mdx(`status: kladde\n${fields}`) })).toEqual([]);
  });

  it.each([
    ['cases/a.mdx', 'result: Byen forventes at blive grønnere.', '3:14', 'forventes'],
    ['cases/a.mdx', 'result: >-\n  Der er kommet en platform.\n  Den bør gøre det lettere.', '5:7', 'bør'],
    ['events/a.mdx', 'state: gennemfoert\nroundup: Der skal blive et nyt møde.', '4:14', 'skal blive'],
  ])('warns in %s of %j', async (path, fields, place, word) => {
    expect(await findingsOf(resultHappened, { [path]: mdx(`status: kladde\n${fields}`) })).toEqual([
      { at: `${path}:${place}`, message: messages.expected(word), severity: 'warning' },
    ]);
  });
});
