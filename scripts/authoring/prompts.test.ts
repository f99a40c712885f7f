import { styleText } from 'node:util';

import { describe, expect, it } from 'vitest';

import { inDanish, spokenHelp } from './prompts.ts';

describe('questions in the terminal', () => {
  it.each([
    ['true, når det stadig var i gang.', 'Ja, når det stadig var i gang.'],
    ['Id på de kilder, siden bygger på.', 'Vælg de kilder, siden bygger på.'],
    ['Hvem det gjaldt. Vælg én: a, b.', 'Hvem det gjaldt.'],
    ['Skriv to sætninger.', 'Skriv to sætninger.'],
  ])('tell what to choose: %s', (help, spoken) => {
    expect(spokenHelp(help)).toBe(spoken);
  });

  it.each([
    ['│  none', '│  senere'],
    [`│  ${styleText('dim', 'none')}`, `│  ${styleText('dim', 'senere')}`],
    ['│  none of these', '│  none of these'],
    ['none', 'none'],
  ])('say in Danish that nothing was chosen: %j', (written, shown) => {
    expect(inDanish(written)).toBe(shown);
  });
});
