import { describe, expect, it } from 'vitest';

import { rulePage } from './rule-page.ts';
import { rules } from './rules/index.ts';

describe('rulePage', () => {
  it.each(rules.map(({ id, code }) => [id, code]))(
    'has a page for %s that opens with what the rule asks',
    (id, code) => {
      const { summary, markdown } = rulePage(id);
      expect(markdown.split('\n')[0]).toBe(`# ${id} (${code})`);
      expect(summary).toMatch(/^[A-ZÆØÅ`"»].{20,}[.)]$/u);
    },
  );

  it('knows a rule without a page by its id', () => {
    expect(rulePage('no-such-rule')).toEqual({ summary: 'no-such-rule', markdown: 'no-such-rule' });
  });
});
