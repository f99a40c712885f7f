import { readFile } from 'node:fs/promises';

import { describe, expect, it } from 'vitest';

import { collectionFormats } from '#schema/collection-format.ts';
import { collectionNames } from '#schema/index.ts';

import { readOptions } from './options.ts';
import { sampleIssues, sampleReport } from './reporters/sample-report.ts';
import { text } from './reporters/text.ts';
import { visible } from './reporters/visible.ts';
import { begun, done } from './watch/watch-words.ts';

interface Matcher {
  severity: string;
  background?: { beginsPattern: string; endsPattern: string };
  pattern: { regexp: string; file?: number; line?: number; column?: number; code?: number; message?: number }[];
}
interface Task {
  args: string[];
  isBackground?: boolean;
  problemMatcher: Matcher[];
}

const folder = new URL('../../.vscode/', import.meta.url);
const read = async (name: string): Promise<unknown> => JSON.parse(await readFile(new URL(name, folder), 'utf8'));
const { tasks } = (await read('tasks.json')) as { tasks: Task[] };
const settings = (await read('settings.json')) as { 'yaml.schemas': Record<string, string[]> };

/** What VS Code finds: each pattern must match the line after the one before it. */
function found(lines: readonly string[], { severity, pattern }: Matcher) {
  return lines.flatMap((_line, start) => {
    const problem: Record<string, string> = { severity };
    for (const [index, { regexp, ...groups }] of pattern.entries()) {
      const match = new RegExp(regexp).exec(lines[start + index] ?? '');
      if (!match) return [];
      for (const [name, group] of Object.entries(groups)) problem[name] = match[group] ?? '';
    }
    return [problem];
  });
}

describe('the set-up for VS Code', () => {
  it.each(tasks.map((task) => [task.args.join(' '), task]))(
    'reads every finding of %s from the text',
    (_title, task) => {
      const lines = text(sampleReport, { color: false }).split('\n');
      const problems = task.problemMatcher.flatMap((matcher) => found(lines, matcher));
      expect(problems).toEqual(
        sampleIssues.map(({ severity, file, line, column, code, message }) => ({
          severity,
          file,
          line: String(line),
          column: String(column),
          code,
          message: visible(message),
        })),
      );
    },
  );

  it.each(tasks.map(({ args }) => [args]))('runs the validator with options that exist: %j', (args) => {
    expect(readOptions(args.slice(args.indexOf('--') + 1), {}).outputs).toEqual([{ format: 'text', file: undefined }]);
  });

  it.each(
    tasks.flatMap(({ args, isBackground, problemMatcher }) =>
      problemMatcher.map((one) => ({ args, isBackground, one })),
    ),
  )(
    'knows when a check begins and ends where the task goes on: $args',
    ({ args, isBackground = false, one: { background } }) => {
      expect(isBackground).toBe(args.includes('--watch'));
      expect(background !== undefined).toBe(isBackground);
      const lines = [begun(['content/terms/a.yaml']), done(12, 'content')].map((words) => words.trim());
      const first = (pattern = '^$') => lines.findIndex((line) => new RegExp(pattern, 'u').test(line));
      expect([first(background?.beginsPattern), first(background?.endsPattern)]).toEqual(
        isBackground ? [0, 1] : [-1, -1],
      );
    },
  );

  it('gives every file of fields alone its schema', () => {
    const kinds = collectionNames.filter((name) => collectionFormats[name] === 'yaml');
    expect(settings['yaml.schemas']).toEqual(
      Object.fromEntries(
        kinds.map((name) => [
          `./content/.schema/${name}.json`,
          [`content/${name}/*.yaml`, `content/${name}/*/index.yaml`],
        ]),
      ),
    );
  });
});
