import { describe, expect, it } from 'vitest';

import { UsageError } from './options.ts';
import { joined, readSourceTexts } from './source-texts.ts';

describe('joined', () => {
  it.each([
    ['ressortom- \n\nråder', 'ressortområder'],
    ['køben\u00ad\nhavner', 'københavner'],
    ['Sammen-\nByen', 'Sammen-\nByen'],
    ['to linjer\nuden', 'to linjer\nuden'],
  ])('joins %j', (text, wanted) => {
    expect(joined(text)).toBe(wanted);
  });
});

describe('readSourceTexts', () => {
  it('says in Danish that the folder is not there', async () => {
    await expect(readSourceTexts('findes-ikke')).rejects.toThrow(UsageError);
  });
});
