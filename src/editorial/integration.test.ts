import type { HookParameters } from 'astro';
import { describe, expect, it } from 'vitest';

import { editorialPage, withoutStyleSheets } from './integration.ts';

describe('editorialPage', () => {
  it.each([
    [true, ['/redaktion/']],
    [false, []],
  ])('switched on (%s) puts %j on the site', async (enabled, expected) => {
    const patterns: string[] = [];
    let isConfigured = false;
    const setup = editorialPage({ enabled, server: undefined }).hooks['astro:config:setup'];
    await setup?.({
      injectRoute: ({ pattern }: { pattern: string }) => patterns.push(pattern),
      updateConfig: () => (isConfigured = true),
    } as unknown as HookParameters<'astro:config:setup'>);
    expect(patterns).toEqual(expected);
    expect(isConfigured).toBe(enabled);
  });
});

describe('withoutStyleSheets', () => {
  it('takes links to style sheets away and nothing else', () => {
    expect(
      withoutStyleSheets(
        '<link rel="icon" href="/a.svg"><link rel="stylesheet" href="/_astro/a.css"><style>b{}</style>',
      ),
    ).toBe('<link rel="icon" href="/a.svg"><style>b{}</style>');
  });
});
