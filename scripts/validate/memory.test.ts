import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { catalogueOf } from './catalogue.ts';
import { checkCatalogue } from './check.ts';
import { type Memory, readMemory } from './memory.ts';
import type { Rule } from './rule.ts';
import { rules } from './rules/index.ts';
import { mdx, sampleNow } from './sample.ts';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'memory-'));
});

afterAll(() => rm(folder, { recursive: true }));

const files = {
  'tools/a.mdx': mdx(
    'title: A\nstatus: kladde\nlevel: [samskab]\nafter: [b]',
    '## Godt\n\nSe [her](/vaerktoejer/b/#godt).\n',
  ),
  'tools/b.mdx': mdx(`title: B\nstatus: kladde\nwhat: ${'Lang tekst. '.repeat(40)}`, '## Godt\n\n# For højt\n'),
  'terms/c.yaml': 'status: kladde\nterm: &x c\n',
};

async function run(memory: Memory | undefined, texts: Record<string, string> = files, own: readonly Rule[] = rules) {
  const catalogue = await catalogueOf('content', new Map(Object.entries(texts)), undefined, memory);
  const issues = await checkCatalogue(catalogue, own, { now: sampleNow, environment: 'development', memory });
  memory?.save();
  return issues;
}

/** A rule that counts how often it is asked. */
function counting(look: (...parts: Parameters<NonNullable<Rule['check']>>) => unknown = () => undefined) {
  let asked = 0;
  const rule: Rule = {
    id: 'counting',
    code: 'E1',
    severity: 'error',
    messages: {},
    *check(...parts) {
      asked += 1;
      look(...parts);
      yield { path: ['title'], message: 'x' };
    },
  };
  return { rule, times: () => asked };
}

describe('readMemory', () => {
  it('changes nothing about what is found', async () => {
    const wanted = await run(undefined);
    expect(wanted.length).toBeGreaterThan(5);
    expect(await run(readMemory(folder, 'same', 'key'))).toEqual(wanted);
    expect(await run(readMemory(folder, 'same', 'key'))).toEqual(wanted);
  });

  it('finds what a change elsewhere brings about', async () => {
    await run(readMemory(folder, 'elsewhere', 'key'));
    const changed = { ...files, 'tools/b.mdx': files['tools/b.mdx'].replace('## Godt', '## Skidt') };
    expect(await run(readMemory(folder, 'elsewhere', 'key'), changed)).toEqual(await run(undefined, changed));
  });

  it('asks a rule again only about a file that has changed', async () => {
    const { rule, times } = counting();
    await run(readMemory(folder, 'once', 'key'), files, [rule]);
    await run(readMemory(folder, 'once', 'key'), files, [rule]);
    expect(times()).toBe(3);
    await run(readMemory(folder, 'once', 'key'), { ...files, 'terms/c.yaml': 'status: kladde\n' }, [rule]);
    expect(times()).toBe(4);
  });

  it.each([
    ['the day', (_entry, _catalogue, { today }) => today],
    ['the moment', (_entry, _catalogue, { now }) => now],
    ['other entries', (_entry, catalogue) => catalogue.find('tools', 'b')],
    ['images', (_entry, { images }) => images],
  ] as [string, Parameters<typeof counting>[0]][])('asks a rule that looks at %s every time', async (name, look) => {
    const { rule, times } = counting(look);
    await run(readMemory(folder, name, 'key'), files, [rule]);
    await run(readMemory(folder, name, 'key'), files, [rule]);
    expect(times()).toBe(6);
  });

  it('forgets everything when the key is another, or when what it wrote is cut off', async () => {
    const { rule, times } = counting();
    await run(readMemory(folder, 'key', 'one'), files, [rule]);
    await run(readMemory(folder, 'key', 'two'), files, [rule]);
    expect(times()).toBe(6);
    for (const name of await readdir(folder)) {
      const text = await readFile(join(folder, name), 'utf8');
      await writeFile(join(folder, name), text.slice(0, -20));
    }
    await run(readMemory(folder, 'key', 'two'), files, [rule]);
    expect(times()).toBe(7);
  });

  it('does without where it cannot write', async () => {
    await writeFile(join(folder, 'file'), '');
    expect(await run(readMemory(join(folder, 'file'), 'x', 'key'))).toEqual(await run(undefined));
  });
});
