import type { Root, RootContent } from 'mdast';
import { type MdastNode, mdxToMdast } from 'satteri';
import { describe, expect, it } from 'vitest';

import { checkTree } from '#mdx/guard.ts';

import { nodesIn, textOf } from '../validate/body.ts';
import { mdxText, tidyBody } from './mdx-text.ts';

/** What the site's own parser makes of a body. */
function read(text: string): MdastNode {
  return mdxToMdast(text, { features: { gfm: true } });
}

const paragraph = (value: string): RootContent => ({ type: 'paragraph', children: [{ type: 'text', value }] });

describe('writing a body', () => {
  it.each([
    'import af varer fra udlandet',
    'export er steget',
    'Først.\nimport midt i et afsnit',
    'importance er ikke kode',
    '{ "regneark": =SUM(A1:A9) }',
    '{console.log(1)}',
    'a < b og <script>alert(1)</script>',
    '<Note>ikke en boks</Note>',
    '</Details>',
    '# ikke en overskrift',
    '- ikke en liste',
    '1. ikke en liste',
    '> ikke et citat',
    '--- ikke en streg',
    '[ikke](javascript:alert(1)) et link',
    '![ikke](./et-billede.png)',
    '`ikke kode` og *ikke kursiv* og __ikke fed__',
    '| ikke | en | tabel |',
    '[^1] ikke en note',
    '[^1]: ikke en note',
    '$x^2$ og ~~ikke streget~~',
    'snabel_a_b_c og 2*3*4',
    'en \\ skråstreg og \\{',
    '&lt;b&gt; og &amp;',
    ':::note\nikke en boks\n:::',
    '{/* ikke en kommentar */}',
  ])('keeps "%s" as words', (words) => {
    const tree = read(mdxText({ type: 'root', children: [paragraph(words), paragraph('Slut.')] }));
    expect(checkTree(tree)).toEqual([]);
    expect([...nodesIn(tree)].map(({ type }) => type).filter((type) => type !== 'text')).toEqual([
      'root',
      'paragraph',
      'paragraph',
    ]);
    const [first] = 'children' in tree ? tree.children : [];
    expect(first && textOf(first).replaceAll('\n', ' ')).toBe(words.replaceAll('\n', ' '));
  });

  it('keeps code words harmless in lists, headings, quotes and cells', () => {
    const words = 'export default {evil()}';
    const children: RootContent[] = [
      { type: 'heading', depth: 2, children: [{ type: 'text', value: words }] },
      { type: 'blockquote', children: [{ type: 'paragraph', children: [{ type: 'text', value: words }] }] },
      {
        type: 'list',
        children: [{ type: 'listItem', children: [{ type: 'paragraph', children: [{ type: 'text', value: words }] }] }],
      },
      {
        type: 'table',
        children: [{ type: 'tableRow', children: [{ type: 'tableCell', children: [{ type: 'text', value: words }] }] }],
      },
    ];
    const tree = read(mdxText({ type: 'root', children }));
    expect(checkTree(tree)).toEqual([]);
    expect([...nodesIn(tree)].filter(({ type }) => type === 'text').map(textOf)).toEqual([words, words, words, words]);
  });
});

describe('tidying a body', () => {
  const heading = (depth: 2 | 4 | 6, value: string): RootContent => ({
    type: 'heading',
    depth,
    children: [{ type: 'text', value }],
  });

  it('closes the holes between heading levels, and says so', () => {
    const { tree, notes } = tidyBody({ type: 'root', children: [heading(4, 'A'), heading(6, 'B'), heading(2, 'C')] });
    expect(mdxText(tree)).toBe('## A\n\n### B\n\n## C\n');
    expect(notes).toHaveLength(2);
  });

  it('puts a cell on one line, and says so', () => {
    const cell: Root = {
      type: 'root',
      children: [
        {
          type: 'table',
          children: [
            { type: 'tableRow', children: [{ type: 'tableCell', children: [{ type: 'text', value: 'x' }] }] },
            {
              type: 'tableRow',
              children: [
                {
                  type: 'tableCell',
                  children: [{ type: 'text', value: 'a' }, { type: 'break' }, { type: 'text', value: 'b' }],
                },
              ],
            },
          ],
        },
      ],
    };
    const { tree, notes } = tidyBody(cell);
    expect(mdxText(tree)).toContain('| a · b |');
    expect(notes).toHaveLength(1);
  });

  it('drops a note that nothing refers to', () => {
    const note: RootContent = {
      type: 'footnoteDefinition',
      identifier: '1',
      label: '1',
      children: [{ type: 'paragraph', children: [] }],
    };
    expect(tidyBody({ type: 'root', children: [note] }).tree.children).toEqual([]);
  });
});
