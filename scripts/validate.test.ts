import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { runNode } from './run/node-script.ts';
import { projectRoot } from './run/project-root.ts';
import { freshBundle } from './validate/bundle/fresh-bundle.mjs';
import { writeBundle } from './validate/bundle/write-bundle.ts';

/** Says which modules a process has loaded, when it ends. */
const probe = `data:text/javascript,${encodeURIComponent(`
  import { registerHooks } from 'node:module';
  const loaded = [];
  registerHooks({ load: (url, context, next) => (loaded.push(url), next(url, context)) });
  process.on('exit', () => process.stdout.write('LOADED ' + loaded.join(' ')));
`)}`;

async function loadedFor(script: string, ...parameters: string[]): Promise<string[]> {
  const { output } = await runNode(script, parameters, {
    capture: true,
    environment: { NODE_OPTIONS: `--import ${probe}` },
  });
  return output.slice(output.indexOf('LOADED ') + 'LOADED '.length).split(' ');
}

describe('starting the validator', () => {
  // What follows is a quarter of the time it takes to start, and most runs need none of it.
  const heavy =
    /node:child_process|\/node_modules\/(?:yaml|diff|hunspell-wasm|rolldown)\/|\/validate\/(?:fix|watch\/watch-)|\/src\/search\//;

  it('loads nothing that only spelling, fixing, watching, git or the slow parser need', async () => {
    const loaded = await loadedFor('scripts/validate/run.ts');
    expect(loaded.length).toBeGreaterThan(100);
    expect(loaded.filter((url) => heavy.test(url))).toEqual([]);
  });

  it('loads the dictionary where it is asked for, so that the check would see it', async () => {
    const loaded = await loadedFor('scripts/validate.mjs', '--spell', '--content', 'content', '--rule', 'E27');
    expect(loaded.some((url) => heavy.test(url))).toBe(true);
  });

  it('loads one file in the place of its own code, once that is bundled', async () => {
    if (!freshBundle(projectRoot)) expect(await writeBundle(projectRoot)).toBe(true);
    const loaded = await loadedFor('scripts/validate.mjs', '--rule', 'E2');
    expect(loaded.some((url) => url.endsWith('/.cache/validator/run.js'))).toBe(true);
    expect(loaded.filter((url) => /\.ts$|\/node_modules\/.*js$/.test(url))).toEqual([]);
  });
});

describe('ending the validator', () => {
  let folder = '';
  const files = 1500;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'ending-'));
    await mkdir(path.join(folder, 'terms'));
    for (let index = 0; index < files; index += 1) {
      await writeFile(path.join(folder, 'terms', `x${index}.yaml`), 'status: kladde\n');
    }
  });

  afterAll(() => rm(folder, { recursive: true }));

  const started = () =>
    spawn(
      process.execPath,
      [path.join(projectRoot, 'scripts', 'validate.mjs'), '--content', folder, '--format', 'json'],
      { stdio: ['ignore', 'pipe', 'pipe'] },
    );

  it('does not end before a slow reader has everything', async () => {
    const child = started();
    const ended = new Promise((resolve) => child.once('close', resolve));
    let output = '';
    for await (const chunk of child.stdout) {
      output += String(chunk);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    expect(await ended).toBe(1);
    expect(output.length).toBeGreaterThan(1_000_000);
    expect(JSON.parse(output)).toMatchObject({ summary: { entries: files } });
  });

  it('ends quietly where the reader has gone', async () => {
    const child = started();
    let complaint = '';
    child.stderr.on('data', (chunk) => (complaint += String(chunk)));
    child.stdout.once('data', () => child.stdout.destroy());
    expect(await new Promise((resolve) => child.once('close', resolve))).toBe(1);
    expect(complaint).toBe('');
  });
});
