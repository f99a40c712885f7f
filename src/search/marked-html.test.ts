import { describe, expect, it } from 'vitest';

import { replaceWords } from './marked-html.ts';

const loud = (html: string) => replaceWords(html, (word) => word.toUpperCase());

describe('replaceWords', () => {
  it.each([
    ['text', '<p>et møde</p>', '<p>ET MØDE</p>'],
    ['text between tags', '<p>et <b>godt</b> møde</p>', '<p>ET <b>GODT</b> MØDE</p>'],
    [
      'facts for search',
      '<i data-value="et møde" title="stille">x</i>',
      '<i data-value="ET MØDE" title="stille">X</i>',
    ],
  ])('changes %s', (_, before, after) => {
    expect(loud(before)).toBe(after);
  });

  it.each([
    ['tags with a greater-than sign in them', '<a title="a > b" href=\'/x>y/\'></a>'],
    ['scripts and styles', '<script>const x = "<b>nej</b>";</script><style>p { color: red; }</style>'],
    ['comments', '<!-- nej -->'],
    ['entities', '&nbsp;&aelig;&#39;'],
    ['filters', '<span data-pagefind-filter="type:vaerktoejer"></span>'],
  ])('leaves %s', (_, html) => {
    expect(loud(html)).toBe(html);
  });

  it('loses nothing of a page', () => {
    const html = '<!doctype html><html lang="da"><p>3 < 4 & 5 > 2 <br>slut';
    expect(replaceWords(html, (word) => word)).toBe(html);
  });
});
