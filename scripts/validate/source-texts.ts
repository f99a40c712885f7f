import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { UsageError } from './options.ts';

/** The archived texts that the content is written from, by file name. */
export type SourceTexts = ReadonlyMap<string, string>;

/**
 * Reads the archived texts in a folder, with words joined again where a hyphen broke them over two lines.
 * @throws {UsageError} where the folder is not there.
 */
export async function readSourceTexts(directory: string): Promise<SourceTexts> {
  const stat = await lstat(directory).catch(() => undefined);
  if (!stat?.isDirectory()) {
    throw new UsageError(`Mappen "${directory}" findes ikke. Skriv mappen med kildernes tekster efter --sources.`);
  }
  const names = (await readdir(directory)).filter((name) => name.endsWith('.txt'));
  return new Map(
    await Promise.all(
      names.map(async (name) => [name, joined(await readFile(join(directory, name), 'utf8'))] as const),
    ),
  );
}

/** A hyphen at the end of a line before a small letter is the printer's, not the writer's. */
export function joined(text: string): string {
  return text.replace(/(\p{L})[-\u00ad]\s*\n\s*(?=\p{Ll})/gu, '$1');
}
