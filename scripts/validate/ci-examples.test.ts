import { readdir, readFile } from 'node:fs/promises';

import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

import { readOptions } from './options.ts';
import { rules } from './rules/index.ts';
import { rulesNamed } from './selection.ts';

const root = new URL('../../', import.meta.url);
const folder = new URL('deploy/ci/', root);
const names = (await readdir(folder)).filter((name) => name.endsWith('.yml'));
const readme = await readFile(new URL('README.md', folder), 'utf8');
const { scripts } = JSON.parse(await readFile(new URL('package.json', root), 'utf8')) as {
  scripts: Record<string, string>;
};

/** Every text in a YAML document, whatever it stands in. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : [];
}

async function read(name: string) {
  const texts = textsIn(parse(await readFile(new URL(name, folder), 'utf8'), { strict: true, uniqueKeys: true }));
  const runs = texts.filter((text) => text.startsWith('npm run'));
  return { texts, runs: runs.map((run) => run.replaceAll('"', '').split(' ')) };
}

const argumentsOf = (run: readonly string[]) => run.slice(run.indexOf('--') + 1);

describe('the examples in deploy/ci', () => {
  it('are one for each service, and the README names them all', () => {
    expect(names).toEqual(['azure-pipelines.yml', 'github-actions.yml', 'gitlab-ci.yml']);
    for (const name of names) expect(readme).toContain(`\`${name}\``);
  });

  it.each(names)('%s runs the validator with options that exist', async (name) => {
    const { runs } = await read(name);
    expect(runs.length).toBeGreaterThan(0);
    for (const run of runs) {
      expect(scripts).toHaveProperty(run.filter((word) => !word.startsWith('-'))[2] ?? '');
      const options = readOptions(argumentsOf(run), {});
      expect(rulesNamed(options.rules, rules)).not.toEqual([]);
    }
  });

  it.each(names)('%s publishes every file it writes, and only those', async (name) => {
    const { runs, texts } = await read(name);
    const written = runs.flatMap((run) => readOptions(argumentsOf(run), {}).outputs.flatMap(({ file }) => file ?? []));
    const published = texts.filter((text) => text.startsWith('rapporter/'));
    expect(published.sort()).toEqual(written.sort());
  });

  it.each([
    ['azure-pipelines.yml', 'azure'],
    ['github-actions.yml', 'github'],
    ['gitlab-ci.yml', 'gitlab'],
  ])('%s shows findings in the form of %s', async (name, format) => {
    const { runs } = await read(name);
    const formats = runs.flatMap((run) => readOptions(argumentsOf(run), {}).outputs.map((output) => output.format));
    expect(formats).toContain(format);
  });

  it('pin what others wrote to a commit', async () => {
    const { texts } = await read('github-actions.yml');
    const uses = texts.filter((text) => /^\w+\/[\w-]+@/.test(text));
    expect(uses.length).toBeGreaterThan(0);
    for (const action of uses) expect(action).toMatch(/@[0-9a-f]{40}$/);
  });

  it('name in the README no option that does not exist', () => {
    const known = ['--changed', '--max-warnings', '--quiet', '--format', '--help', '--spell'];
    expect(known).toEqual(expect.arrayContaining([...new Set(readme.match(/--[a-z-]+\b/g))]));
  });
});
