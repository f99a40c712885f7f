import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { projectRoot } from '../../run/project-root.ts';

vi.setConfig({ testTimeout: 120_000 });

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'stop-'));
  await mkdir(path.join(folder, 'terms'));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

// On Windows a process cannot ask another to stop; there only the keyboard can.
describe.runIf(process.platform !== 'win32')('validate --watch', () => {
  it.each([
    ['SIGINT', '2026-01-01', 0],
    ['SIGINT', 'i går', 1],
    ['SIGTERM', '2026-01-01', 0],
  ] as const)('ends at %s with the code of the last check, where a day is %s', async (signal, created, code) => {
    const text = `term: Ord\nstatus: kladde\ndefinition: Det fortæller, hvad et ord er.\ncreated: ${created}\ndemo: false\n`;
    await writeFile(path.join(folder, 'terms', 'a.yaml'), text);
    const child = spawn(
      process.execPath,
      [path.join(projectRoot, 'scripts', 'validate.mjs'), '--watch', '--rule', 'E0', '--content', folder],
      { stdio: ['ignore', 'ignore', 'pipe'] },
    );
    const ended = once(child, 'close');
    for await (const line of createInterface(child.stderr)) if (line.includes('Ctrl+C slutter')) child.kill(signal);
    expect(await ended).toEqual([code, null]);
  });
});
