import { describe, expect, it } from 'vitest';

import { openDictionary } from './dictionary.ts';

const dictionary = await openDictionary();

describe('openDictionary', { timeout: 60_000 }, () => {
  it.each([
    'borgerne',
    'københavnerdialogen',
    'dialogværktøjets',
    'lokaludvalgsmødet',
    'borgerbudgetterne',
    'Københavns',
    'tilmeldingslisten',
    'spørgeguiden',
  ])('knows %s', (word) => {
    expect(dictionary.has(word)).toBe(true);
  });

  it.each([
    ['forvaltnign', 'forvaltning'],
    ['besluttninger', 'beslutninger'],
    ['tilmeldningen', 'tilmeldingen'],
    ['ogå', 'også'],
    ['partnerkab', 'partnerskab'],
    ['aktindigt', 'aktindsigt'],
    ['edaktionen', 'redaktionen'],
    ['orienterigerne', 'orienteringerne'],
    ['interresse', 'interesse'],
    ['trinene', 'trinnene'],
    ['Forvaltnignen', 'Forvaltningen'],
    ['dialogværktøjt', 'dialogværktøj'],
  ])('does not know %s, and suggests %s', (word, suggestion) => {
    expect(dictionary.has(word)).toBe(false);
    expect(dictionary.suggest(word).slice(0, 3)).toContain(suggestion);
  });

  it.each([
    ['børne', true],
    ['kultur', true],
    ['ide', true],
    ['qwertyx', false],
  ])('says whether %s may begin a compound: %j', (word, may) => {
    expect(dictionary.hasBeginning(word)).toBe(may);
  });
});
