import { describe, expect, it } from 'vitest';

import { findingsOf, mdx } from '../../sample.ts';
import { messages, resultHappened } from './rule.ts';

describe('result-happened', () => {
  it.each([
    ['cases/a.mdx', 'result: Der kom tre forslag ud af det.'],
    ['cases/a.mdx', 'result: Der kom forslag ud af det. Byen bør samle sine indgange.'],
    ['cases/a.mdx', 'unknowns: [En evaluering forventes, men er ikke holdt.]'],
    ['cases/a.mdx', 'result: Et nyt møde var planlagt. Om det blev holdt, siger kilden ikke.'],
    ['cases/a.mdx', 'result: Forslaget er, at turen forventes kortere. Den kom i gang.'],
    ['events/a.mdx', 'state: planlagt\nroundup: Det forventes holdt til efteråret.'],
  ])('accepts in %s %j', async (path, fields) => {
    expect(await findingsOf(resultHappened, { [path]: mdx(`status: kladde\n${fields}`) })).toEqual([]);
  });

  it.each([
    ['cases/a.mdx', 'result: Byen forventes at blive grønnere.', '3:14', 'forventes'],
    ['cases/a.mdx', 'result: >-\n  Der er kommet en platform.\n  Den bør gøre det lettere.', '5:7', 'bør'],
    ['events/a.mdx', 'state: gennemfoert\nroundup: Der skal blive et nyt møde.', '4:14', 'skal blive'],
    ['cases/a.mdx', 'result: Der kom 12 forslag. Parken forventes at åbne til maj.', '3:36', 'forventes'],
  ])('warns in %s of %j', async (path, fields, place, word) => {
    expect(await findingsOf(resultHappened, { [path]: mdx(`status: kladde\n${fields}`) })).toEqual([
      { at: `${path}:${place}`, message: messages.expected(word), severity: 'warning' },
    ]);
  });

  it('finds every one of them', async () => {
    const fields = 'status: kladde\nresult: Det forventes klar. Det vil blive godt.';
    const found = await findingsOf(resultHappened, { 'cases/a.mdx': mdx(fields) });
    expect(found.map(({ at }) => at)).toEqual(['cases/a.mdx:3:13', 'cases/a.mdx:3:33']);
  });
});
