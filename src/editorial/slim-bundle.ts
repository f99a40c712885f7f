import type { Plugin } from 'vite';

/**
 * What the editor can do and nobody here asks of it: colouring code in two hundred languages, maps, drawings (which the site does
 * not take) and previews written in React. Left in, it is more than the editor itself.
 */
const unused = /^(?:@shikijs\/(?:langs|themes)(?:\/|$)|leaflet(?:\/|$)|terra-draw|svgo(?:\/|$)|\.\/chunks\/react-dom-)/;

/** The editor's own languages besides Danish and English, which is always there. */
const otherLanguages = /\/locales\/(?!da\.json)[\w-]+\.json$/;

/** The editor declares its fonts twice: from its own bundle and from a host that would then know who edits. */
const foreignFonts = /@font-face\s*\{[^}]*cdn\.jsdelivr\.net[^}]*\}/g;

const stub = '\0editorial-unused';

/** Keeps what is not used, and every address of another host's fonts, out of the editor's bundle. */
export function slimBundle(): Plugin {
  return {
    name: 'editorial-slim-bundle',
    enforce: 'pre',
    resolveId(id, importer) {
      const isEditors = importer?.includes('/@sveltia/cms/') ?? false;
      return isEditors && (unused.test(id) || otherLanguages.test(id)) ? stub : undefined;
    },
    load(id) {
      return id === stub ? 'export default {};' : undefined;
    },
    transform(code, id) {
      return id.includes('/@sveltia/cms/') && code.includes('cdn.jsdelivr.net')
        ? { code: withoutForeignFonts(code), map: null }
        : undefined;
    },
  };
}

/** A style sheet, or code that holds one, without the fonts of another host. */
export function withoutForeignFonts(code: string): string {
  return code.replace(foreignFonts, '');
}
