import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { adapted, editorBundle, withOurWords } from './editor-bundle.ts';

const editor = '/work/node_modules/@sveltia/cms/npm/index.js';

function isLeftOut(id: string, importer: string): boolean {
  const { resolveId } = editorBundle();
  return typeof resolveId === 'function' && Reflect.apply(resolveId, undefined, [id, importer, {}]) !== undefined;
}

describe('editorBundle', () => {
  it.each([
    '@shikijs/langs/abap',
    '@shikijs/themes/github-dark',
    'leaflet/dist/leaflet-src.esm.js',
    'terra-draw',
    'terra-draw-leaflet-adapter',
    'svgo/browser',
    './chunks/react-dom-DwWAebfb.js',
    '../locales/fr.json',
    '../locales/zh-CN.json',
  ])('leaves %s out', (id) => {
    expect(isLeftOut(id, editor)).toBe(true);
  });

  it.each(['../locales/da.json', 'immutable', './chunks/shiki-engine-X2kQSGKz.js', './chunks/heic-C7m4hf1p.js'])(
    'keeps %s',
    (id) => {
      expect(isLeftOut(id, editor)).toBe(false);
    },
  );

  it('touches nobody else’s imports', () => {
    expect(isLeftOut('@shikijs/langs/abap', '/work/node_modules/shiki/index.js')).toBe(false);
  });
});

describe('adapted', () => {
  const code = readFileSync(new URL('../../node_modules/@sveltia/cms/npm/index.js', import.meta.url), 'utf8');

  it('takes away every address of another host’s fonts', () => {
    expect(code.includes('cdn.jsdelivr.net')).toBe(true);
    expect(adapted(code).includes('cdn.jsdelivr.net')).toBe(false);
  });

  it('makes addresses Danish, in one place', () => {
    expect(code.split('locale:`da`').length).toBe(1);
    expect(adapted(code).split('locale:`da`').length).toBe(2);
  });

  it('lets people zoom in', () => {
    expect(code.includes('maximum-scale')).toBe(true);
    expect(adapted(code).includes('maximum-scale')).toBe(false);
  });

  it('leaves other fonts', () => {
    const own = "@font-face {font-family:'A';src:url(./a.woff2)}";
    expect(adapted(own)).toBe(own);
  });
});

describe('withOurWords', () => {
  const danish = readFileSync(new URL('../../node_modules/@sveltia/cms/locales/da.json', import.meta.url), 'utf8');

  it('replaces words that are there, and takes none away', () => {
    const before = JSON.parse(danish) as Record<string, unknown>;
    const after = JSON.parse(withOurWords(danish)) as Record<string, unknown>;
    expect(Object.keys(after)).toEqual(Object.keys(before));
    expect(after['work_with_local_repo']).toBe('Arbejd i en mappe på din computer');
    expect(after['saving_entry']).not.toEqual(before['saving_entry']);
  });
});
