import path from 'node:path';

import {
  type Catalogue,
  catalogueOf,
  type ContentFile,
  contentFiles,
  type KnownFile,
  shownFolder,
} from '../catalogue.ts';
import type { Entry } from '../entry.ts';
import { fileMark } from '../file-mark.mjs';

/** A catalogue of a folder that changes: a file that has not changed is the same entry as before. */
export interface ChangingCatalogue {
  /**
   * Reads what has changed.
   * @returns the catalogue, and the files that are new, gone or other than last time.
   * @throws {UsageError} where the folder is not there.
   */
  read(onFile?: (done: number, total: number) => void): Promise<{ catalogue: Catalogue; changed: readonly string[] }>;
}

/** What a file was when it was last looked at. */
interface Seen {
  /** What tells a file from itself after a change; undefined where it was written just now and may be written again unseen. */
  mark: string | undefined;
  kind: 'text' | 'unreadable' | 'link' | 'other';
  /** Undefined where the file is none. */
  entry: Entry | undefined;
}

/** The catalogue of a folder, read whole the first time and then only where something has changed. */
export function changingCatalogue(directory: string): ChangingCatalogue {
  const shown = shownFolder(directory);
  let seen = new Map<string, Seen>();

  return {
    async read(onFile) {
      const found = contentFiles(directory);
      const next = new Map<string, Seen>();
      const changed = new Set([...seen.keys()].filter((file) => !found.has(file)));
      const files = new Map<string, ContentFile>();
      for (const [file, given] of found) {
        files.set(file, () => {
          const { now, known, isChanged } = look(path.join(directory, file), given, seen.get(file));
          next.set(file, now);
          if (isChanged) changed.add(file);
          return known;
        });
      }
      const catalogue = await catalogueOf(shown, files, onFile);
      const byFile = new Map(catalogue.entries.map((entry) => [entry.file, entry]));
      for (const [file, one] of next) one.entry = byFile.get(`${shown}/${file}`);
      seen = next;
      return { catalogue, changed: [...changed].sort().map((file) => `${shown}/${file}`) };
    },
  };
}

/** Looks at a file, and reads it only where it may be another than it was. */
function look(
  file: string,
  given: ContentFile,
  before: Seen | undefined,
): { now: Seen; known: KnownFile; isChanged: boolean } {
  const mark = fileMark(file);
  if (typeof given !== 'function') {
    const kind = typeof given === 'object' ? 'link' : 'other';
    // Such as the editors' own words: what is in it may decide what is found.
    const isChanged = before?.kind !== kind || mark === undefined || before.mark !== mark;
    return { now: { mark, kind, entry: undefined }, known: given, isChanged };
  }
  if (before && mark !== undefined && mark === before.mark) {
    const known = before.entry ? { entry: before.entry } : before.kind === 'text' ? '' : undefined;
    return { now: before, known, isChanged: false };
  }
  const known = given();
  const kind = typeof known === 'string' ? 'text' : 'unreadable';
  const entry =
    typeof known === 'string' && before?.entry?.text === known.replace(/^\uFEFF/, '') ? before.entry : undefined;
  return {
    now: { mark, kind, entry },
    known: entry ? { entry } : known,
    isChanged: before?.kind !== kind || before.entry !== entry,
  };
}
