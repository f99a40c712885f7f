import { describe, expect, it } from 'vitest';

import { visible } from './visible.ts';

describe('visible', () => {
  it.each([
    ['æøå og 👩‍👧 står, som de er', 'æøå og 👩‍👧 står, som de er'],
    ['tab\there', 'tab here'],
    ['\u001B[31mrød', '·[31mrød'],
    ['vendt \u202Eom', 'vendt ·om'],
    ['en\nto\u2028tre', 'en·to·tre'],
    ['bløde\u00ADord', 'bløde·ord'],
    ['\uFFFF', '·'],
  ])('shows %j as %j', (text, shown) => {
    expect(visible(text)).toBe(shown);
  });
});
