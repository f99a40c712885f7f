import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { slimBundle, withoutForeignFonts } from './slim-bundle.ts';

const editor = '/work/node_modules/@sveltia/cms/npm/index.js';

function isLeftOut(id: string, importer: string): boolean {
  const { resolveId } = slimBundle();
  return typeof resolveId === 'function' && Reflect.apply(resolveId, undefined, [id, importer, {}]) !== undefined;
}

describe('slimBundle', () => {
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

describe('withoutForeignFonts', () => {
  it('takes away every address of another host’s fonts', () => {
    const code = readFileSync(new URL('../../node_modules/@sveltia/cms/npm/index.js', import.meta.url), 'utf8');
    expect(code).toContain('cdn.jsdelivr.net');
    expect(withoutForeignFonts(code)).not.toContain('cdn.jsdelivr.net');
  });

  it('leaves other fonts', () => {
    const own = "@font-face {font-family:'A';src:url(./a.woff2)}";
    expect(withoutForeignFonts(own)).toBe(own);
  });
});
