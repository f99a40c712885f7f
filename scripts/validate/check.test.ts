import { describe, expect, it } from 'vitest';

import { catalogueOf } from './catalogue.ts';
import { andMore, checkCatalogue } from './check.ts';
import type { Rule } from './rule.ts';
import { mdx, sampleNow } from './sample.ts';

const run = async (rules: Rule[], files: Record<string, string>) =>
  checkCatalogue(await catalogueOf('content', new Map(Object.entries(files))), rules, {
    now: sampleNow,
    environment: 'development',
  });

const base: Rule = { id: 'some-check', code: 'E1', severity: 'error', messages: {} };

describe('checkCatalogue', () => {
  it.each([
    ['2026-05-31T21:59:59Z', '2026-05-31'],
    ['2026-05-31T22:00:00Z', '2026-06-01'],
    ['2026-12-31T22:59:59Z', '2026-12-31'],
    ['2026-12-31T23:00:00Z', '2027-01-01'],
    ['2026-06-01T00:00:00Z', '2026-06-01'],
  ])('tells rules the day in København, not in UTC: %s is %s', async (now, wanted) => {
    let day = '';
    const rule: Rule = {
      ...base,
      checkAll(_catalogue, { today }) {
        day = today;
        return [];
      },
    };
    await checkCatalogue(await catalogueOf('content', new Map()), [rule], {
      now: new Date(now),
      environment: 'development',
    });
    expect(day).toBe(wanted);
  });

  it('puts findings in reading order, whatever order rules find them in', async () => {
    const rule: Rule = {
      ...base,
      *check() {
        yield { point: { line: 9, column: 1 }, message: 'c' };
        yield { point: { line: 2, column: 5 }, message: 'b' };
        yield { point: { line: 2, column: 1 }, message: 'a' };
      },
    };
    const issues = await run([rule], { 'tools/b.mdx': '', 'tools/a.mdx': '' });
    expect(issues.map(({ file, message }) => `${file} ${message}`)).toEqual([
      'content/tools/a.mdx a',
      'content/tools/a.mdx b',
      'content/tools/a.mdx c',
      'content/tools/b.mdx a',
      'content/tools/b.mdx b',
      'content/tools/b.mdx c',
    ]);
  });

  it('shows so many findings of a kind in a file, and says that there are more', async () => {
    const rule: Rule = {
      ...base,
      *check() {
        for (let line = 1; line <= 5000; line += 1) yield { point: { line, column: 1 }, message: 'Nej.' };
      },
    };
    const issues = await run([rule], { 'tools/a.mdx': '' });
    expect(issues).toHaveLength(1001);
    expect(issues.filter(({ message }) => message === andMore('Nej.')).map(({ line }) => line)).toEqual([1001]);
  });

  it('gives a schema problem to the first rule that claims it, and to no other', async () => {
    const first: Rule = { ...base, id: 'first', claim: ({ path }) => (path[0] === 'title' ? 'mine' : undefined) };
    const rest: Rule = { ...base, id: 'rest', claim: () => 'the rest' };
    const issues = await run([first, rest], { 'terms/a.yaml': 'status: kladde\ntitle: A\nfarve: B\nterm: CC\n' });
    expect(issues.filter(({ line }) => line === 2 || line === 3).map(({ rule, line }) => [rule, line])).toEqual([
      ['first', 2],
      ['rest', 3],
    ]);
  });

  it('repeats no CPR number, neither from a message nor from a file name', async () => {
    const rule: Rule = {
      ...base,
      *check(entry) {
        yield { point: { line: 1, column: 1 }, message: `Fandt ${entry.id}` };
      },
    };
    const [issue] = await run([rule], { 'tools/010190-1234.mdx': '' });
    expect(issue).toMatchObject({ file: 'content/tools/xxxxxx-xxxx.mdx', message: 'Fandt xxxxxx-xxxx' });
  });

  it('lets a finding be milder than its rule', async () => {
    const rule: Rule = {
      ...base,
      *check() {
        yield { path: [], severity: 'warning', message: 'x' };
      },
    };
    expect((await run([rule], { 'tools/a.mdx': mdx('title: A') }))[0]).toMatchObject({
      severity: 'warning',
      line: 1,
      column: 1,
    });
  });
});
