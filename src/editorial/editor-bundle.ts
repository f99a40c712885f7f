import type { Plugin } from 'vite';

import { ourWords, type Words, withWords } from './our-words.ts';

/**
 * What the editor can do and nobody here asks of it: colouring code in two hundred languages, maps, drawings (which the site does
 * not take) and previews written in React. Left in, it is more than the editor itself.
 */
const unused = /^(?:@shikijs\/(?:langs|themes)(?:\/|$)|leaflet(?:\/|$)|terra-draw|svgo(?:\/|$)|\.\/chunks\/react-dom-)/;

/** The editor's own languages besides Danish and English, which is always there. */
const otherLanguages = /\/locales\/(?!da\.json)[\w-]+\.json$/;

/** The editor declares its fonts twice: from its own bundle and from a host that would then know who edits. */
const foreignFonts = /@font-face\s*\{[^}]*cdn\.jsdelivr\.net[^}]*\}/g;

/** The editor writes ø as o in addresses unless it is told that the text is Danish, and its settings cannot tell it. */
const addressLanguage = /locale:(?<given>\w+)&&\w+\.includes\(\k<given>\)\?\k<given>:void 0/g;

/** The editor forbids zooming in, which some of its users need. */
const zoomLimit = '`maximum-scale=1`,';

/** Asks whether the reader was already offered the browser's own language instead of Danish, which then is offered in English. */
const languageOffer = /await \w+\(`newLanguageCta`\)/g;

const stub = '\0editorial-unused';

/** Keeps what is not used out of the editor's bundle, and mends what its settings cannot. */
export function editorBundle(): Plugin {
  return {
    name: 'editorial-bundle',
    enforce: 'pre',
    resolveId(id, importer) {
      const isEditors = importer?.includes('/@sveltia/cms/') ?? false;
      return isEditors && (unused.test(id) || otherLanguages.test(id)) ? stub : undefined;
    },
    load(id) {
      return id === stub ? 'export default {};' : undefined;
    },
    transform(code, id) {
      if (id.endsWith('/@sveltia/cms/locales/da.json')) return { code: withOurWords(code), map: null };
      return id.includes('/@sveltia/cms/npm/index.js') ? { code: adapted(code), map: null } : undefined;
    },
  };
}

/** The editor's code without the fonts of another host and the offer of another language, with Danish addresses, and with zoom. */
export function adapted(code: string): string {
  return code
    .replace(foreignFonts, '')
    .replace(addressLanguage, 'locale:`da`')
    .replaceAll(zoomLimit, '')
    .replace(languageOffer, 'true');
}

/** The editor's Danish with our words in place of some of its own. */
export function withOurWords(json: string): string {
  return JSON.stringify(withWords(JSON.parse(json) as Words, ourWords));
}
