import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

import { mdxToMdast } from 'satteri';
import { describe, expect, it } from 'vitest';

import { headingAnchors, textOf } from './body.ts';

/** The package Astro makes anchors with, found through its user, since it is not ours to depend on. */
const astroMarkdown = createRequire(createRequire(import.meta.url).resolve('@astrojs/markdown-satteri'));
const { default: Slugger } = (await import(pathToFileURL(astroMarkdown.resolve('github-slugger')).href)) as {
  default: new () => { slug: (text: string) => string };
};

describe('headingAnchors', () => {
  it('makes the anchors that Astro makes', () => {
    const headings = [
      'Sådan gør du',
      'Sådan gør du',
      'Før, under & efter!',
      'Trin 1–3',
      'A/B',
      'sådan-gør-du-1',
      '"Citat"',
      'E-mail',
      'Æ_ø',
    ];
    const slugger = new Slugger();
    const body = mdxToMdast(headings.map((text) => `## ${text.replace('_', '\\_')}`).join('\n\n'));
    expect(headingAnchors(body)).toEqual(headings.map((text) => slugger.slug(text)));
  });
});

describe('textOf', () => {
  it('reads what the reader sees', () => {
    expect(textOf(mdxToMdast('En **fed** [side](/x/) med `kode`'))).toBe('En fed side med kode');
  });
});
