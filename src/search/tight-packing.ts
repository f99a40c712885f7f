import { gunzipSync } from 'node:zlib';

import { gzipAsync } from '@gfx/zopfli';

import { isCoreFile } from './core-files.ts';
import type { IndexFile } from './index-layer.ts';

/** More rounds than this make the files no smaller, only the build slower. */
const rounds = 5;

/**
 * The file packed as tightly as gzip allows, where every reader fetches it: a twentieth smaller than by the usual packing, and unpacked by
 * the same means. The many small parts of the index are left as they are, since packing them so takes longer than the rest of the build.
 */
export async function packTightly(file: IndexFile): Promise<IndexFile> {
  if (!isCoreFile(file.path) || !isPacked(file)) return file;
  const content = await gzipAsync(gunzipSync(file.content), { numiterations: rounds });
  return content.length < file.content.length ? { ...file, content } : file;
}

/** Gzip says so in its first two bytes. */
function isPacked({ content }: IndexFile): boolean {
  return content[0] === 0x1f && content[1] === 0x8b;
}
