import { describe, expect, it } from 'vitest';

import { findingsOf } from '../../sample.ts';
import { fileExpected, messages } from './rule.ts';

describe('file-expected', () => {
  it.each([
    'tools/borgerbudget.mdx',
    'tools/borgerbudget/index.mdx',
    'departments/oekf.yaml',
    'departments/oekf/index.yaml',
    'README.md',
    'synonyms.yaml',
    '.schema/tool.json',
    'tools/.gitkeep',
  ])('accepts %s', async (path) => {
    expect(await findingsOf(fileExpected, { [path]: '' })).toEqual([]);
  });

  it('accepts an image beside an entry', async () => {
    expect(await findingsOf(fileExpected, { 'tools/a/index.mdx': '', 'tools/a/borde.jpg': '' })).toEqual([]);
  });

  it.each([
    ['tool/a.mdx', messages['unknown-folder']('tool')],
    ['notater.txt', messages['unknown-folder']('notater.txt')],
    ['tools/a.md', messages['wrong-ending']('.mdx')],
    ['tools/a.yaml', messages['wrong-ending']('.mdx')],
    ['tools/a.js', messages['wrong-ending']('.mdx')],
    ['departments/oekf.mdx', messages['wrong-ending']('.yaml')],
    ['tools/a/index.md', messages['wrong-ending']('.mdx')],
    ['tools/a/evil.js', messages['not-an-image']()],
    ['tools/a/tegning.svg', messages['not-an-image']()],
    ['tools/borde.jpg', messages['loose-image']('.mdx')],
    ['tools/a/b/index.mdx', messages['too-deep']('.mdx')],
    ['tools/Ældre.mdx', messages['bad-id']('Ældre', 'aeldre')],
    ['tools/to--streger.mdx', messages['bad-id']('to--streger', 'to-streger')],
    [`tools/${'a'.repeat(61)}.mdx`, messages['bad-id']('a'.repeat(61), 'a'.repeat(60))],
  ])('refuses %s', async (path, message) => {
    expect(await findingsOf(fileExpected, { [path]: '' })).toEqual([{ at: `${path}:1:1`, message }]);
  });

  it('suggests the folder that was meant', () => {
    expect(messages['unknown-folder']('tool')).toContain('Mente du mappen "tools"?');
  });
});
