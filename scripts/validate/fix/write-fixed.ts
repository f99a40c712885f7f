import {
  chmodSync,
  closeSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

import type { FixedEntry } from './fix-content.ts';

/** What came of writing a fixed entry: written, left alone since the file is another by now, or refused by the system, with its code. */
export type Written = 'written' | 'changed' | { refused: string };

/** Writes a fixed entry in the place of its file: whole or not at all, and only where nobody changed the file in the meantime. */
export function writeFixed({ before, after }: FixedEntry): Written {
  // Beside the file, since a file cannot be moved into place from another disk.
  const own = path.join(path.dirname(before.file), `.${path.basename(before.file)}.${process.pid}.tmp`);
  try {
    const bytes = readFileSync(before.file);
    const text = bytes.toString();
    const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
    // Bytes that are no text would be lost, so such a file is left alone.
    if (text.slice(mark.length) !== before.text || !Buffer.from(text).equals(bytes)) return 'changed';
    const { mode } = statSync(before.file);
    const file = openSync(own, 'wx', mode);
    try {
      writeWhole(file, mark + after.text);
      chmodSync(own, mode);
      renameSync(own, before.file);
    } catch (failure) {
      rmSync(own, { force: true });
      throw failure;
    }
    return 'written';
  } catch (failure) {
    const { code } = failure as NodeJS.ErrnoException;
    if (code === undefined) throw failure;
    return code === 'ENOENT' ? 'changed' : { refused: code };
  }
}

function writeWhole(file: number, text: string): void {
  try {
    writeFileSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
