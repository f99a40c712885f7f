import { styleText } from 'node:util';

import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';

import { maskCpr } from '#language/cpr.ts';

import { visible } from '../reporters/visible.ts';
import type { FixedEntry } from './fix-content.ts';

/** What fixing would change, as a diff. CPR numbers are masked here too. */
export function fixedAsDiff(fixed: readonly FixedEntry[], { color } = { color: false }): string {
  const patches = fixed.map(({ before, after }) =>
    createTwoFilesPatch(before.file, after.file, before.text, after.text, undefined, undefined, {
      context: 2,
      headerOptions: FILE_HEADERS_ONLY,
    }),
  );
  const lines = maskCpr(patches.join('')).trimEnd().split(/\r?\n/);
  return lines.map((line) => (color ? colored(visible(line)) : visible(line))).join('\n');
}

function colored(line: string): string {
  const style = /^(?:---|\+\+\+) /.test(line) ? 'bold' : styles[line.charAt(0)];
  return style === undefined ? line : styleText(style, line, { validateStream: false });
}

const styles: Readonly<Record<string, 'red' | 'green' | 'cyan'>> = { '-': 'red', '+': 'green', '@': 'cyan' };
