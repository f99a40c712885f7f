import { describe, expect, it } from 'vitest';

import { idSchema, slug } from './id.ts';

describe('idSchema', () => {
  it.each(['borgerbudget', 'kk-konference-2017', '1', 'a'.repeat(60)])('accepts %s', (id) => {
    expect(idSchema.safeParse(id).success).toBe(true);
  });

  it.each([
    '',
    'Borgerbudget',
    'to--streger',
    '-foran',
    'bagved-',
    'mellem rum',
    'lærke',
    '../hemmelig',
    'a'.repeat(61),
  ])('rejects %j', (id) => {
    expect(idSchema.safeParse(id).success).toBe(false);
  });
});

describe('slug', () => {
  it.each([
    ['Ældre på Ærø', 'aeldre-paa-aeroe'],
    ['  Høring & hvidbog!  ', 'hoering-hvidbog'],
    ['Café Ünder Łódź', 'cafe-under-odz'],
    ['København', 'koebenhavn'],
    ['–––', ''],
  ])('turns %j into %j', (text, id) => {
    expect(slug(text)).toBe(id);
  });

  it('is an id whatever the length, without a hyphen at the cut', () => {
    const id = slug(`${'a'.repeat(59)} og mere`);
    expect(idSchema.safeParse(id).success).toBe(true);
  });
});
