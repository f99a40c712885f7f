import { createHash } from 'node:crypto';

import { describe, expect, it } from 'vitest';

import { withOwnPolicy } from './own-policy.ts';

const [kept, other, nothing] = ['go()', 'no()', ''].map(
  (code) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`,
);
const page = (sources: string, body: string) =>
  `<meta http-equiv="content-security-policy" content="default-src 'self'; script-src 'self'${sources};">${body}`;

describe('withOwnPolicy', () => {
  it.each([
    ['keeps the hash of a script in the page', ` ${kept}`, '<script>go()</script>', ` ${kept}`],
    ['keeps the hash of a style in the page', ` ${kept}`, '<style>go()</style>', ` ${kept}`],
    ['drops the hash of a script on another page', ` ${kept} ${other}`, '<script>go()</script>', ` ${kept}`],
    ['drops all where the page holds none', ` ${kept} ${other}`, '<p>go()</p>', ''],
    ['needs none for a script in a file of its own', ` ${nothing}`, '<script src="/a.js"></script>', ''],
    ['leaves other sources alone', " 'wasm-unsafe-eval'", '', " 'wasm-unsafe-eval'"],
  ])('%s', (_what, before, body, after) => {
    expect(withOwnPolicy(page(before, body))).toBe(page(after, body));
  });

  it('leaves a page without a policy alone', () => {
    expect(withOwnPolicy('<script>go()</script>')).toBe('<script>go()</script>');
  });
});
