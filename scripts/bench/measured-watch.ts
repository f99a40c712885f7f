import { spawn } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';

/** Milliseconds in the middle of several changes. */
interface Watched {
  /** What the validator says that it took to check again. */
  check: number;
  /** From the moment the file was saved. */
  whole: number;
}

/** Has a program watch a folder, changes a file in it several times, and says how long the answers took. The first one warms up. */
export async function measureWatch(validator: string, content: string, file: string, times: number): Promise<Watched> {
  const child = spawn(process.execPath, [validator, '--watch', '--quiet', '--content', content], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const text = await readFile(file, 'utf8');
  const measured: Watched[] = [];
  let saved: number | undefined;
  let count = 0;
  for await (const line of createInterface(child.stderr)) {
    const check = /^Kontrolleret på (\d+) ms/u.exec(line)?.[1];
    if (check === undefined) continue;
    if (saved !== undefined) measured.push({ check: Number(check), whole: Math.round(performance.now() - saved) });
    if (measured.length > times) break;
    count += 1;
    saved = performance.now();
    await writeFile(file, `${text}\nDet er gemt ${'igen '.repeat(count)}.\n`);
  }
  child.kill();
  const middle = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
  const counted = measured.slice(1);
  return { check: middle(counted.map((one) => one.check)), whole: middle(counted.map((one) => one.whole)) };
}
