import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

import { UsageError } from './options.ts';

const run = promisify(execFile);

/**
 * The files below a folder that differ from where the work began to part from a git ref, with those git does not know yet, by their path
 * below the folder. A file that is gone counts as changed.
 * @throws {UsageError} where git or the ref is not there.
 */
export async function changedFiles(ref: string, directory: string): Promise<ReadonlySet<string>> {
  const git = async (...args: string[]) =>
    (await run('git', args, { cwd: directory, maxBuffer: 256 * 1024 * 1024 })).stdout;
  const inside = await git('rev-parse', '--is-inside-work-tree').catch(() => '');
  if (inside.trim() !== 'true') {
    throw new UsageError(`--changed kræver git, og "${directory}" ligger ikke i et git-arkiv. Udelad --changed.`);
  }
  const commit = await git('rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`).catch(() => '');
  if (commit === '') {
    throw new UsageError(`--changed kender ikke "${ref}". Skriv en gren, et mærke eller et commit, fx main.`);
  }
  const base = await git('merge-base', commit.trim(), 'HEAD').catch(() => '');
  if (base === '') {
    throw new UsageError(
      `--changed kan ikke se, hvor arbejdet skilte sig fra "${ref}". Hent hele historien med git fetch --unshallow.`,
    );
  }
  const changed = await git('diff', '--name-only', '--no-renames', '--relative', '-z', base.trim(), '--', '.');
  const unknown = await git('ls-files', '--others', '--exclude-standard', '-z');
  return new Set(`${changed}${unknown}`.split('\0').filter((file) => file !== ''));
}
