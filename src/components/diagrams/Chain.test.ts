import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';

import Chain from './Chain.astro';

const link = (title: string) => ({ title, address: `/${title}/` });

describe('Chain', () => {
  it.each([
    ['all three', { before: ['a'], after: ['b', 'c'], alternatives: ['d'] }, ['a', 'Midt', 'b', 'c', 'd']],
    ['nothing before', { before: [], after: ['b'], alternatives: [] }, ['Midt', 'b']],
    ['only something else to use', { before: [], after: [], alternatives: ['d'] }, ['Midt', 'd']],
  ])('reads in order with %s', async (_case, { before, after, alternatives }, order) => {
    const container = await AstroContainer.create();
    const html = await container.renderToString(Chain, {
      props: { title: 'Midt', before: before.map(link), after: after.map(link), alternatives: alternatives.map(link) },
    });
    const { document } = new JSDOM(html).window;
    const read = [...document.querySelectorAll('a, .self')].map(({ textContent }) => textContent.trim());
    expect(read).toEqual(order);
  });
});
