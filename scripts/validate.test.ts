import { describe, expect, it } from 'vitest';

import { runNode } from '../run/node-script.ts';

/** Says which modules a process has loaded, when it ends. */
const probe = `data:text/javascript,${encodeURIComponent(`
  import { registerHooks } from 'node:module';
  const loaded = [];
  registerHooks({ load: (url, context, next) => (loaded.push(url), next(url, context)) });
  process.on('exit', () => process.stdout.write('LOADED ' + loaded.join(' ')));
`)}`;

async function loadedFor(...parameters: string[]): Promise<string[]> {
  const { output } = await runNode('scripts/validate.mjs', parameters, {
    capture: true,
    environment: { NODE_OPTIONS: `--import ${probe}` },
  });
  return output.slice(output.indexOf('LOADED ') + 'LOADED '.length).split(' ');
}

describe('starting the validator', () => {
  // What follows is a quarter of the time it takes to start, and most runs need none of it.
  const heavy =
    /node:child_process|\/node_modules\/(?:yaml|diff|hunspell-asm)\/|\/validate\/(?:fix|watch\/watch-)|\/src\/search\//;

  it('loads nothing that only spelling, fixing, watching, git or the slow parser need', async () => {
    const loaded = await loadedFor('--help');
    expect(loaded.length).toBeGreaterThan(100);
    expect(loaded.filter((url) => heavy.test(url))).toEqual([]);
  });

  it('loads the dictionary where it is asked for, so that the check would see it', async () => {
    const loaded = await loadedFor('--spell', '--content', 'content', '--rule', 'E27');
    expect(loaded.some((url) => heavy.test(url))).toBe(true);
  });
});
