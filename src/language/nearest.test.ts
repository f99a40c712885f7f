import { describe, expect, it } from 'vitest';

import { nearest } from './nearest.ts';

const levels = ['informere', 'hoere', 'involvere', 'samskabe', 'medbestemme'];

describe('nearest', () => {
  it.each([
    ['informer', 'informere'],
    ['Høre', 'hoere'],
    ['samskbae', 'samskabe'],
    ['med bestemme', 'medbestemme'],
    ['INVOLVERE', 'involvere'],
  ])('reads %s as %s', (typed, meant) => {
    expect(nearest(typed, levels)).toBe(meant);
  });

  it.each(['', 'beslutte', 'x', 'orientere-alle-i-byen'])('suggests nothing for %j', (typed) => {
    expect(nearest(typed, levels)).toBeUndefined();
  });

  it.each([
    ['ressortanalyse', 'ressortanalyse-2024'],
    ['borgerbudget-lokalt', 'borgerbudget'],
  ])('sees that a part is missing or too much in %s', (typed, meant) => {
    expect(nearest(typed, ['ressortanalyse-2024', 'borgerbudget', 'konsulent-bif', 'konsulent-buf'])).toBe(meant);
  });

  it('does not choose among several that go on after the word', () => {
    expect(nearest('sammen', ['sammen-om-byen', 'sammen-paa-tvaers'])).toBeUndefined();
  });

  it('takes the first of two that are equally near', () => {
    expect(nearest('bog', ['bop', 'bol'])).toBe('bop');
  });

  it('does not turn a short word into a wholly different one', () => {
    expect(nearest('a', ['b'])).toBeUndefined();
  });

  it('suggests nothing where there is nothing to choose from', () => {
    expect(nearest('hoere', [])).toBeUndefined();
  });
});
