import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';

import TimeBar from './TimeBar.astro';

const steps = [
  { title: 'Velkomst', minutes: 15, estimate: true },
  { title: 'Skriv ud' },
  { title: 'Borde', minutes: 45 },
  { minutes: 60 },
];

describe('TimeBar', () => {
  it('gives each step with minutes its share of the width', async () => {
    const { bars } = await drawn({ steps });
    expect(bars).toEqual([
      ['0%', '12.5%'],
      ['12.5%', '37.5%'],
      ['50%', '50%'],
    ]);
  });

  it('says the same in words, and what is not drawn', async () => {
    const { svg, text } = await drawn({ steps, bare: true });
    expect(svg?.querySelector('title')?.textContent).toBe('Tidslinje: 2 timer i alt');
    expect(svg?.querySelector('desc')?.textContent.trim()).toBe(
      '1. Velkomst: 15 min. 3. Borde: 45 min. 4. Trin 4: 60 min.',
    );
    expect(text).toContain('I alt 2 timer (redaktionelt skøn). Ét trin har ingen fast tid og er ikke tegnet.');
  });

  it.each([
    ['lists the steps', false, 3],
    ['leaves the list out where the steps stand below', true, 0],
  ])('%s', async (_case, bare, count) => {
    const { items } = await drawn({ steps, bare });
    expect(items).toBe(count);
  });

  it('draws nothing where no step has minutes', async () => {
    const { text } = await drawn({ steps: [{ title: 'Ring' }] });
    expect(text).toBe('');
  });
});

async function drawn(props: object) {
  const container = await AstroContainer.create();
  const { document } = new JSDOM(await container.renderToString(TimeBar, { props: props as never })).window;
  return {
    svg: document.querySelector('svg[role="img"]'),
    bars: [...document.querySelectorAll('rect')].map((bar) => [bar.getAttribute('x'), bar.getAttribute('width')]),
    items: document.querySelectorAll('li').length,
    text: document.body.textContent.replaceAll(/\s+/g, ' ').trim(),
  };
}
