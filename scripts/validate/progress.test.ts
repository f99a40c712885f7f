import { describe, expect, it } from 'vitest';

import { progressOn } from './progress.ts';

function shownBy(isTTY: boolean, times: number[]): string[] {
  const shown: string[] = [];
  let now = 0;
  const progress = progressOn({ isTTY, write: (text) => shown.push(text) }, () => now);
  for (const [index, time] of times.entries()) {
    now = time;
    progress.step('Filer', index + 1, times.length);
  }
  progress.end();
  return shown;
}

describe('progressOn', () => {
  it.each([
    ['a run that is soon over', true, [10, 500], []],
    ['a stream that is no terminal', false, [700, 900], []],
    ['a long run', true, [10, 700, 710, 900], ['\r\u001B[2KFiler: 2 af 4', '\r\u001B[2KFiler: 4 af 4', '\r\u001B[2K']],
  ])('shows %s', (_title, isTTY, times, shown) => {
    expect(shownBy(isTTY, times)).toEqual(shown);
  });
});
