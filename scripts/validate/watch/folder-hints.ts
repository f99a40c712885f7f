import { type FSWatcher, readdirSync, statSync, watch } from 'node:fs';
import path from 'node:path';

/** Whoever tells when something below a folder may have changed. */
export interface FolderHints {
  /** Looks for folders that are new or gone. */
  refresh(): void;
  close(): void;
}

/** Windows and macOS watch a whole tree at a time. A folder watched by itself could not be renamed on Windows. */
const watchesTrees = process.platform === 'win32' || process.platform === 'darwin';

/** Where a folder cannot be watched, it is looked at this often. */
const patience = 1000;

/**
 * Tells whenever something below a folder may have changed. What it was is not said, since systems disagree on that and some events get
 * lost; whoever is told looks for himself. A handful of folders are watched and no files, so that no limit is reached.
 */
export function folderHints(directory: string, onHint: () => void): FolderHints {
  const watchers = new Map<string, { watcher: FSWatcher; identity: string }>();
  let timer: NodeJS.Timeout | undefined;

  const forget = (folder: string) => {
    watchers.get(folder)?.watcher.close();
    watchers.delete(folder);
  };
  const lookAgain = () => {
    timer ??= setInterval(onHint, patience);
  };
  const watchOne = (folder: string): boolean => {
    try {
      const identity = identityOf(folder);
      if (watchers.get(folder)?.identity === identity) return false;
      forget(folder);
      const watcher = watch(folder, { recursive: watchesTrees, persistent: true }, onHint);
      watcher.on('error', () => {
        forget(folder);
        lookAgain();
        onHint();
      });
      watchers.set(folder, { watcher, identity });
      return true;
    } catch {
      forget(folder);
      return false;
    }
  };

  return {
    refresh() {
      const folders = watchesTrees ? foldersIn(directory, 0) : foldersIn(directory);
      for (const folder of watchers.keys()) if (!folders.includes(folder)) forget(folder);
      const areNew = folders.filter(watchOne);
      if (folders.length > 0 && folders.every((folder) => watchers.has(folder))) {
        clearInterval(timer);
        timer = undefined;
      } else {
        lookAgain();
      }
      // What came into a folder before it was watched would never be told.
      if (areNew.length > 0) onHint();
    },
    close() {
      clearInterval(timer);
      for (const folder of watchers.keys()) forget(folder);
    },
  };
}

/** A folder that was deleted and made again is another, and nobody watches it. */
function identityOf(folder: string): string {
  const { dev, ino } = statSync(folder, { bigint: true });
  return `${dev} ${ino}`;
}

/** A folder and those below it; none where it is gone. */
function foldersIn(directory: string, depth = 3): string[] {
  try {
    const below = readdirSync(directory, { withFileTypes: true }).filter((item) => depth > 0 && item.isDirectory());
    return [directory, ...below.flatMap(({ name }) => foldersIn(path.join(directory, name), depth - 1))];
  } catch {
    return [];
  }
}
