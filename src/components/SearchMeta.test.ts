import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { describe, expect, it } from 'vitest';

import SearchMeta from './SearchMeta.astro';

describe('SearchMeta', () => {
  it('holds filters, facts and the date in attributes and shows nothing', async () => {
    const container = await AstroContainer.create();
    const html = await container.renderToString(SearchMeta, {
      props: {
        kind: 'tools',
        facets: { forvaltning: ['tmf', 'kff', 'tmf'] },
        meta: { resume: 'Kort, og "godt": ja.', opdateret: '2026-11-20', ord: '' },
      },
    });
    expect(html.match(/data-pagefind-filter="[^"]*"/g)).toEqual([
      'data-pagefind-filter="type:vaerktoejer"',
      'data-pagefind-filter="forvaltning:tmf"',
      'data-pagefind-filter="forvaltning:kff"',
    ]);
    expect(html).toContain('data-pagefind-sort="dato[data-value]" data-value="2026-11-20"');
    expect(html).not.toContain('ord[');
    expect(html.replaceAll(/<[^>]*>/g, '').trim()).toBe('');
  });
});
