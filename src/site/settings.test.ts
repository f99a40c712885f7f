import { describe, expect, it } from 'vitest';

import { readSettings } from './settings.ts';

describe('readSettings', () => {
  it('needs nothing set', () => {
    expect(readSettings({})).toEqual({
      url: 'http://localhost:4321',
      base: '/',
      environment: 'development',
      editorsMailbox: 'redaktion@sammenombyen.invalid',
      outDir: './dist',
    });
  });

  it.each([
    ['/sammen-om-byen', '/sammen-om-byen/'],
    ['/sammen-om-byen/', '/sammen-om-byen/'],
    ['/a/b', '/a/b/'],
    ['/', '/'],
  ])('takes the base %s as %s', (given, base) => {
    expect(readSettings({ SITE_BASE: given }).base).toBe(base);
  });

  it.each([
    ['SITE_URL', 'sammenombyen.kk.dk'],
    ['SITE_URL', 'ftp://kk.dk'],
    ['SITE_BASE', 'sammen-om-byen'],
    ['SITE_BASE', '/sammen om byen/'],
    ['SITE_ENV', 'prod'],
    ['SITE_MAILBOX', 'redaktionen'],
  ])('refuses %s="%s" and names the variable', (name, value) => {
    expect(() => readSettings({ [name]: value })).toThrow(name);
  });
});
