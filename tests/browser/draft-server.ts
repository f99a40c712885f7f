import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';

import { programs } from '../../scripts/run/node-script.ts';
import { projectRoot } from '../../scripts/run/project-root.ts';

/** `astro dev` over a copy of the project, in which a test can write and break what it likes. */
export interface DraftServer {
  /** The copy's folder. */
  folder: string;
  /** The full address of a page. */
  at: (address: string) => string;
  close: () => Promise<void>;
}

/** What the server runs on. Packages are found further up, so that they are not copied. */
const copied = [
  'src',
  'scripts',
  'content',
  'public',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/** Copies the project and starts its development server on a free port. */
export async function openDrafts(base = '/'): Promise<DraftServer> {
  const cache = path.join(projectRoot, '.cache');
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(path.join(cache, 'drafts-'));
  for (const name of copied) await cp(path.join(projectRoot, name), path.join(folder, name), { recursive: true });
  const child = spawn(process.execPath, [path.join(projectRoot, programs.astro), 'dev', '--port', '0'], {
    cwd: folder,
    env: {
      ...withoutTestRunner(process.env),
      ASTRO_TELEMETRY_DISABLED: '1',
      ASTRO_DEV_BACKGROUND: '0',
      SITE_BASE: base,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<void>((resolve) =>
    child.once('close', () => {
      resolve();
    }),
  );
  const close = async () => {
    child.kill();
    await ended;
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const origin = await new Promise<string>((resolve, reject) => {
      let output = '';
      const read = (chunk: Buffer) => {
        output += chunk.toString();
        const found = /http:\/\/localhost:\d+/.exec(stripVTControlCharacters(output))?.[0];
        if (found !== undefined) resolve(found);
      };
      child.stdout.on('data', read);
      child.stderr.on('data', read);
      void ended.then(() => {
        reject(new Error(output));
      });
    });
    return { folder, at: (address) => `${origin}${base}${address.slice(1)}`, close };
  } catch (failure) {
    await close();
    throw failure;
  }
}

/** Astro starts no server where it finds the test runner's marks. */
function withoutTestRunner(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const marks = /^(?:VITEST|NODE_ENV$|NODE_OPTIONS$|TEST$|DEV$|PROD$|SSR$|MODE$|BASE_URL$)/;
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !marks.test(name)));
}
