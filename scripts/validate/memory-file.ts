import {
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';

/** So many content folders are remembered at a time. */
const mostFolders = 4;

/** What stands in a memory's file, by the path of each content file; nothing where it was written under another key. */
export function readLines(place: string, key: string): Map<string, string> {
  try {
    const [first, ...lines] = readFileSync(place, 'utf8').split('\n');
    if (first !== key) return new Map();
    return new Map(lines.map((line) => [line.slice(0, line.indexOf('\t')), line.slice(line.indexOf('\t') + 1)]));
  } catch {
    // There is none yet: everything is read anew.
    return new Map();
  }
}

/** Writes a memory's file anew, a line at a time, so that not all of them are in the memory at once. */
export interface MemoryWriter {
  /** A line is a content file: its path, a tab and what is known about it. */
  add(file: string, line: string): void;
  /** Puts the new file in the place of the old. */
  finish(): void;
}

/** A folder that cannot be written to is no reason to stop: the next run is only slower. */
export function memoryWriter(place: string, key: string): MemoryWriter {
  const own = `${place}.${process.pid}`;
  let state: { file: number } | 'closed' | 'failed' = 'closed';
  const attempt = (write: () => void): void => {
    if (state === 'failed') return;
    try {
      write();
    } catch {
      if (typeof state === 'object') closeSync(state.file);
      state = 'failed';
    }
  };
  const open = (): number => {
    if (typeof state === 'object') return state.file;
    mkdirSync(path.dirname(place), { recursive: true });
    const file = openSync(own, 'w');
    state = { file };
    writeSync(file, key);
    return file;
  };
  return {
    add(file, line) {
      attempt(() => writeSync(open(), `\n${file}\t${line}`));
    },
    finish() {
      attempt(() => {
        closeSync(open());
        state = 'closed';
        renameSync(own, place);
        forgetOldest(path.dirname(place));
      });
    },
  };
}

function forgetOldest(folder: string): void {
  const files = readdirSync(folder)
    .map((name) => path.join(folder, name))
    .map((file) => ({ file, time: statSync(file).mtimeMs }))
    .sort((a, b) => b.time - a.time);
  for (const { file } of files.slice(mostFolders)) rmSync(file, { force: true });
}
