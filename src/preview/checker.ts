import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

import {
  entryAt,
  type EntryFile,
  type Finding,
  previewEntries,
  type PreviewState,
  readFindings,
  statusIn,
} from './findings.ts';

/** Checks the content of a project again and again, one run at a time. */
export interface Checker {
  /** What the latest finished run found. */
  state(): Promise<PreviewState>;
  /** Checks again, soon: changes close together make one run. */
  refresh(): void;
}

/** How long to wait for the next change before checking, in milliseconds. */
const pause = 250;

/**
 * A checker over a project's content. The validator runs as a process of its own, because the site does not import it; `onChange` is
 * called after each run that a change set off.
 */
export function contentChecker(root: string, base: string, onChange: () => void): Checker {
  let latest: Promise<PreviewState> | undefined;
  let timer: NodeJS.Timeout | undefined;
  return {
    state: () => (latest ??= check(root, base)),
    refresh() {
      clearTimeout(timer);
      timer = setTimeout(() => {
        const previous = latest ?? Promise.resolve();
        latest = Promise.resolve(previous).then(() => check(root, base));
        void latest.then(onChange);
      }, pause);
    },
  };
}

/** Runs the validator, and puts what it found beside the entries it found it in. */
async function check(root: string, base: string): Promise<PreviewState> {
  try {
    const [files, findings] = await Promise.all([entryFiles(path.join(root, 'content')), runValidator(root)]);
    return { entries: previewEntries(files, findings, base), fault: undefined };
  } catch (failure) {
    return { entries: [], fault: `Indholdet kunne ikke kontrolleres. Kør npm run validate. (${String(failure)})` };
  }
}

async function runValidator(root: string): Promise<Finding[]> {
  const script = path.join('scripts', 'validate.mjs');
  const output = await new Promise<string>((resolve, reject) => {
    execFile(
      process.execPath,
      [script, '--format', 'json'],
      { cwd: root, maxBuffer: 100_000_000 },
      (failure, stdout, stderr) => {
        // 1 means that there are errors, which is what is asked about.
        if (failure && failure.code !== 1) reject(new Error(stderr.trim()));
        else resolve(stdout);
      },
    );
  });
  return readFindings(output);
}

async function entryFiles(content: string): Promise<EntryFile[]> {
  const names = await readdir(content, { recursive: true });
  const files = await Promise.all(
    names.map(async (name): Promise<EntryFile[]> => {
      const below = name.replaceAll('\\', '/');
      const entry = entryAt(below);
      if (!entry) return [];
      const text = await readFile(path.join(content, name), 'utf8');
      return [{ ...entry, file: `content/${below}`, status: statusIn(text) }];
    }),
  );
  return files.flat();
}
