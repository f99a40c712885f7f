import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { adapted, editorBundle, withOurWords } from './editor-bundle.ts';
import type { Words } from './our-words.ts';

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

  it('offers no other language', () => {
    expect(code.match(/await \w+\(`newLanguageCta`\)/g)).toHaveLength(1);
    expect(adapted(code)).not.toMatch(/await \w+\(`newLanguageCta`\)/);
  });

  it('leaves other fonts', () => {
    const own = "@font-face {font-family:'A';src:url(./a.woff2)}";
    expect(adapted(own)).toBe(own);
  });
});

describe('withOurWords', () => {
  const sentences = (locale: string) =>
    JSON.parse(
      readFileSync(new URL(`../../node_modules/@sveltia/cms/locales/${locale}.json`, import.meta.url), 'utf8'),
    ) as Words;
  const danish = sentences('da');
  const ours = JSON.parse(withOurWords(JSON.stringify(danish))) as Words;

  it('replaces words that are there, and takes none away', () => {
    expect(named(danish).filter((name) => !named(ours).includes(name))).toEqual([]);
    expect(ours['work_with_local_repo']).toBe('Arbejd i en mappe på din computer');
    expect(ours['saving_entry']).not.toEqual(danish['saving_entry']);
  });

  it('names only what the editor says', () => {
    expect(named(ours).filter((name) => !named(sentences('en-US')).includes(name))).toEqual([]);
  });

  it('leaves no English to authors: only what is wrong with the settings, and ways of working that are not offered', () => {
    const left = named(sentences('en-US')).filter((name) => !named(ours).includes(name));
    expect(left.filter((name) => !notOffered.test(name))).toEqual([]);
  });
});

const notOffered =
  /^(?:config\.(?:error|warning)\.|status\.deploying$|workflow\.|cloud_storage\.|sign_in_using_access_token_workflow_note$)/;

/** The name of every sentence, with the groups it stands in. */
function named(words: Words, group = ''): string[] {
  return Object.entries(words).flatMap(([name, word]) =>
    typeof word === 'string' ? [`${group}${name}`] : named(word, `${group}${name}.`),
  );
}
