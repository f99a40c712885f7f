import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { rules } from '../../scripts/validate/rules/index.ts';
import { projectRoot, runNode } from '../../scripts/run/node-script.ts';
import { collectionNames } from '../../src/schema/collection-name.ts';
import { type Fault, faults } from './faults.ts';

interface ReportedIssue {
  file: string;
  line: number;
  column: number;
  code: string;
  severity: 'error' | 'warning';
}

let content = '';
let found: ReportedIssue[] = [];

beforeAll(async () => {
  content = await mkdtemp(path.join(tmpdir(), 'faults-'));
  await cp(path.join(projectRoot, 'content'), content, { recursive: true });
  for (const fault of faults) await breakFile(fault);
  found = await validate(content, { SITE_ENV: 'production' });
});

afterAll(async () => {
  await rm(content, { recursive: true, force: true });
});

describe('the real content', () => {
  it('has no error as it is', async () => {
    const issues = await validate(path.join(projectRoot, 'content'), { SITE_ENV: 'development' });
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

describe('the broken content, in one run', () => {
  it.each(faults)('shows $title as $code', async (fault) => {
    const file = fault.in ?? fault.file;
    const point = fault.at === undefined ? { line: 1, column: 1 } : await pointOf(file, fault.at);
    expect(found.filter((issue) => issue.code === fault.code && issue.file === shownPath(file))).toContainEqual(
      expect.objectContaining({ ...point, code: fault.code }),
    );
  });

  it('has no error in a file that nobody touched, save for what follows from another file', () => {
    const touched = new Set(faults.flatMap((fault) => [fault.file, fault.in ?? fault.file]).map(shownPath));
    const consequences = new Set(['E7', 'E21']);
    const stray = found.filter(
      ({ severity, file, code }) => severity === 'error' && !touched.has(file) && !consequences.has(code),
    );
    expect(stray).toEqual([]);
  });

  it('has a fault for every rule and for every kind of entry', () => {
    const codes = new Set(faults.map(({ code }) => code));
    expect(rules.filter(({ code }) => !codes.has(code)).map(({ id }) => id)).toEqual([]);
    const folders = new Set(faults.map(({ file }) => file.split('/')[0]));
    expect(collectionNames.filter((name) => !folders.has(name))).toEqual([]);
  });
});

async function breakFile({ file, edit }: Fault): Promise<void> {
  const target = path.join(content, file);
  const text = await readFile(target, 'utf8').catch(() => '');
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(target, edit(text));
}

async function validate(directory: string, environment: Record<string, string>): Promise<ReportedIssue[]> {
  const { output } = await runNode('scripts/validate.ts', ['--content', directory, '--format', 'json'], {
    capture: true,
    environment,
  });
  return (JSON.parse(output) as { issues: ReportedIssue[] }).issues;
}

/** Where a text first stands in a broken file, worked out without the validator. A byte order mark does not count. */
async function pointOf(file: string, text: string): Promise<{ line: number; column: number }> {
  const whole = (await readFile(path.join(content, file), 'utf8')).replace(/^\uFEFF/, '');
  const lead = text.length - text.trimStart().length;
  const index = whole.indexOf(text);
  if (index === -1) throw new Error(`${file} does not hold ${JSON.stringify(text)}.`);
  const before = whole.slice(0, index + lead).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

function shownPath(file: string): string {
  return `${content.replaceAll('\\', '/')}/${file}`;
}
