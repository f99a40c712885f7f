import { beforeEach, describe, expect, it } from 'vitest';

import { forgetSearches, readRecentSearches, rememberSearch } from '#search/recent-searches.ts';

beforeEach(() => {
  localStorage.clear();
});

describe('recent searches', () => {
  it('keeps the five latest, newest first, each once', () => {
    for (const text of ['en', 'to', 'tre', 'fire', 'To', 'fem', 'seks']) rememberSearch(text);
    expect(readRecentSearches()).toEqual(['seks', 'fem', 'To', 'fire', 'tre']);
  });

  it('forgets', () => {
    rememberSearch('en');
    forgetSearches();
    expect(readRecentSearches()).toEqual([]);
  });

  it('takes what it cannot read for nothing', () => {
    localStorage.setItem('seneste-soegninger', '{');
    expect(readRecentSearches()).toEqual([]);
  });
});
