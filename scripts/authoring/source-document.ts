import type { Root } from 'mdast';

/** A document as it was read, before it is known which words go into which fields. */
export interface SourceDocument {
  /** The text as Markdown's tree; pictures point at `billede:1`, `billede:2` … and footnotes stand last. */
  tree: Root;
  title: string | undefined;
  /** Fields that the document gives outright, by key. */
  values: Readonly<Record<string, unknown>>;
  summary: string | undefined;
  /** The pictures as they lie in the document, in the order of the text. */
  pictures: readonly Uint8Array[];
  /** Words that lie in the file and come along nowhere, such as a header or a property of the file. */
  unread: readonly string[];
  /** What the author must know, in Danish. */
  notes: string[];
}

/** The address a picture has until it is written beside its entry. */
export const pictureAddress = /^billede:(?<number>\d+)$/;
