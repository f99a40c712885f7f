import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

import { contentChecker } from './checker.ts';
import { entryAt, type Finding, previewEntries, readFindings, statusIn } from './findings.ts';
import { countedFindings, entriesOnPage, faultsThatStop, statusMark } from './page-entries.ts';

function finding(file: string, severity: Finding['severity'] = 'error'): Finding {
  return { file, line: 3, column: 1, code: 'E0', rule: 'body-safe', severity, message: 'Noget mangler.' };
}

const files = [
  { collection: 'cases', id: 'ny', file: 'content/cases/ny.mdx', status: 'kladde' },
  { collection: 'cases', id: 'fin', file: 'content/cases/fin.mdx', status: 'publiceret' },
  { collection: 'terms', id: 'ord', file: 'content/terms/ord.yaml', status: 'til-gennemsyn' },
] as const;

describe('findings by page', () => {
  it('belong to the page of their entry, and drafts are there without any', () => {
    const entries = previewEntries(files, [finding('content/cases/fin.mdx'), finding('content/README.md')], '/by/');
    expect(entries.map(({ address, status, findings }) => [address, status, findings.length])).toEqual([
      ['/by/eksempler/ny/', 'kladde', 0],
      ['/by/eksempler/fin/', 'publiceret', 1],
      ['/by/ordliste/#ord', 'til-gennemsyn', 0],
    ]);
  });

  it('leaves out what is published and right', () => {
    expect(previewEntries(files, [], '/').map(({ file }) => file)).toEqual([
      'content/cases/ny.mdx',
      'content/terms/ord.yaml',
    ]);
  });

  it.each([
    ['/eksempler/ny/', ['content/cases/ny.mdx']],
    ['/eksempler/ny', ['content/cases/ny.mdx']],
    ['/ordliste/', ['content/terms/ord.yaml']],
    ['/eksempler/', []],
  ])('on %s', (page, expected) => {
    expect(entriesOnPage(previewEntries(files, [], '/'), page).map(({ file }) => file)).toEqual(expected);
  });

  it.each([
    ['its own errors', ['cases/fin', 'cases/ny'], '/eksempler/fin/', true, ['content/cases/fin.mdx']],
    ['those of others where the page is bare', ['cases/ny'], '/eksempler/', true, ['content/cases/ny.mdx']],
    ['nothing where another page stopped', ['cases/ny'], '/eksempler/', false, []],
  ])('stop a page: %s', (_name, faulty, page, isBare, expected) => {
    const found = faulty.flatMap((id) => [finding(`content/${id}.mdx`), finding(`content/${id}.mdx`, 'warning')]);
    const all = previewEntries(files, found, '/');
    expect(faultsThatStop(entriesOnPage(all, page), all, { isBare }).map(({ file }) => file)).toEqual(expected);
  });

  it('stop no page by a field that is missing, where there is anything else', () => {
    const missing = { ...finding('content/cases/ny.mdx'), rule: 'frontmatter-schema' };
    const stopped = (...found: Finding[]) => {
      const all = previewEntries(files, found, '/');
      return faultsThatStop(entriesOnPage(all, '/eksempler/ny/'), all, { isBare: true }).map(({ rule }) => rule);
    };
    expect(stopped(missing, finding('content/cases/ny.mdx'))).toEqual(['body-safe']);
    expect(stopped(missing)).toEqual(['frontmatter-schema']);
  });

  it('are counted in words', () => {
    const entries = (...findings: Finding[]) => [{ address: '/', file: '', status: 'kladde', findings }];
    expect(countedFindings(entries())).toBe('ingen fejl');
    expect(countedFindings(entries(finding('a'), finding('a', 'warning')))).toBe('1 fejl og 1 advarsel');
    expect(countedFindings(entries(finding('a', 'warning'), finding('a', 'warning')))).toBe('2 advarsler');
  });
});

describe('an entry file', () => {
  it.each([
    ['cases/ny.mdx', { collection: 'cases', id: 'ny' }],
    ['cases/ny/index.mdx', { collection: 'cases', id: 'ny' }],
    ['terms/ord.yaml', { collection: 'terms', id: 'ord' }],
    ['cases/ny/billede.png', undefined],
    ['README.md', undefined],
    ['andet/ny.mdx', undefined],
  ])('%s', (file, entry) => {
    expect(entryAt(file)).toEqual(entry);
  });

  it.each([
    ['---\ntitle: a\nstatus: publiceret\n---', 'publiceret'],
    ['status: "til-gennemsyn" # snart', 'til-gennemsyn'],
    ['# status: publiceret', 'kladde'],
    ['', 'kladde'],
  ])('says its status: %s', (text, status) => {
    expect(statusIn(text)).toBe(status);
  });

  it.each([
    ['kladde', 'Kladde'],
    ['til-gennemsyn', 'Til gennemsyn'],
    ['en slåfejl', 'Kladde'],
    ['publiceret', undefined],
  ])('is marked: %s', (status, mark) => {
    expect(statusMark(status)).toBe(mark);
  });
});

describe("the validator's report", () => {
  it('is refused in a form that is not known', () => {
    expect(() => readFindings('{"version":2,"issues":[]}')).toThrow();
    expect(() => readFindings('Kontrollen gik i stå')).toThrow();
  });
});

describe('the checker', { timeout: 30_000 }, () => {
  let root = '';

  const report = (message: string) =>
    `console.log(JSON.stringify({ version: 1, issues: [{ file: 'content/cases/ny.mdx', line: 1, column: 1, code: 'E0', severity: 'error', message: '${message}' }] })); process.exitCode = 1;`;

  beforeAll(async () => {
    root = await mkdtemp(path.join(tmpdir(), 'checker-'));
    await mkdir(path.join(root, 'content', 'cases'), { recursive: true });
    await mkdir(path.join(root, 'scripts'));
    await writeFile(path.join(root, 'content', 'cases', 'ny.mdx'), '---\nstatus: kladde\n---\n');
  });

  afterAll(async () => {
    await rm(root, { recursive: true, force: true });
  });

  it('runs the validator as a process, and again after a change', async () => {
    await writeFile(path.join(root, 'scripts', 'validate.mjs'), report('først'));
    const changed = vi.fn();
    const checker = contentChecker(root, '/', changed);
    expect((await checker.state()).entries[0]?.findings[0]?.message).toBe('først');

    await writeFile(path.join(root, 'scripts', 'validate.mjs'), report('siden'));
    for (let time = 0; time < 5; time += 1) checker.refresh();
    await vi.waitFor(
      () => {
        expect(changed).toHaveBeenCalledTimes(1);
      },
      { timeout: 20_000 },
    );
    expect((await checker.state()).entries[0]?.findings[0]?.message).toBe('siden');
  });

  it('says so where the validator breaks down', async () => {
    await writeFile(path.join(root, 'scripts', 'validate.mjs'), 'process.exitCode = 2;');
    const { entries, fault } = await contentChecker(root, '/', () => undefined).state();
    expect(entries).toEqual([]);
    expect(fault).toContain('Kør npm run validate');
  });
});
