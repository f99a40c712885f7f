import type { BuiltPage } from './built-page.ts';

/** A file of the index: where it lies below `pagefind/`, and its bytes. */
export interface IndexFile {
  path: string;
  content: Uint8Array;
}

/** Something done to the pages before Pagefind reads them and to the files it makes. The Danish language work is one. */
export interface IndexLayer {
  /** The page as Pagefind is to read it. The page people read stays as it is. */
  prepare(page: BuiltPage): string;
  /** The files as they are to be written: changed, left out or added to. */
  finish(files: readonly IndexFile[]): readonly IndexFile[];
}
