import { spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** What a whole process took. */
export interface Measured {
  seconds: number;
  /** Seconds on the processor, which a busy machine changes less. */
  processor: number;
  /** The most memory it had at a time. */
  megabytes: number;
}

/** Written into the process before anything else; it tells at the end what was used. */
const probe = `process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  require('node:fs').writeFileSync(process.env.BENCH_REPORT, JSON.stringify([userCPUTime + systemCPUTime, maxRSS]));
});`;

/**
 * Runs a program with this same Node in a folder and says what it took. What it prints and whether it finds anything does not matter.
 * @throws {Error} where it could not do its work: a program that gives up is fast.
 */
export async function measure(folder: string, command: readonly string[]): Promise<Measured> {
  const report = path.join(tmpdir(), `bench-${process.pid}-${Math.random().toString(36).slice(2)}.json`);
  const started = performance.now();
  await new Promise<void>((resolve, reject) => {
    const preload = `data:text/javascript,import{createRequire}from'node:module';const require=createRequire('file:///');${encodeURIComponent(probe)}`;
    const child = spawn(process.execPath, ['--import', preload, ...command], {
      cwd: folder,
      stdio: 'ignore',
      env: { ...process.env, BENCH_REPORT: report },
    });
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0 || code === 1) resolve();
      else reject(new Error(`Programmet gik i stå (${code}): ${command.join(' ')}`));
    });
  });
  const seconds = (performance.now() - started) / 1000;
  const [microseconds, kilobytes] = JSON.parse(await readFile(report, 'utf8')) as [number, number];
  await rm(report);
  return { seconds, processor: microseconds / 1e6, megabytes: kilobytes / 1000 };
}
