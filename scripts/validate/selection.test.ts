import { describe, expect, it } from 'vitest';

import type { Rule } from './rule.ts';
import { changedIn, rulesNamed } from './selection.ts';

const rule = (code: string, id: string): Rule => ({ code, id, severity: 'error', messages: {} });
const rules = [rule('E1', 'file-expected'), rule('E2', 'reference-exists'), rule('E2', 'address-unique')];

describe('rulesNamed', () => {
  it.each([
    [[], ['file-expected', 'reference-exists', 'address-unique']],
    [['E2'], ['reference-exists', 'address-unique']],
    [['e1'], ['file-expected']],
    [
      ['address-unique', 'E1'],
      ['file-expected', 'address-unique'],
    ],
  ])('chooses by %j', (names, ids) => {
    expect(rulesNamed(names, rules).map(({ id }) => id)).toEqual(ids);
  });

  it.each([
    ['reference-exist', '--rule kender ikke "reference-exist". Mener du reference-exists?'],
    ['hest', '--rule kender ikke "hest". Skriv en kode som E2 eller et navn som reference-exists.'],
  ])('refuses %j', (name, message) => {
    expect(() => rulesNamed([name], rules)).toThrow(message);
  });
});

describe('changedIn', () => {
  it.each([
    ['content/tools/a.mdx', true],
    ['content/tools/b.mdx', false],
    ['content/nyt', true],
    ['content/nytaar', false],
    ['content/tools/xxxxxx-xxxx.mdx', true],
  ])('says of %s: %s', (file, isChanged) => {
    const changed = new Set(['tools/a.mdx', 'nyt/fil.mdx', 'tools/010190-1234.mdx']);
    expect(changedIn('content', changed)(file)).toBe(isChanged);
  });
});
