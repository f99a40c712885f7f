import { spawn } from 'node:child_process';
import path from 'node:path';

import { projectRoot } from './project-root.ts';

/** How a command ended. */
export interface Ended {
  code: number;
  /** What it wrote, when `capture` was asked for. */
  output: string;
}

/**
 * Runs a JavaScript or TypeScript file with this same Node, in the project's folder and without a shell, so that it works alike on
 * Windows. No telemetry is sent by anything it starts.
 */
export async function runNode(
  file: string,
  parameters: readonly string[] = [],
  options: { capture?: boolean; environment?: Readonly<Record<string, string>> } = {},
): Promise<Ended> {
  const child = spawn(process.execPath, [path.resolve(projectRoot, file), ...parameters], {
    cwd: projectRoot,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...options.environment },
    stdio: options.capture === true ? ['ignore', 'pipe', 'pipe'] : 'inherit',
  });
  let output = '';
  child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      resolve({ code: code ?? 2, output });
    });
  });
}

/** The command-line programs of the packages we use, by file, because npm's own launchers differ between systems. */
export const programs = {
  astro: 'node_modules/astro/bin/astro.mjs',
  eslint: 'node_modules/eslint/bin/eslint.js',
  prettier: 'node_modules/prettier/bin/prettier.cjs',
  knip: 'node_modules/knip/bin/knip.js',
  vitest: 'node_modules/vitest/vitest.mjs',
} as const;
