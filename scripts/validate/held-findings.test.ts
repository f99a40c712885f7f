import { describe, expect, it } from 'vitest';

import { type Catalogue, catalogueFrom, catalogueOf } from './catalogue.ts';
import { checkCatalogue } from './check.ts';
import { readEntry } from './entry.ts';
import { heldFindings } from './held-findings.ts';
import type { Rule, RuleContext } from './rule.ts';
import { sampleNow } from './sample.ts';

const files = new Map([['terms/a.yaml', 'term: Ord\nseeAlso: [b]\n']]);

async function timesAsked(
  look: (catalogue: Catalogue, context: RuleContext) => unknown,
  change = async (catalogue: Catalogue) => await Promise.resolve(catalogue),
): Promise<number> {
  let times = 0;
  const rule: Rule = {
    id: 'sample-rule',
    code: 'E1',
    severity: 'error',
    messages: {},
    *check(_entry, catalogue, context) {
      times += 1;
      look(catalogue, context);
      yield { path: ['term'], message: 'Sådan.' };
    },
  };
  const memory = heldFindings();
  const first = await catalogueOf('content', files);
  const issues = [];
  for (const catalogue of [first, await change(first)]) {
    issues.push(await checkCatalogue(catalogue, [rule], { now: sampleNow, environment: 'development', memory }));
  }
  expect(issues[1]).toEqual(issues[0]);
  return times;
}

describe('heldFindings', () => {
  it.each<[string, (catalogue: Catalogue, context: RuleContext) => unknown, number]>([
    ['once where it looks at the entry alone', () => undefined, 1],
    ['once where it looks at the day, which stays the same', (_catalogue, { today }) => today, 1],
    ['again where it looks at other entries', (catalogue) => catalogue.find('terms', 'b'), 2],
    ['again where it looks at the moment', (_catalogue, { now }) => now, 2],
  ])('asks a rule %s', async (_what, look, times) => {
    expect(await timesAsked(look)).toBe(times);
  });

  it('asks again about an entry that is read anew', async () => {
    const again = async (catalogue: Catalogue) =>
      catalogueFrom(
        catalogue,
        await Promise.all(catalogue.entries.map(async (entry) => await readEntry(entry, `${entry.text}# mere\n`))),
      );
    expect(await timesAsked(() => undefined, again)).toBe(2);
  });
});
