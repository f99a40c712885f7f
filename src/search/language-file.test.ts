import { describe, expect, it } from 'vitest';

import { readLanguageFile, writeLanguageFile, type LanguageFile } from './language-file.ts';

const file: LanguageFile = {
  pages: [
    { id: 'da_1', address: '/a/', title: 'Åben dør', facets: { type: ['vaerktoejer'], fase: ['drift', 'udvikling'] } },
    { id: 'da_2', address: '/b/', title: 'B', facets: { type: ['emner'] }, date: '2026-11-20' },
  ],
  words: [
    { word: 'borger', weight: 3 },
    { word: 'borgerbudget', weight: 3 },
    { word: 'borgere', weight: 1 },
    { word: 'sammensætningsmulighederne', weight: 2 },
    { word: 'sammensætningsmulighedernes', weight: 0 },
    { word: 'łódź', weight: 2 },
  ],
  chunkStarts: ['a', 'mød'],
};

describe('writeLanguageFile', () => {
  it('is read back as the same', () => {
    expect(readLanguageFile(writeLanguageFile(file))).toEqual(file);
  });

  it('shares what words begin with', () => {
    expect(writeLanguageFile(file)).not.toContain('borgerbudget');
  });
});
