import { describe, expect, it } from 'vitest';

import { readSearchState, writeSearchState, type SearchState } from './search-state.ts';

const known = () => true;
const nothing: SearchState = { text: '', chosen: {}, order: 'relevans', literal: false, shown: 10 };

describe('readSearchState', () => {
  it.each<[string, string, Partial<SearchState>]>([
    ['an empty address', '', {}],
    ['the text, trimmed', '?q=%20aaben%20d%C3%B8r ', { text: 'aaben dør' }],
    ['several values of a facet', '?type=emner&type=indgange', { chosen: { type: ['emner', 'indgange'] } }],
    ['a value given twice once', '?type=emner&type=emner', { chosen: { type: ['emner'] } }],
    ['order, spelling and how many', '?orden=nyeste&ordret=1&vis=30', { order: 'nyeste', literal: true, shown: 30 }],
    ['nonsense as nothing', '?orden=x&vis=-3&farve=blaa', {}],
    ['too many as ten', '?vis=100000', {}],
  ])('reads %s', (_, query, expected) => {
    expect(readSearchState(query, known)).toEqual({ ...nothing, ...expected });
  });

  it('ignores values that are not known', () => {
    expect(readSearchState('?type=emner&fase=i-gaar', (name) => name === 'type').chosen).toEqual({ type: ['emner'] });
  });
});

describe('writeSearchState', () => {
  it.each<[SearchState, string]>([
    [nothing, ''],
    [{ ...nothing, text: 'åben dør' }, '?q=%C3%A5ben+d%C3%B8r'],
    [
      { text: 'kl', chosen: { fase: ['drift'], type: ['emner', 'kilder'] }, order: 'nyeste', literal: true, shown: 20 },
      '?q=kl&type=emner&type=kilder&fase=drift&ordret=1&orden=nyeste&vis=20',
    ],
  ])('writes what is read back as the same', (state, query) => {
    expect(writeSearchState(state)).toBe(query);
    expect(readSearchState(query, known)).toEqual(state);
  });
});
