import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

import { describe, expect, it } from 'vitest';

import { splitFrontmatter } from './frontmatter.ts';

/** Astro's own splitter, found through the package that uses it, since it is not ours to depend on. */
const astroMdx = createRequire(createRequire(import.meta.url).resolve('@astrojs/mdx'));
const astro = (await import(pathToFileURL(astroMdx.resolve('@astrojs/internal-helpers/frontmatter')).href)) as {
  parseFrontmatter: (
    text: string,
    options: { frontmatter: 'empty-with-spaces' },
  ) => { rawFrontmatter: string; content: string };
};

const plain = '---\ntitle: A\n---\n\nBody';

describe('splitFrontmatter', () => {
  it.each([
    ['plain', plain],
    ['with CRLF', plain.replaceAll('\n', '\r\n')],
    ['without a body', '---\ntitle: A\n---'],
    ['with spaces after the fences', '---  \ntitle: A\n--- \nBody'],
    ['with --- inside a text', '---\ntitle: a --- b\n---\nBody'],
    ['with a rule in the body', '---\ntitle: A\n---\n\nA\n\n---\n\nB'],
    ['empty', '---\n---\nBody'],
  ])('splits a file %s as Astro does', (_title, text) => {
    const split = splitFrontmatter(text);
    const wanted = astro.parseFrontmatter(text, { frontmatter: 'empty-with-spaces' });
    expect(split.fault).toBeUndefined();
    expect(split.yaml.trim()).toBe(wanted.rawFrontmatter.trim());
    expect(split.body.trim()).toBe(wanted.content.trim());
    expect(split.body).toHaveLength(text.length);
    expect(text.slice(split.yamlStart, split.yamlStart + split.yaml.length)).toBe(split.yaml);
  });

  it.each([
    ['ends at a line that only begins with ---', '---\ntitle: A\n---foo: bar\n---\nBody'],
    ['ends at +++', '---\ntitle: A\n+++\nBody\n---\n'],
    ['begins with +++', '+++\ntitle = "A"\n+++\nBody'],
    ['begins after empty lines', '\n\n---\ntitle: A\n---\nBody'],
    ['has something after the first hyphens', '---yaml: 1\ntitle: A\n---\nBody'],
    ['has four hyphens below', '---\ntitle: A\n----\nBody\n---\n'],
  ])('refuses fields whose fence %s', (_title, text) => {
    expect(splitFrontmatter(text).fault).toBe('odd-fences');
  });

  it.each(['', 'Body', 'Body\n---\ntitle: A\n---\n', '---\ntitle: A\nBody'])('finds no fields in %j', (text) => {
    expect(splitFrontmatter(text)).toMatchObject({ fault: 'no-fences', yaml: '', body: text });
  });
});
