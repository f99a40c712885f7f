import { mkdir, mkdtemp, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';

import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { projectRoot } from '../../run/project-root.ts';
import { runNode } from '../../run/node-script.ts';
import { codeHash } from '../code-hash.ts';
import { freshBundle } from './fresh-bundle.mjs';
import { writeBundle } from './write-bundle.ts';

let folder = '';
let root = '';

/** A project with everything the bundle is made of, as small as can be. */
const project = {
  'package.json': '{}',
  'package-lock.json': '{}',
  'scripts/validate/run.ts': `import { readFileSync } from 'node:fs';
    import { answer } from '../../src/schema/answer.ts';
    export async function run(args: string[]): Promise<string> {
      const { later } = await import('./later.ts');
      return [readFileSync(new URL('beside.txt', import.meta.url), 'utf8'), answer, later, ...args].join(' ');
    }`,
  'scripts/validate/later.ts': `export const later = 'senere';`,
  'scripts/validate/beside.txt': 'ved siden af',
  'src/schema/answer.ts': `export const answer = 'før';`,
  'src/language/x.ts': '',
  'src/mdx/x.ts': '',
  'src/site/x.ts': '',
  'src/plans/x.ts': '',
  'src/search/x.ts': '',
};

/** Longer than a clock of the file system takes to tick, so that nothing counts as being changed at this moment. */
const settled = async () => {
  await wait(150);
};

async function write(name: string, text: string): Promise<void> {
  await mkdir(path.dirname(path.join(root, name)), { recursive: true });
  await writeFile(path.join(root, name), text);
}

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'bundle æ-'));
  root = path.join(folder, 'projekt');
  for (const [name, text] of Object.entries(project)) await write(name, text);
  await settled();
});

afterEach(() => rm(folder, { recursive: true }));

describe('writeBundle', () => {
  it('makes one file that does the same, and finds what lies beside the code it was made of', async () => {
    expect(await writeBundle(root)).toBe(true);
    const bundle = freshBundle(root);
    expect(bundle?.code).toBe(codeHash(root));
    const program = (await import(pathToFileURL(bundle?.program ?? '').href)) as {
      run: (args: string[]) => Promise<string>;
    };
    expect(await program.run(['a'])).toBe('ved siden af før senere a');
  });

  it('makes none of code that is being changed', async () => {
    await write('scripts/validate/later.ts', `export const later = 'nu';`);
    expect(await writeBundle(root)).toBe(false);
    expect(freshBundle(root)).toBeUndefined();
  });

  it.each([
    ['where it cannot be written', '.cache', ''],
    ['of code that cannot be read', 'scripts/validate/later.ts', 'export const later = ;'],
    ['of code that is not all there', 'scripts/validate/later.ts', `export * from './borte.ts';`],
  ])('makes none, and does not stop, %s', async (_where, name, text) => {
    await write(name, text);
    await settled();
    expect(await writeBundle(root)).toBe(false);
    expect(freshBundle(root)).toBeUndefined();
  });
});

describe('freshBundle', () => {
  it('is undefined where there is none', () => {
    expect(freshBundle(root)).toBeUndefined();
  });

  it.each<[string, () => Promise<void>]>([
    [
      'a file was changed to one as long, and its time set back',
      async () => {
        const file = path.join(root, 'src/schema/answer.ts');
        const { atime, mtime } = await stat(file);
        await writeFile(file, `export const answer = 'nu!';`);
        await utimes(file, atime, mtime);
      },
    ],
    ['a file that is only loaded when asked for was changed', () => write('scripts/validate/later.ts', 'export {};')],
    ['a file was removed', () => rm(path.join(root, 'scripts/validate/later.ts'))],
    ['a package came', () => write('package-lock.json', '{ "packages": {} }')],
    ['code was changed that only memory asks about', () => write('src/plans/x.ts', 'export {};')],
    ['the bundle was changed', () => write('.cache/validator/run.js', 'export const run = () => 0;')],
    ['the bundle was removed', () => rm(path.join(root, '.cache/validator/run.js'))],
    [
      'its description was cut off',
      async () => {
        const file = path.join(root, '.cache/validator/bundle.json');
        await writeFile(file, (await readFile(file, 'utf8')).slice(0, -10));
      },
    ],
    ['its description is another', () => write('.cache/validator/bundle.json', '{}')],
    [
      'the project was moved',
      async () => {
        await rename(root, path.join(folder, 'flyttet'));
        root = path.join(folder, 'flyttet');
      },
    ],
  ])('is undefined once %s', async (_what, change) => {
    expect(await writeBundle(root)).toBe(true);
    expect(freshBundle(root)).toBeDefined();
    await change();
    expect(freshBundle(root)).toBeUndefined();
  });

  it('is there again, with the new code, once it is made anew', async () => {
    await writeBundle(root);
    const before = freshBundle(root);
    await write('src/schema/answer.ts', `export const answer = 'efter';`);
    await settled();
    expect(await writeBundle(root)).toBe(true);
    const after = freshBundle(root);
    expect(after?.code).not.toBe(before?.code);
    expect(await readFile(after?.program ?? '', 'utf8')).toContain('efter');
  });
});

describe("the validator's own bundle", () => {
  const bundle = { program: '' };

  beforeAll(async () => {
    // Made once and only where it is missing: other tests run the validator meanwhile.
    if (!freshBundle(projectRoot)) await writeBundle(projectRoot);
    Object.assign(bundle, freshBundle(projectRoot));
    expect(bundle.program).not.toBe('');
  });

  /** Runs the code as it lies, whether there is a bundle or not. */
  const fromSource = `import { run } from ${JSON.stringify(pathToFileURL(path.join(projectRoot, 'scripts/validate/run.ts')).href)};
    process.exitCode = await run(process.argv.slice(2));`;

  it.each([
    ['help', ['--help']],
    ['a report with places', ['--no-cache', '--format', 'json']],
    ['a report with the pages of rules', ['--no-cache', '--format', 'sarif']],
    ['words and sources looked up', ['--no-cache', '--spell', '--sources', 'tests/faults', '--max-warnings', '0']],
    ['mistakes', ['--content', '{broken}', '--format', 'json']],
    ['what would be mended', ['--content', '{broken}', '--fix', '--dry-run']],
    ['a folder that is not there', ['--content', 'borte']],
    ['only what changed', ['--changed', 'HEAD', '--rule', 'E2']],
  ] as [string, string[]][])('says the same as its source: %s', { timeout: 60_000 }, async (_what, given) => {
    const broken = path.join(folder, 'content');
    await mkdir(path.join(broken, 'terms'), { recursive: true });
    await writeFile(path.join(broken, 'terms', 'x.yaml'), 'status: kladde\nterm: &a x\ncreated: 1.2.2026 \n');
    const parameters = given.map((parameter) => (parameter === '{broken}' ? broken : parameter));
    const script = path.join(folder, 'source.mjs');
    await writeFile(script, fromSource);

    const program = path.join(folder, 'bundle.mjs');
    await writeFile(
      program,
      fromSource.replace(/".*"/, () => JSON.stringify(pathToFileURL(bundle.program).href)),
    );
    const [wanted, got] = await Promise.all(
      [script, program].map(async (file) => await runNode(file, parameters, { capture: true })),
    );
    expect(wanted?.output.length).toBeGreaterThan(30);
    expect(got).toEqual(wanted);
  });
});
