import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { run } from '../run.ts';

let folder = '';
const written = { stdout: '', stderr: '' };

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'fix-'));
  await mkdir(path.join(folder, 'terms'));
  Object.assign(written, { stdout: '', stderr: '' });
  vi.spyOn(console, 'log').mockImplementation((text: string) => void (written.stdout += `${text}\n`));
  vi.spyOn(console, 'error').mockImplementation((text: string) => void (written.stderr += `${text}\n`));
});

afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
});

const term = (lines: string) => `term: Ord # et ord\nstatus: kladde\n${lines}\ndemo: false\n`;
const file = () => path.join(folder, 'terms', 'a.yaml');
const validate = async (...more: string[]) =>
  await run(['--content', folder, '--no-cache', '--rule', 'frontmatter-schema', ...more]);

describe('validate --fix', () => {
  it.each([
    ['0 where all is put right', 'created: 12/3 2026\ndefinition: Det fortæller, hvad et ord er.', 0],
    ['1 where something is left', 'created: 12/3 2026\ntitel: Ord\ndefinition: Det fortæller, hvad et ord er.', 1],
  ])('ends with %s', async (_what, lines, code) => {
    await writeFile(file(), term(lines));
    expect(await validate('--fix')).toBe(code);
    expect(await readFile(file(), 'utf8')).toBe(term(lines.replace('12/3 2026', '2026-03-12')));
    expect(written.stderr).toContain('terms/a.yaml: 1 rettet\nRettede 1 ting i 1 fil.\n');
    expect(written.stdout).not.toContain('Oprettet');
  });

  it('says so where there is nothing to put right', async () => {
    await writeFile(file(), term('created: 2026-03-12\ndefinition: Det fortæller, hvad et ord er.'));
    expect(await validate('--fix')).toBe(0);
    expect(written.stderr).toBe('Der er intet, der kan rettes af sig selv.\n\n');
  });

  it('shows a diff and changes nothing with --dry-run, and leaves the report as it would be', async () => {
    const text = term('created: 12/3 2026\ndefinition: Det fortæller, hvad et ord er.');
    await writeFile(file(), text);
    expect(await validate('--fix', '--dry-run', '--format', 'json')).toBe(1);
    expect(await readFile(file(), 'utf8')).toBe(text);
    expect(written.stderr).toContain('-created: 12/3 2026\n+created: 2026-03-12\n');
    expect(written.stderr).toContain('--fix ville rette 1 ting i 1 fil. Intet er ændret.');
    expect((JSON.parse(written.stdout) as { issues: unknown[] }).issues).toHaveLength(1);
  });

  it('says so where a file cannot be written', async () => {
    await writeFile(file(), term('created: 12/3 2026\ndefinition: Det fortæller, hvad et ord er.'));
    await mkdir(path.join(folder, 'terms', `.a.yaml.${process.pid}.tmp`));
    expect(await validate('--fix')).toBe(1);
    expect(written.stderr).toMatch(/ikke rettet, for filen kan ikke skrives \(E\w+\)\. Er den åben/u);
    expect(await readFile(file(), 'utf8')).toContain('created: 12/3 2026');
  });
});
