import { describe, expect, it } from 'vitest';

import { cprNumbersIn, maskCpr, maskCprParts } from './cpr.ts';

describe('cprNumbersIn', () => {
  it.each([
    '010190-1234',
    '0101901234',
    '010190 1234',
    '010190 - 1234',
    '010190–1234',
    '010190‑1234',
    '01.01.90-1234',
    '01 01 90 1234',
    'CPR:311299-0000.',
    'billede-010190-1234.png',
    '01-01-90-1234',
    '01/01-90 1234',
    '010190\\-1234',
    '010190&ndash;1234',
    '010190&#45;1234',
    '010190\u00a0\u2212\u202f1234',
    '010190\u00ad1234',
    '010190/1234',
    '010190--1234',
    '010190-\n  1234',
    '010190\r\n> 1234',
  ])('finds %s', (text) => {
    expect(cprNumbersIn(text)).toHaveLength(1);
  });

  it.each([
    '321290-1234',
    '011390-1234',
    '010190-123',
    '10101901234',
    '2026-01-02',
    '33 66 33 66',
    '1.100 forslag og 250 projekter',
    'sag 2024-0012345',
    '01-02-2026',
    '01/02-2026 kl. 1234',
    '01.02.2026 2030',
    'fra 12.01.20 til 13.01.20',
    '12 03 24 56 78',
    'value: 120324\nmax: 1000',
    '- 120324\n- 2026',
    '120324, 1000',
  ])('passes over %s', (text) => {
    expect(cprNumbersIn(text)).toEqual([]);
  });

  it('says where each one stands', () => {
    expect(cprNumbersIn('æ 010190-1234 og 020290-1234')).toEqual([
      { start: 2, end: 13 },
      { start: 17, end: 28 },
    ]);
  });
});

describe('maskCprParts', () => {
  it.each([
    ['Tallet 1234 står ikke i facts.', 'Tallet xxxx står ikke i facts.'],
    ['"0…010190-12…"', '"0…xxxxxx-12…"'],
    ['"0101901…" og 345', '"xxxxxxx…" og 345'],
  ])('masks %j', (text, expected) => {
    expect(maskCprParts(text, ['010190-1234'])).toBe(expected);
  });
});

describe('maskCpr', () => {
  it('repeats no digit', () => {
    expect(maskCpr('Skriv til 010190-1234 eller 0202901234.')).toBe('Skriv til xxxxxx-xxxx eller xxxxxx-xxxx.');
  });
});
