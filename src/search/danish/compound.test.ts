import { beforeAll, describe, expect, it } from 'vitest';

import { readCompoundRules } from '../danish-sources.ts';
import { createSplitter, type Splitter } from './compound.ts';
import { readDictionary } from './dictionary.ts';

let split: Splitter;

beforeAll(async () => {
  const dictionary = await readDictionary();
  split = createSplitter(
    { inTexts: () => false, inDictionary: (word) => dictionary.has(word) },
    await readCompoundRules(),
  );
});

describe('createSplitter', () => {
  it.each([
    'borger|budget',
    'borger|budgettet',
    'høring|svar',
    'hørings|svar',
    'spørge|skema',
    'tænke|tank',
    'nabo|dialog',
    'råd|hus',
    'cykel|stien',
    'idé|værksted',
    'Lokal|udvalgene',
    'markeds|plads|konference',
    'område|fornyelse',
    'skole|bestyrelses|møde',
  ])('takes %s apart', (parts) => {
    expect(split(parts.replaceAll('|', ''))?.join('|')).toBe(parts);
  });

  it.each([
    'dialog',
    'samtale',
    'kommune',
    'forslag',
    'opgave',
    'indgang',
    'udvalg',
    'medarbejderne',
    'afstemning',
    'plakaterne',
    'spørgsmålet',
    'erfaringerne',
    'tilgængelighed',
    'københavnerne',
    'begivenhed',
  ])('leaves %s whole', (word) => {
    expect(split(word)).toBeUndefined();
  });

  it('never changes a letter', () => {
    for (const word of ['Borgerbudgetterne', 'ÆLDREPLEJEN', 'skolebestyrelsesmøde']) {
      expect((split(word) ?? [word]).join('')).toBe(word);
    }
  });
});
