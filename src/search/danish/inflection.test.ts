import { describe, expect, it } from 'vitest';

import { lemmas } from './inflection.ts';

describe('lemmas', () => {
  it.each([
    ['skolerne', 'skole'],
    ['møderne', 'møde'],
    ['planen', 'plan'],
    ['budgetter', 'budget'],
    ['kommunens', 'kommune'],
    ['workshoppen', 'workshop'],
    ['åbent', 'åben'],
    ['dialog', 'dialog'],
    ['laboratoriet', 'laboratorium'],
    ['laboratorie', 'laboratorium'],
    ['museernes', 'museum'],
  ])('knows %s may be a form of %s', (form, lemma) => {
    expect(lemmas(form)).toContain(lemma);
  });

  it('has the word itself first', () => {
    expect(lemmas('høringerne')[0]).toBe('høringerne');
  });
});
