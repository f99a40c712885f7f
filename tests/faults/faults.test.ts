import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { rules } from '../../scripts/validate/rules/index.ts';
import { runNode } from '../../scripts/run/node-script.ts';
import { projectRoot } from '../../scripts/run/project-root.ts';
import { collectionNames } from '../../src/schema/collection-name.ts';
import { sourceText } from './edit.ts';
import type { Fault } from './fault.ts';
import { faults } from './faults.ts';

interface ReportedIssue {
  file: string;
  line: number;
  column: number;
  rule: string;
  message: string;
  severity: 'error' | 'warning';
}

let content = '';
let sources = '';
let found: ReportedIssue[] = [];
let left: ReportedIssue[] = [];

beforeAll(async () => {
  content = await mkdtemp(path.join(tmpdir(), 'faults-'));
  await cp(path.join(projectRoot, 'content'), content, { recursive: true });
  for (const fault of faults) await breakFile(fault);
  sources = await writeSources();
  const today = await newestReview(path.join(projectRoot, 'content'));
  const more = ['--spell', '--sources', sources, '--today', today];
  found = await validate(content, { SITE_ENV: 'production' }, more);
  // In a copy, so that the places of what is broken stay known.
  const fixed = await mkdtemp(path.join(tmpdir(), 'faults-fixed-'));
  await cp(content, fixed, { recursive: true });
  left = await validate(fixed, { SITE_ENV: 'production' }, [...more, '--fix']);
  await rm(fixed, { recursive: true });
  const inCopy = fixed.replaceAll('\\', '/');
  const named = (text: string) => text.replaceAll(inCopy, content.replaceAll('\\', '/'));
  left = left.map((issue) => ({ ...issue, file: named(issue.file), message: named(issue.message) }));
});

afterAll(async () => {
  await rm(content, { recursive: true, force: true });
  await rm(sources, { recursive: true, force: true });
});

