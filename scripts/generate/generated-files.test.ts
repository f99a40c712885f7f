import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { collectionNames } from '#schema/index.ts';

import { generatedFolder, staleFiles, writeStaleFiles } from './generated-files.ts';

const all = collectionNames.map((name) => `${name}.json`).sort();
let root = '';
let folder = '';

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'generated-'));
  folder = join(root, '.schema');
});
afterEach(async () => {
  await rm(root, { recursive: true, force: true });
});

describe('generated files', () => {
  it('are all stale where there are none, and are then written once', async () => {
    expect(await staleFiles(folder)).toEqual(all);
    expect(await writeStaleFiles(folder)).toEqual(all);
    expect(await staleFiles(folder)).toEqual([]);
    expect(await writeStaleFiles(folder)).toEqual([]);
  });

  it('are stale where one differs or is left over, and only those are touched', async () => {
    await writeStaleFiles(folder);
    await writeFile(join(folder, 'tools.json'), '{}');
    await writeFile(join(folder, 'methods.json'), '{}');
    await mkdir(join(folder, 'old'));
    expect(await writeStaleFiles(folder)).toEqual(['methods.json', 'old', 'tools.json']);
    expect((await readdir(folder)).sort()).toEqual(all);
  });

  it('are committed as they would be written: otherwise run npm run generate', async () => {
    expect(await staleFiles(generatedFolder)).toEqual([]);
  });
});
