import { describe, expect, it } from 'vitest';

import { readPages, sites } from '../site/built-site.ts';

const pages = new Map(readPages(sites.root).map((page) => [page.address, page]));

/** Pairs of pages that must link to each other; one pair for each relation of the content model. */
const pairs = [
  ['tool and case', '/vaerktoejer/borgerbudget/', '/eksempler/lodz-borgerbudget/'],
  ['tool and principle', '/vaerktoejer/fokusgruppe/', '/principper/mangfoldig/'],
  ['case and principle', '/eksempler/vi-skaber-sammen-gentofte/', '/principper/engagerende/'],
  ['topic and department', '/emner/byrum-og-trafik/', '/forvaltninger/tmf/'],
  ['topic and consultant', '/emner/byrum-og-trafik/', '/kontakt/konsulent-tmf/'],
  ['department and consultant', '/forvaltninger/tmf/', '/kontakt/konsulent-tmf/'],
  ['event and tool', '/kalender/morgenbooster-mangfoldighed-2018/', '/vaerktoejer/morgenbooster/'],
] as const;

describe('linked both ways', () => {
  it.each(pairs)('%s', (_relation, one, other) => {
    expect(linksFrom(one)).toContain(other);
    expect(linksFrom(other)).toContain(one);
  });
});

function linksFrom(address: string): string[] {
  const page = pages.get(address);
  expect(page, address).toBeDefined();
  return [...(page?.document.querySelectorAll('main a[href]') ?? [])].map((link) => link.getAttribute('href') ?? '');
}
