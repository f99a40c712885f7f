import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { UsageError } from './options.ts';
import { writeReport } from './output.ts';
import { sampleReport } from './reporters/sample-report.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'output-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe('writeReport', () => {
  it('writes a file without colours, and makes its folder', async () => {
    const file = join(folder, 'reports', 'content.txt');
    await writeReport(sampleReport, { format: 'text', file });
    const written = await readFile(file, 'utf8');
    expect(written).toMatch(/^── content\/tools\/a\.mdx · 2 fejl\n[^]*\n$/);
    expect(written).not.toContain('\u001B');
  });

  it.each([
    ['a folder', () => folder],
    ['a path that is not there', () => join(folder, 'no', 'such', 'folder', 'a.json')],
  ])('refuses %s in Danish', async (_title, file) => {
    const written = writeReport(sampleReport, { format: 'json', file: file() });
    await expect(written).rejects.toThrow(UsageError);
    await expect(written).rejects.toThrow(/kan ikke skrives til .* \(E[A-Z]+\)\. Vælg en anden fil\./);
  });
});
