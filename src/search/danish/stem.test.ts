import { describe, expect, it } from 'vitest';

import { buildIndex } from '../build-index.ts';
import { unpack } from '../fragment.ts';
import { readCbor } from '../index-chunks.ts';
import { readDictionary } from './dictionary.ts';
import { stem } from './stem.ts';

describe('stem', () => {
  it.each([
    ['møde', ['møde', 'møder', 'mødet', 'mødernes', 'mødes']],
    ['plan', ['planen', 'planer', 'planerne']],
    ['kommune', ['kommunens', 'kommuner', 'kommunerne']],
  ])('brings the forms of %s together', (word, forms) => {
    expect(new Set([word, ...forms].map(stem)).size).toBe(1);
  });

  it("gives the keys of Pagefind's own index", async () => {
    const some = [...(await readDictionary())].filter((_, index) => index % 20 === 0);
    const forms = some.flatMap((word) => [word, `${word}en`, `${word}erne`, `${word}s`, `${word}ets`]);
    const html = `<html lang="da"><body><article data-pagefind-body><h1>${forms.join(' ')}</h1></article></body></html>`;
    const files = await buildIndex([{ address: '/ord/', html }]);
    const keys = files
      .filter(({ path }) => path.endsWith('.pf_index'))
      .flatMap((file) => (readCbor(unpack(file)) as [[key: string][]])[0].map(([key]) => key));
    expect(forms.length).toBeGreaterThan(20_000);
    expect([...new Set(forms.map(stem))].sort()).toEqual(keys.sort());
  });
});
