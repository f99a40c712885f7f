import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { catalogueOf, readCatalogue } from './catalogue.ts';
import { mdx } from './sample.ts';

let directory = '';

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'catalogue-'));
  await mkdir(join(directory, 'tools', 'b'), { recursive: true });
  await writeFile(join(directory, 'tools', 'a.mdx'), mdx('title: A'));
  await writeFile(join(directory, 'tools', 'b', 'index.mdx'), mdx('title: B'));
  await writeFile(join(directory, 'tools', 'b', 'borde.jpg'), '');
  await writeFile(join(directory, 'tools', 'c.txt'), '');
  await symlink('/etc/hostname', join(directory, 'tools', 'd.mdx'));
});

afterAll(() => rm(directory, { recursive: true }));

describe('readCatalogue', () => {
  it('reads entries, knows images and sets strays aside', async () => {
    const { entries, images, strays } = await readCatalogue(`${directory}/`);
    expect(entries.map(({ collection, id, file }) => [collection, id, file])).toEqual([
      ['tools', 'a', `${directory}/tools/a.mdx`],
      ['tools', 'b', `${directory}/tools/b/index.mdx`],
    ]);
    expect([...images]).toEqual([`${directory}/tools/b/borde.jpg`]);
    expect(strays).toEqual([
      { file: `${directory}/tools/c.txt`, reason: 'wrong-ending', collection: 'tools' },
      { file: `${directory}/tools/d.mdx`, reason: 'link' },
    ]);
  });

  it.each(['findes-ikke', 'package.json'])('says in Danish that %s is no folder', async (name) => {
    await expect(readCatalogue(name)).rejects.toThrow(`Mappen "${name}" findes ikke.`);
  });
});

describe('catalogueOf', () => {
  it('finds entries by collection, by id and by what is published', async () => {
    const catalogue = await catalogueOf(
      'content',
      new Map([
        ['tools/a.mdx', mdx('status: publiceret')],
        ['tools/b.mdx', mdx('status: kladde')],
        ['cases/a.mdx', mdx('status: publiceret')],
      ]),
    );
    expect(catalogue.in('tools').map(({ id }) => id)).toEqual(['a', 'b']);
    expect(catalogue.published('tools').map(({ id }) => id)).toEqual(['a']);
    expect(catalogue.find('cases', 'a')?.file).toBe('content/cases/a.mdx');
    expect(catalogue.find('cases', 'b')).toBeUndefined();
  });
});
