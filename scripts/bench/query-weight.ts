import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliCompressSync, gunzipSync, gzipSync } from 'node:zlib';

import { rolldown } from 'rolldown';

import { languageFileName } from '../../src/search/language-file.ts';

/** What search adds to Pagefind, in bytes over the wire: code as a server compresses it, the words as they are packed. */
export interface QueryWeight {
  /** The code from a reader's words to pages in order: `engine.ts` and what it imports, and the reader of the language file. */
  code: number;
  /** The words that a misspelled word may have been meant as. The rest of the language file is the table of pages. */
  vocabulary: number;
}

/** Weighs the modules of `src/search` that answer a query, bundled and shortened as for the browser, and the words of a written index. */
export async function weighQuery(root: string, index: string): Promise<QueryWeight> {
  const folder = path.join(root, 'src', 'search');
  const bundle = await rolldown({ input: [path.join(folder, 'engine.ts'), path.join(folder, 'language-file.ts')] });
  const { output } = await bundle.generate({ minify: true });
  await bundle.close();
  const code = output.map((file) => (file.type === 'chunk' ? file.code : '')).join('\n');
  const language = gunzipSync(await readFile(path.join(index, languageFileName))).toString('utf8');
  const { words } = JSON.parse(language) as { words: string };
  return { code: brotliCompressSync(code).length, vocabulary: gzipSync(words, { level: 9 }).length };
}
