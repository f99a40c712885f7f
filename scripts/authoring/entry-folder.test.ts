import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { writeEntryFolder } from './entry-folder.ts';

let root = '';
let content = '';

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'entry-folder-'));
  content = path.join(root, 'content');
  await mkdir(content);
});

afterEach(async () => {
  await rm(root, { recursive: true, force: true });
});

const picture = { name: 'billede-1.png', bytes: new Uint8Array([1, 2, 3]) };
const placement = () => ({ collection: 'cases' as const, content, id: 'ny' });

describe('writing an entry with its pictures', () => {
  it('puts the text and the pictures in one folder', async () => {
    const file = await writeEntryFolder(placement(), { text: 'tekst', pictures: [picture] });
    expect(file).toBe(`${content}/cases/ny/index.mdx`);
    expect((await readdir(path.dirname(file))).sort()).toEqual(['billede-1.png', 'index.mdx']);
    expect(await readFile(file, 'utf8')).toBe('tekst');
    expect(await readdir(root)).toEqual(['content']);
  });

  it.skipIf(process.platform === 'win32')('lets others read the folder', async () => {
    const file = await writeEntryFolder(placement(), { text: 'tekst', pictures: [] });
    expect((await stat(path.dirname(file))).mode & 0o055).toBe(0o055);
  });

  it('leaves nothing behind where a picture cannot be written', async () => {
    const pictures = [picture, { name: 'findes-ikke/billede-2.png', bytes: new Uint8Array() }];
    await expect(writeEntryFolder(placement(), { text: 'tekst', pictures })).rejects.toThrow();
    expect(await readdir(root, { recursive: true })).toEqual(['content']);
  });

  it.each(['ny.mdx', 'ny/index.mdx', 'ny/gammelt.png'])('overwrites nothing: %s', async (taken) => {
    const there = path.join(content, 'cases', taken);
    await mkdir(path.dirname(there), { recursive: true });
    await writeFile(there, 'mit eget');
    await expect(writeEntryFolder(placement(), { text: 'tekst', pictures: [picture] })).rejects.toThrow(
      'bliver ikke overskrevet',
    );
    expect(await readFile(there, 'utf8')).toBe('mit eget');
    expect(await readdir(root)).toEqual(['content']);
  });
});
