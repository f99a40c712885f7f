import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { rules } from '../../scripts/validate/rules/index.ts';
import { projectRoot, runNode } from '../../scripts/run/node-script.ts';
import { collectionNames } from '../../src/schema/collection-name.ts';
import { type Fault, faults, sourceText } from './faults.ts';

interface ReportedIssue {
  file: string;
  line: number;
  column: number;
  code: string;
  severity: 'error' | 'warning';
}

let content = '';
let sources = '';
let found: ReportedIssue[] = [];

beforeAll(async () => {
  content = await mkdtemp(path.join(tmpdir(), 'faults-'));
  await cp(path.join(projectRoot, 'content'), content, { recursive: true });
  for (const fault of faults) await breakFile(fault);
  sources = await writeSources();
  const today = await newestReview(path.join(projectRoot, 'content'));
  found = await validate(content, { SITE_ENV: 'production' }, ['--sources', sources, '--today', today]);
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
    const consequences = new Set(['E7', 'E11', 'E21']);
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

/** A folder where every source's text is one made-up sentence, so that the test needs none of the real ones. */
async function writeSources(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'faults-sources-'));
  for (const name of await readdir(path.join(content, 'sources'))) {
    const text = await readFile(path.join(content, 'sources', name), 'utf8');
    const file = /^file: (.*)$/m.exec(text)?.[1];
    if (file !== undefined) await writeFile(path.join(folder, file), sourceText);
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
  const { output } = await runNode('scripts/validate.ts', ['--content', directory, '--format', 'json', ...more], {
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
