import { execFileSync } from 'node:child_process';
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { changedFiles } from './changed-files.ts';
import { UsageError } from './options.ts';

let root = '';
const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.invalid', ...args], { cwd: root });
const write = async (file: string) => {
  await writeFile(join(root, file), file);
};

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'changed-'));
  git('init', '-q', '-b', 'main');
  await mkdir(join(root, 'content/tools'), { recursive: true });
  for (const file of ['content/tools/same.mdx', 'content/tools/gone.mdx', 'content/tools/other.mdx', 'outside']) {
    await write(file);
  }
  git('add', '.');
  git('commit', '-qm', 'Begin');
  git('switch', '-qc', 'work');
  await rm(join(root, 'content/tools/gone.mdx'));
  await write('content/tools/blå fil.mdx');
  git('add', '.');
  git('commit', '-qm', 'Change');
  git('switch', '-q', 'main');
  await writeFile(join(root, 'content/tools/other.mdx'), 'changed on main, after the work began');
  git('commit', '-qam', 'Move on');
  git('switch', '-q', 'work');
  await write('content/tools/unknown.mdx');
  await writeFile(join(root, 'outside'), 'changed');
});

afterAll(async () => {
  await rm(root, { recursive: true, force: true });
});

describe('changedFiles', () => {
  it('names what the work changed, removed and added, below the folder', async () => {
    expect([...(await changedFiles('main', join(root, 'content')))].sort()).toEqual([
      'tools/blå fil.mdx',
      'tools/gone.mdx',
      'tools/unknown.mdx',
    ]);
  });

  it.each(['no-such-branch', '--output=x', ''])('refuses the ref %j', async (ref) => {
    await expect(changedFiles(ref, join(root, 'content'))).rejects.toThrow(UsageError);
  });

  it('refuses a folder outside git', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'no-git-'));
    await expect(changedFiles('main', folder)).rejects.toThrow('ligger ikke i et git-arkiv');
    await rm(folder, { recursive: true });
  });
});
