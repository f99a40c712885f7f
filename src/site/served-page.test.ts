import { describe, expect, it } from 'vitest';

import { servedPage } from './served-page.ts';

const page = (body: string) =>
  `<!DOCTYPE html><html lang="da"><head><title>A</title></head><body>${body}</body></html>`;

describe('servedPage', () => {
  it.each([
    ['at the edges of a block', '<p> Ord </p>', '<p>Ord</p>'],
    ['between blocks', '<ul> <li>A</li> <li>B</li> </ul>', '<ul><li>A</li><li>B</li></ul>'],
    [
      'at the edge of a block, through what stands in its line',
      '<li> <a href="/"> A </a> </li>',
      '<li><a href="/">A</a></li>',
    ],
    ['after a line break', '<p>A<br> B</p>', '<p>A<br>B</p>'],
  ])('drops space %s', (_where, before, after) => {
    expect(servedPage(page(before))).toBe(page(after));
  });

  it.each([
    ['between words', '<p>Et <b>ord</b> til</p>'],
    ['inside what may be a box in the line', '<p><span>A </span> <span> B</span></p>'],
    ['where there is nothing else, so that nothing becomes empty', '<div> </div>'],
    ['in code, text and fields', '<pre> a\n </pre><div><textarea> a </textarea></div>'],
    ['in styles and scripts, whose hashes the policy holds', '<style>a{}\n</style><script>go()\n</script>'],
    ['in a drawing', '<svg viewBox="0 0 1 1"> <text> A </text> </svg>'],
    [
      'in an island, which compares it with its own',
      '<astro-island props="{&quot;a&quot;:1}"> <p> A </p> </astro-island>',
    ],
    ['that does not break', '<p>\u00a0A&nbsp;</p>'],
  ])('leaves space %s', (_where, body) => {
    expect(servedPage(page(body))).toBe(page(body));
  });

  it('leaves the end tags of a page whose body ends in space', () => {
    expect(servedPage('<html><body><p>A</p> </body> </html>')).toContain('<p>A</p> </body>');
  });

  it('leaves letters, entities and attributes as they are written', () => {
    const body = `<p title='a > b' data-x=1>Bord &amp; stol &lt;3 ”å”</p>`;
    expect(servedPage(page(body))).toBe(page(body));
  });

  it('drops what only the index reads', () => {
    const marked =
      '<article data-pagefind-body class="a"> <span hidden data-pagefind-meta="x[data-value]" data-value="a > b"></span> <p data-pagefind-ignore>A</p></article>';
    expect(servedPage(page(marked))).toBe(page('<article class="a"><p>A</p></article>'));
  });

  it('keeps a hidden element that holds words', () => {
    const body = '<article><span hidden>A</span></article>';
    expect(servedPage(page(body))).toBe(page(body));
  });
});
