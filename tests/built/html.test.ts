import { describe, expect, it } from 'vitest';

import { readPages, sites } from '../site/built-site.ts';
import { htmlFaults } from './checks/html-faults.ts';

it('every built page is valid HTML', () => {
  expect(readPages(sites.root).flatMap(({ file, html }) => htmlFaults(html, file))).toEqual([]);
});

describe('the check', () => {
  const around = (body: string) =>
    `<!DOCTYPE html><html lang="da"><head><title>x</title></head><body>${body}</body></html>`;

  it.each([
    ['a block in a paragraph', around('<p><div></div></p>')],
    ['a picture without a text alternative', around('<img src="x.png">')],
    ['two elements with one id', around('<p id="a"></p><p id="a"></p>')],
    ['a style attribute', around('<p style="color: red">x</p>')],
    ['a page without a title', '<!DOCTYPE html><html lang="da"><head></head><body></body></html>'],
  ])('finds %s', (_fault, html) => {
    expect(htmlFaults(html, 'x.html')).not.toEqual([]);
  });

  it('passes a sound page', () => {
    expect(htmlFaults(around('<p>x</p>'), 'x.html')).toEqual([]);
  });
});
