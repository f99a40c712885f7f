import path from 'node:path';

import type { CollectionName } from '#schema/index.ts';

import { UsageError } from '../validate/options.ts';
import type { EntryNames } from './entry-names.ts';
import { refuseHiddenSections } from './hidden-open-document.ts';
import { readMarkdownDocument } from './markdown-document.ts';
import { findLibreOffice, wordFromOpenDocument } from './open-document.ts';
import type { SourceDocument } from './source-document.ts';
import { readWordDocument } from './word/document.ts';

/**
 * Reads a document of any sort that can be imported.
 * @throws {UsageError} where its ending is not one of them.
 */
export async function readSourceDocument(
  bytes: Uint8Array,
  { file, collection, names }: { file: string; collection: CollectionName; names: EntryNames },
): Promise<SourceDocument> {
  const ending = path.extname(file).toLowerCase();
  switch (ending) {
    case '.docx':
      return readWordDocument(bytes);
    case '.odt':
      refuseHiddenSections(bytes);
      return readWordDocument(await wordFromOpenDocument(file, await findLibreOffice(process.env)));
    case '.md':
    case '.markdown':
      return readMarkdownDocument(textIn(bytes), { folder: path.dirname(file), collection, names });
    default:
      throw new UsageError(
        ['.doc', '.docm', '.dotx', '.rtf', '.pages', '.pdf'].includes(ending)
          ? `Filer af typen ${ending} kan ikke importeres. Åbn filen i Word, vælg Gem som, vælg Word-dokument (*.docx), og importér den.`
          : `${ending === '' ? 'Filens navn har ingen endelse' : `Filen ender på "${ending}"`}. Importér et Word-dokument (.docx), en Markdown-fil (.md) eller et OpenDocument (.odt).`,
      );
  }
}

/** Text as it was saved: in UTF-8, in Windows' older way, or, where the file says so, in UTF-16. */
function textIn(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
