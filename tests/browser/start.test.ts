import { type ChildProcess, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import path from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { freePort } from '../../scripts/run/free-port.ts';
import { projectRoot } from '../../scripts/run/project-root.ts';

const outDir = path.join('.cache', 'dist-start');

let taken: Server;
let port: number;
let started: ChildProcess;
let output = '';

beforeAll(async () => {
  port = await freePort();
  taken = createServer();
  await new Promise<void>((resolve) => taken.listen(port, 'localhost', resolve));
  started = spawn(process.execPath, ['scripts/start.ts'], {
    cwd: projectRoot,
    env: { ...process.env, PORT: String(port), SITE_BASE: '/sammen-om-byen/', SITE_OUT: outDir },
  });
  await new Promise<void>((resolve, reject) => {
    started.stdout?.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      if (output.includes('Stop med Ctrl+C.')) resolve();
    });
    started.once('close', (code) => {
      reject(new Error(`start sluttede med ${code ?? 'et signal'}:\n${output}`));
    });
  });
});

afterAll(() => {
  taken.close();
  started.kill('SIGKILL');
  rmSync(path.join(projectRoot, outDir), { recursive: true, force: true });
});

describe('npm start', () => {
  it('builds, and says where the site is, also where the port is taken', async () => {
    const [, address = ''] = /kører på (\S+)/.exec(output) ?? [];
    expect(output).toContain(`Port ${port} er optaget`);
    expect(address).toMatch(/^http:\/\/localhost:\d+\/sammen-om-byen\/$/);
    const home = await fetch(address);
    expect(home.status).toBe(200);
    expect(await home.text()).toContain('<html lang="da"');
    expect((await fetch(`${address}findes-ikke/`)).status).toBe(404);
  });

  it('stops when asked to', async () => {
    const ended = new Promise((resolve) => started.once('close', resolve));
    started.kill('SIGINT');
    // Windows knows no signals: there the process is ended at once.
    expect(await ended).toBe(process.platform === 'win32' ? null : 0);
  });
});
