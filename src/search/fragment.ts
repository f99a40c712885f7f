import { gunzipSync, gzipSync } from 'node:zlib';

import type { IndexFile } from './index-layer.ts';

/** What Pagefind stores of one page, as far as it is read here. */
export interface Fragment {
  url: string;
  content: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  anchors: { element: string; id: string; text: string }[];
}

/** Every file Pagefind makes begins with this when it is unpacked. */
const signature = 'pagefind_dcd';

/** Whether a file holds one page's text and facts. */
export function isFragment({ path }: IndexFile): boolean {
  return path.endsWith('.pf_fragment');
}

/** A page's id in the index: the name of its fragment. */
export function fragmentId({ path }: IndexFile): string {
  return path.replace(/^.*\//u, '').replace('.pf_fragment', '');
}

/** Unpacks a fragment. */
export function readFragment(file: IndexFile): Fragment {
  return JSON.parse(unpack(file).toString('utf8')) as Fragment;
}

/** The file with another content. */
export function writeFragment(file: IndexFile, fragment: Fragment): IndexFile {
  return { path: file.path, content: gzipSync(`${signature}${JSON.stringify(fragment)}`, { level: 9 }) };
}

/** The bytes of one of Pagefind's own packed files, without its signature. */
export function unpack({ path, content }: IndexFile): Buffer {
  const bytes = gunzipSync(content);
  if (bytes.toString('latin1', 0, signature.length) !== signature) {
    throw new Error(`Søgning: ${path} ligner ikke en fil fra Pagefind. Se efter, om Pagefind har fået en ny version.`);
  }
  return bytes.subarray(signature.length);
}