describe('the real content', () => {
  it('has no error as it is', async () => {
    const original = path.join(projectRoot, 'content');
    const issues = await validate(original, { SITE_ENV: 'development' }, ['--today', await newestReview(original)]);
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('has no misspelled word', async () => {
    const issues = await validate(path.join(projectRoot, 'content'), {}, ['--spell', '--rule', 'words-spelled']);
    expect(issues).toEqual([]);
  });
});

describe('the broken content, in one run', () => {
  it.each(faults)('shows $title ($rule)', async (fault) => {
    const file = fault.in ?? fault.file;
    const point = fault.at === undefined ? { line: 1, column: 1 } : await pointOf(file, fault.at);
    expect(found.filter(({ rule, file: shown }) => rule === fault.rule && shown === shownPath(file))).toContainEqual(
      expect.objectContaining(point),
    );
  });

  it.each(faults.filter(({ isFixable }) => isFixable))('--fix takes $title away ($rule)', async (fault) => {
    expect(await isGone(fault)).toBe(true);
  });

  it('--fix takes nothing else away', async () => {
    const others = faults.filter(({ isFixable }) => !isFixable);
    const gone = await Promise.all(others.map(async (fault) => await isGone(fault)));
    expect(others.filter((_fault, index) => gone[index]).map(({ title }) => title)).toEqual([]);
  });

  it('has no error in a file that nobody touched, save for what follows from another file', () => {
    const touched = new Set(faults.flatMap((fault) => [fault.file, fault.in ?? fault.file]).map(shownPath));
    const consequences = new Set(['owner-active', 'figure-in-source', 'sample-data-absent', 'tool-order']);
    const stray = found.filter(
      ({ severity, file, rule }) => severity === 'error' && !touched.has(file) && !consequences.has(rule),
    );
    expect(stray).toEqual([]);
  });

  it('has at least 120 faults, no two of which are the same finding', async () => {
    const places = await Promise.all(
      faults.map(async ({ rule, file, in: other, at }) => {
        const { line, column } = at === undefined ? { line: 1, column: 1 } : await pointOf(other ?? file, at);
        return `${rule} ${other ?? file}:${line}:${column}`;
      }),
    );
    expect(places.filter((place, index) => places.indexOf(place) !== index)).toEqual([]);
    expect(places.length).toBeGreaterThanOrEqual(120);
  });

  it('has several faults for every rule and one for every kind of entry', () => {
    const counts = new Map<string, number>();
    for (const { rule } of faults) counts.set(rule, (counts.get(rule) ?? 0) + 1);
    expect(rules.map(({ id }) => id).filter((id) => (counts.get(id) ?? 0) < 2)).toEqual([]);
    const folders = new Set(faults.map(({ file }) => file.split('/')[0]));
    expect(collectionNames.filter((name) => !folders.has(name))).toEqual([]);
  });
});

/** Whether what a fault's finding says is said once less in its file after `--fix`. */
async function isGone({ rule, file, in: other, at }: Fault): Promise<boolean> {
  const shown = shownPath(other ?? file);
  const { line, column } = at === undefined ? { line: 1, column: 1 } : await pointOf(other ?? file, at);
  const own = (issues: readonly ReportedIssue[]) => issues.filter((one) => one.rule === rule && one.file === shown);
  const message = said(own(found).find((one) => one.line === line && one.column === column));
  const count = (issues: readonly ReportedIssue[]) => own(issues).filter((one) => said(one) === message).length;
  return count(left) < count(found);
}

/** A message without its guesses: how many the dictionary gets to make depends on how busy the machine is. */
function said(issue: ReportedIssue | undefined): string | undefined {
  return issue?.message.replace(/Mener du [^?]*\?/u, '');
}

async function breakFile({ file, edit }: Fault): Promise<void> {
  const target = path.join(content, file);
  const text = await readFile(target, 'utf8').catch(() => '');
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(target, edit(text));
}

/** A folder where every source's text is one made-up sentence, so that the test needs none of the real ones. */
async function writeSources(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'faults-sources-'));
  for (const name of await readdir(path.join(content, 'sources'))) {
    const text = await readFile(path.join(content, 'sources', name), 'utf8');
    const file = /^file: (.*)$/m.exec(text)?.[1];
    if (file !== undefined && file !== 'findes-ikke.txt') await writeFile(path.join(folder, file), sourceText);
  }
  return folder;
}

/** The day the content was last looked after: as time goes by, pages grow old, and that is no fault of the validator's. */
async function newestReview(directory: string): Promise<string> {
  const names = await readdir(directory, { recursive: true });
  const files = names.filter((name) => /\.(?:mdx|yaml)$/.test(name));
  const texts = await Promise.all(files.map(async (name) => await readFile(path.join(directory, name), 'utf8')));
  const days = texts.flatMap((text) => /^reviewed: ['"]?(\d{4}-\d{2}-\d{2})/m.exec(text)?.[1] ?? []);
  return days.sort().at(-1) ?? '';
}

async function validate(
  directory: string,
  environment: Record<string, string>,
  more: readonly string[] = [],
): Promise<ReportedIssue[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'faults-report-'));
  const report = path.join(folder, 'report.json');
  await runNode('scripts/validate.mjs', ['--content', directory, '--format', `json=${report}`, '--no-cache', ...more], {
    capture: true,
    environment,
  });
  const { issues } = JSON.parse(await readFile(report, 'utf8')) as { issues: ReportedIssue[] };
  await rm(folder, { recursive: true });
  return issues;
}

/** Where a text first stands in a broken file, worked out without the validator. A byte order mark does not count. */
async function pointOf(file: string, marked: string): Promise<{ line: number; column: number }> {
  const whole = (await readFile(path.join(content, file), 'utf8')).replace(/^\uFEFF/, '');
  const text = marked.replace('¦', '');
  const index = whole.indexOf(text);
  if (index === -1) throw new Error(`${file} does not hold ${JSON.stringify(text)}.`);
  const before = whole.slice(0, index + Math.max(0, marked.indexOf('¦'))).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

function shownPath(file: string): string {
  return `${content.replaceAll('\\', '/')}/${file}`;
}
