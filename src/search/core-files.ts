import { languageFileName } from './language-file.ts';

const pagefindFiles = /^(?:pagefind\.js|pagefind-entry\.json|wasm\.[a-z]+\.pagefind|[^/]+\.pf_meta)$/u;

/**
 * Whether every search needs a file of the index, whatever is asked: Pagefind's program, its WebAssembly, its two tables of contents, and
 * the words of the site.
 */
export function isCoreFile(path: string): boolean {
  return path === languageFileName || pagefindFiles.test(path);
}
